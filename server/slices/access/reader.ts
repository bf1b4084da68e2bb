import type { Actor } from '../audit/index.ts';
import type { Duty } from '../directory/index.ts';

/** What a right of an assignment covers; only rights in force today reach this slice. */
export interface Right {
  readonly types: readonly string[];
  readonly scope: 'ownUnit' | 'ownProvider' | 'shared';
}

/** The staff member who reads, with the assignment chosen for this session. */
export interface Reader {
  readonly sessionId: string;
  readonly staffId: string;
  readonly staffHsaId: string;
  readonly staffName: string;
  readonly assignment: {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly purpose: Purpose | 'administration';
    /** What the connected provider has charged her with (SVOD 3:5, PDL 4:5). */
    readonly duties: readonly Duty[];
    readonly unitId: string;
    readonly unitHsaId: string;
    readonly unitName: string;
    readonly connectedProviderId: string;
    readonly connectedProviderHsaId: string;
    readonly connectedProviderName: string;
    readonly kind: ProviderKind;
    readonly part: 'deciding' | 'performing' | null;
    readonly showsStaffNames: boolean;
    readonly rights: readonly Right[];
  };
}

export type ProviderKind = 'careProvider' | 'socialCareProvider';

/** The purposes that a reader may state as the ground of a lookup. */
export type Purpose = 'care' | 'coordination' | 'certificate' | 'interventions' | 'investigation';

export type Boundary = 'sameUnit' | 'sameProvider' | 'otherProvider';

const scopesFor: Readonly<Record<Boundary, readonly Right['scope'][]>> = {
  sameUnit: ['ownUnit', 'ownProvider'],
  sameProvider: ['ownProvider'],
  otherProvider: ['shared'],
};

/** How far the data are from the reader: never by organisation, always by connected provider and unit. */
export function boundaryOf(
  reader: Reader,
  data: { readonly controllerId: string; readonly unitId: string },
): Boundary {
  if (data.controllerId !== reader.assignment.connectedProviderId) return 'otherProvider';
  return data.unitId === reader.assignment.unitId ? 'sameUnit' : 'sameProvider';
}

/**
 * Do the assignment's rights cover this (PDL 4:2, SVOD 4:3)?
 * @param type information type; null asks for any
 */
export function isAuthorised(reader: Reader, boundary: Boundary, type: string | null): boolean {
  return reader.assignment.rights.some(
    (right) =>
      scopesFor[boundary].includes(right.scope) &&
      (type === null || right.types.includes('*') || right.types.includes(type)),
  );
}

const purposesOf: Readonly<Record<Purpose | 'administration', readonly Purpose[]>> = {
  care: ['care', 'coordination', 'certificate'],
  coordination: ['coordination'],
  certificate: ['certificate'],
  interventions: ['interventions'],
  investigation: ['investigation'],
  administration: [],
};

/** The purposes that the reader's assignment lets her state. */
export function statablePurposes(reader: Reader): readonly Purpose[] {
  return purposesOf[reader.assignment.purpose];
}

/** The reader as the log names her. */
export function actorOf(reader: Reader): Actor {
  const { assignment } = reader;
  return {
    kind: 'staff',
    staffId: reader.staffId,
    hsaId: reader.staffHsaId,
    name: reader.staffName,
    session: reader.sessionId,
    assignment: {
      id: assignment.id,
      name: assignment.name,
      role: assignment.role,
      purpose: assignment.purpose,
    },
    unit: { id: assignment.unitId, hsaId: assignment.unitHsaId, name: assignment.unitName },
    connectedProvider: {
      id: assignment.connectedProviderId,
      hsaId: assignment.connectedProviderHsaId,
      name: assignment.connectedProviderName,
      kind: assignment.kind,
      part: assignment.part,
      showsStaffNames: assignment.showsStaffNames,
    },
  };
}
