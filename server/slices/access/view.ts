import type { Instant } from '../../platform/database.ts';
import type { InformationType, InterventionKind } from '../record/index.ts';
import type { DocumentFacts, HeaderContent } from './case.ts';
import { type Boundary, boundaryOf, type ProviderKind, type Reader } from './reader.ts';

/** A document's header as the portals show it. */
export interface Header {
  readonly id: string;
  readonly type: InformationType;
  readonly title: string;
  readonly summary: string | null;
  readonly eventAt: Instant;
  readonly eventUntil: Instant | null;
  readonly author: { readonly name: string; readonly role: string };
  readonly unit: { readonly id: string; readonly name: string };
  readonly controller: {
    readonly id: string;
    readonly name: string;
    readonly kind: ProviderKind;
    readonly part: 'deciding' | 'performing' | null;
  };
  readonly version: number;
  readonly signedAt: Instant | null;
  readonly intervention: { readonly kind: InterventionKind; readonly basis: string } | null;
  readonly event: string | null;
}

export type Body = Readonly<Record<string, unknown>>;

/** A document in full. */
export interface DocumentFull extends Header {
  readonly body: Body;
  readonly documentedAt: Instant | null;
  readonly signedBy: string | null;
  readonly blockComparisonTime: Instant;
  readonly sourceSystem: string;
  /** The legal ground of the intervention; null in health care. */
  readonly legalGround: string | null;
}

export function headerOf(document: DocumentFacts, content: HeaderContent): Header {
  const { interventionKind: kind, interventionBasis: basis } = content;
  return {
    id: document.id,
    type: document.type,
    title: content.title,
    summary: content.summary,
    eventAt: document.eventAt,
    eventUntil: document.eventUntil,
    author: { name: content.authorName, role: content.authorRole },
    unit: { id: document.unitId, name: content.unitName },
    controller: {
      id: document.controllerId,
      name: document.controllerName,
      kind: document.controllerKind,
      part: content.controllerPart,
    },
    version: document.version,
    signedAt: content.signedAt,
    intervention: kind === null || basis === null ? null : { kind, basis },
    event: content.event,
  };
}

export function documentOf(
  document: DocumentFacts,
  content: HeaderContent,
  body: Body,
): DocumentFull {
  return {
    ...headerOf(document, content),
    body,
    documentedAt: content.documentedAt,
    signedBy: content.signedBy,
    blockComparisonTime: document.blockComparisonTime,
    sourceSystem: content.sourceSystem,
    legalGround: content.interventionBasis,
  };
}

/** A connected provider with documents that the reader may read. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly part: 'deciding' | 'performing' | null;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly types: readonly InformationType[];
  /** How far from the reader: her own unit alone, her own connected provider, or another. */
  readonly boundary: Boundary;
}

const names = new Intl.Collator('sv');

/** The sources of these headers as this reader sees them, by name. */
export function sourcesOf(reader: Reader, headers: readonly Header[]): readonly Source[] {
  const bySource = Map.groupBy(headers, ({ controller }) => controller.id);
  return [...bySource.values()]
    .flatMap((group) => {
      const first = group[0];
      if (first === undefined) return [];
      const units = new Map(group.map(({ unit }) => [unit.id, unit]));
      return {
        ...first.controller,
        units: [...units.values()].toSorted((a, b) => names.compare(a.name, b.name)),
        types: [...new Set(group.map(({ type }) => type))].toSorted(),
        boundary: farthest(
          group.map(({ controller, unit }) =>
            boundaryOf(reader, { controllerId: controller.id, unitId: unit.id }),
          ),
        ),
      };
    })
    .toSorted((a, b) => names.compare(a.name, b.name));
}

function farthest(boundaries: readonly Boundary[]): Boundary {
  if (boundaries.includes('otherProvider')) return 'otherProvider';
  return boundaries.includes('sameProvider') ? 'sameProvider' : 'sameUnit';
}
