import type { Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import type { Mistake } from '../../platform/shape.ts';
import { findOrCreatePerson, parsePersonNumber } from '../person/index.ts';
import { dutyFits, isWithin, mayBeShared, purposeFits } from './directory.ts';
import {
  type AssignmentLine,
  type ConnectedProviderLine,
  directoryParsers,
  kindOf,
  type OrganisationLine,
  type RightLine,
  type StaffLine,
  type SystemClientLine,
  type UnitLine,
} from './directory-line.ts';
import {
  deleteRights,
  findAssignmentForUpdate,
  findConnectedProviderByHsaId,
  findOrganisationId,
  findStaffByHsaId,
  findUnitByHsaId,
  insertRight,
  listConnectedProviderIds,
  listRights,
  type RightRow,
  storeAssignment,
  storeClientProviders,
  storeClientSources,
  storeConnectedProvider,
  storeOrganisation,
  storeStaff,
  storeSystemClient,
  storeUnit,
} from './store.ts';

type Verdict = Omit<LineAnswer, 'id'>;

/** The client id that the server's own settings give; the feed can't change it. */
export const operatorClientId = 'operator';

/**
 * Stores one line of the directory's feed, inside the caller's transaction. A repeat changes nothing,
 * other content updates. What it refers to must be there already: organisation, connected provider,
 * unit, staff, assignment, system client is an order that works.
 */
export async function applyDirectoryLine(sql: Sql, line: unknown): Promise<LineAnswer> {
  const id = idOf(line);
  const kind = kindOf(line);
  if (kind === undefined) {
    return {
      id,
      ...invalid(
        '/kind',
        'value-invalid',
        `Give one of: ${Object.keys(directoryParsers).join(', ')}.`,
      ),
    };
  }
  return { id, ...(await applyByKind(sql, kind, line)) };
}

function applyByKind(sql: Sql, kind: keyof typeof directoryParsers, line: unknown) {
  switch (kind) {
    case 'organisation':
      return parsed(directoryParsers.organisation(line), (value) => applyOrganisation(sql, value));
    case 'connectedProvider':
      return parsed(directoryParsers.connectedProvider(line), (value) => applyProvider(sql, value));
    case 'unit':
      return parsed(directoryParsers.unit(line), (value) => applyUnit(sql, value));
    case 'staff':
      return parsed(directoryParsers.staff(line), (value) => applyStaff(sql, value));
    case 'assignment':
      return parsed(directoryParsers.assignment(line), (value) => applyAssignment(sql, value));
    case 'systemClient':
      return parsed(directoryParsers.systemClient(line), (value) => applyClient(sql, value));
  }
}

async function parsed<T>(
  result: { ok: true; value: T } | { ok: false; mistake: Mistake },
  apply: (value: T) => Promise<Verdict>,
): Promise<Verdict> {
  return result.ok ? apply(result.value) : { outcome: 'invalid', ...result.mistake };
}

async function applyOrganisation(sql: Sql, line: OrganisationLine): Promise<Verdict> {
  return { outcome: await storeOrganisation(sql, { ...line, id: newId() }) };
}

async function applyProvider(sql: Sql, line: ConnectedProviderLine): Promise<Verdict> {
  if ((line.providerKind === 'socialCareProvider') !== (line.part !== null)) {
    return invalid(
      '/part',
      'part-inconsistent',
      'Social care is either deciding or performing; care is neither: part is null.',
    );
  }
  const { connectedUntil: until = null, connectedFrom: from } = line;
  if (until !== null && until < from) return outOfOrder('/connectedUntil');
  const organisationId = await findOrganisationId(sql, line.organisation);
  if (organisationId === undefined) return unknownReference('/organisation', 'organisation');
  const found = await findConnectedProviderByHsaId(sql, line.hsaId);
  if (found && (found.kind !== line.providerKind || found.part !== line.part)) {
    return invalid(
      found.kind === line.providerKind ? '/part' : '/providerKind',
      'kind-changed',
      'A connected provider keeps its kind and part: connect a new one.',
    );
  }
  return { outcome: await storeConnectedProvider(sql, { ...line, id: newId(), organisationId }) };
}

async function applyUnit(sql: Sql, line: UnitLine): Promise<Verdict> {
  const provider = await findConnectedProviderByHsaId(sql, line.connectedProvider);
  if (provider === undefined) return unknownReference('/connectedProvider', 'connected provider');
  const found = await findUnitByHsaId(sql, line.hsaId);
  if (found && found.connectedProvider.id !== provider.id) {
    return invalid(
      '/connectedProvider',
      'provider-changed',
      'What a unit has published stays with its connected provider: make a new unit.',
    );
  }
  const row = { ...line, id: newId(), connectedProviderId: provider.id };
  return { outcome: await storeUnit(sql, row) };
}

async function applyStaff(sql: Sql, line: StaffLine): Promise<Verdict> {
  if (line.person === undefined) {
    return { outcome: await storeStaff(sql, { ...line, id: newId(), ownPersonId: null }) };
  }
  const number = parsePersonNumber(line.person);
  if (!number.ok) return invalid('/person/value', 'number-invalid', 'The text is no such number.');
  const ownPersonId = await findOrCreatePerson(sql, number.value);
  return { outcome: await storeStaff(sql, { ...line, id: newId(), ownPersonId }) };
}

async function applyAssignment(sql: Sql, line: AssignmentLine): Promise<Verdict> {
  if (line.validUntil < line.validFrom) return outOfOrder('/validUntil');
  const staff = await findStaffByHsaId(sql, line.staff);
  if (staff === undefined) return unknownReference('/staff', 'staff member');
  const unit = await findUnitByHsaId(sql, line.unit);
  if (unit === undefined) return unknownReference('/unit', 'unit');
  const { kind } = unit.connectedProvider;
  if (!purposeFits(line.purpose, kind)) {
    return invalid(
      '/purpose',
      'purpose-unfit',
      kind === 'careProvider'
        ? 'The unit gives care: its purposes are care, coordination, certificate and administration.'
        : 'The unit gives social care: its purposes are interventions, investigation and administration.',
    );
  }
  const unfit = (line.duties ?? []).findIndex((duty) => !dutyFits(duty, kind));
  if (unfit >= 0) {
    return invalid(
      `/duties/${unfit}`,
      'duty-unfit',
      'Only care providers have this duty: leave it out.',
    );
  }
  for (const [index, right] of line.rights.entries()) {
    const wrong = judgeRight(right, index, kind === 'careProvider' ? 'PDL 4:2' : 'SVOD 4:3');
    if (wrong !== undefined) return wrong;
  }
  const found = await findAssignmentForUpdate(sql, line.hsaId);
  if (found && (found.staffId !== staff.id || found.unitId !== unit.id)) {
    return invalid(
      found.staffId === staff.id ? '/unit' : '/staff',
      'assignment-moved',
      'An assignment keeps its staff member and unit: end it and make a new one.',
    );
  }
  const id = found?.id ?? newId();
  const stored = await storeAssignment(sql, { ...line, id, staffId: staff.id, unitId: unit.id });
  const rights = await replaceRights(sql, id, line.rights.map(toRightRow));
  return { outcome: stored === 'stored' || rights === 'stored' ? 'stored' : 'unchanged' };
}

/** A right is in order when its analysis came first and its risk allows its scope. */
function judgeRight(right: RightLine, index: number, section: string): Verdict | undefined {
  const at = `/rights/${index}`;
  if (right.validUntil < right.validFrom) return outOfOrder(`${at}/validUntil`);
  if (!isWithin(right.validFrom, { from: right.analysis.decidedOn, until: null })) {
    return {
      ...outOfOrder(`${at}/analysis/decidedOn`),
      detail: 'The need and risk analysis comes before the right.',
    };
  }
  if (right.scope === 'shared' && !mayBeShared(right.analysis.risk)) {
    return {
      outcome: 'refused',
      section,
      code: 'risk-too-high',
      pointer: `${at}/scope`,
      detail:
        'From risk 8 (severity times probability) a right may not reach other providers: limit its scope, or lower the risk and decide again.',
    };
  }
  return undefined;
}

async function replaceRights(sql: Sql, assignmentId: string, rights: readonly RightRow[]) {
  const before = (await listRights(sql, assignmentId)).map(toComparable);
  const same = JSON.stringify(before) === JSON.stringify(rights.map(toComparable));
  if (same) return 'unchanged';
  await deleteRights(sql, assignmentId);
  for (const [position, right] of rights.entries()) {
    await insertRight(sql, { ...right, assignmentId, position });
  }
  return 'stored';
}

function toComparable(right: RightRow): readonly unknown[] {
  const { types, scope, valid_from, valid_until, need } = right;
  const { severity, probability, decided_by, decided_on } = right;
  return [
    types,
    scope,
    valid_from,
    valid_until,
    need,
    severity,
    probability,
    decided_by,
    decided_on,
  ];
}

function toRightRow(right: RightLine): RightRow {
  return {
    types: right.types,
    scope: right.scope,
    valid_from: right.validFrom,
    valid_until: right.validUntil,
    need: right.analysis.need,
    severity: right.analysis.risk.severity,
    probability: right.analysis.risk.probability,
    decided_by: right.analysis.decidedBy,
    decided_on: right.analysis.decidedOn,
  };
}

async function applyClient(sql: Sql, line: SystemClientLine): Promise<Verdict> {
  if (line.clientId === operatorClientId) {
    return invalid(
      '/clientId',
      'client-reserved',
      "The operator's own client is set in the server.",
    );
  }
  const secret = line.jwks.keys.findIndex((key) => 'd' in key || 'k' in key);
  if (secret >= 0) {
    return invalid(
      `/jwks/keys/${secret}`,
      'key-private',
      'Only public keys are registered: make a new pair, and keep the private key.',
    );
  }
  const providers = await listConnectedProviderIds(sql, line.connectedProviders);
  const missing = line.connectedProviders.findIndex((hsaId) => !providers.has(hsaId));
  if (missing >= 0) return unknownReference(`/connectedProviders/${missing}`, 'connected provider');
  const { clientId, name, scopes, jwks } = line;
  const client = await storeSystemClient(sql, { id: newId(), clientId, name, scopes, jwks });
  const changes = [
    client.stored,
    await storeClientProviders(sql, client.id, [...providers.values()]),
    await storeClientSources(sql, client.id, line.sourceSystems),
  ];
  return { outcome: changes.includes('stored') ? 'stored' : 'unchanged' };
}

function invalid(pointer: string, code: string, detail: string) {
  return { outcome: 'invalid', pointer, code, detail } as const;
}

function outOfOrder(pointer: string) {
  return invalid(pointer, 'times-out-of-order', 'The last day comes before the first.');
}

function unknownReference(pointer: string, what: string) {
  return invalid(pointer, 'reference-unknown', `There is no such ${what}: send it first.`);
}

/** The line's own id, when it has one that may be repeated in an answer. */
function idOf(line: unknown): string | null {
  if (typeof line !== 'object' || line === null) return null;
  const { hsaId, clientId } = line as { hsaId?: unknown; clientId?: unknown };
  const id = hsaId ?? clientId;
  return typeof id === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(id) ? id : null;
}
