import type { LineAnswer } from '../../platform/line-answer.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { readTime } from '../../slices/audit/index.ts';
import {
  applyInformationLines,
  decideBlocking,
  informationLineSchema,
  parseInformationLine,
} from '../../slices/availability/index.ts';
import { applyBlockLines, blockLineSchema, parseBlockLine } from '../../slices/block/index.ts';
import {
  applyAttitudeLines,
  attitudeLineSchema,
  parseAttitudeLine,
} from '../../slices/capacity/index.ts';
import {
  applyConsentLines,
  consentLineSchema,
  parseConsentLine,
} from '../../slices/consent/index.ts';
import { applyDirectoryLine, directoryLines } from '../../slices/directory/index.ts';
import { type AddressKey, applyPersonLine, personLines } from '../../slices/person/index.ts';
import {
  documentSchema,
  informationTypes,
  parseDocument,
  publishDocuments,
} from '../../slices/record/index.ts';
import {
  applyRelationLines,
  parseRelationLine,
  relationLineSchema,
} from '../../slices/relation/index.ts';
import type { ClientScope } from '../../slices/system-client/index.ts';
import type { LineHandler } from './handler.ts';

/** One address that takes lines. */
export interface Upload {
  /** Last part of the address under /api/v1. */
  readonly name: string;
  readonly scope: ClientScope;
  readonly summary: string;
  /** Schemas of what a line may hold, for the description of the interface. */
  readonly lines: readonly unknown[];
  readonly handler: LineHandler<unknown>;
}

/**
 * Everything that system clients send.
 * @param keyOf makes what is kept of an address
 */
export const uploadsWith = (keyOf: AddressKey): readonly Upload[] => [
  {
    name: 'directory',
    scope: 'directory.write',
    summary: 'Organisations, connected providers, units, staff, assignments and system clients',
    lines: Object.values(directoryLines),
    handler: oneByOne(applyDirectoryLine),
  },
  {
    name: 'persons',
    scope: 'persons.write',
    summary: 'Persons with their numbers, and links between them',
    lines: Object.values(personLines),
    handler: oneByOne((sql, line) => applyPersonLine(sql, line, keyOf)),
  },
  {
    name: 'information-given',
    scope: 'information.write',
    summary: 'That a connected provider informed a person (SVOD 2:2)',
    lines: [informationLineSchema],
    handler: handler({
      parse: parseInformationLine,
      idOf: textIn('id'),
      apply: applyInformationLines,
    }),
  },
  {
    name: 'documents',
    scope: 'documents.write',
    summary: 'Documents made available to others (SVOD 2 kap.)',
    lines: informationTypes.map(documentSchema),
    handler: handler({
      parse: parseDocument,
      idOf: textIn('documentId'),
      apply: publishDocuments,
    }),
  },
  {
    name: 'relations',
    scope: 'relations.write',
    summary: 'Patient relations, interventions received and investigations',
    lines: [relationLineSchema],
    handler: handler({
      parse: parseRelationLine,
      idOf: textIn('id'),
      apply: applyRelationLines,
    }),
  },
  {
    name: 'consents',
    scope: 'consents.write',
    summary: 'Consents to reading',
    lines: [consentLineSchema],
    handler: handler({ parse: parseConsentLine, idOf: textIn('id'), apply: applyConsentLines }),
  },
  {
    name: 'blocks',
    scope: 'blocks.write',
    summary: 'Blocks (SVOD 2:3, PDL 4:4), their lifting and temporary lifts',
    lines: [blockLineSchema],
    handler: handler({
      parse: parseBlockLine,
      idOf: textIn('id'),
      apply: async (sql, lines, client) => {
        const on = swedishDate(await readTime(sql));
        return applyBlockLines(sql, lines, client, (question, request) =>
          decideBlocking(question, { ...request, on }),
        );
      },
    }),
  },
  {
    name: 'attitude-assessments',
    scope: 'attitude.write',
    summary: 'How the attitude of persons who are unable was clarified before sharing (SVOD 2:6)',
    lines: [attitudeLineSchema],
    handler: handler({
      parse: parseAttitudeLine,
      idOf: textIn('id'),
      apply: applyAttitudeLines,
    }),
  },
];

/** Hides the type of the items, which only the handler itself makes and takes. */
function handler<Item>(typed: LineHandler<Item>): LineHandler<unknown> {
  return typed as LineHandler<unknown>;
}

/** A handler of lines that are parsed where they are stored, one by one in the same transaction. */
function oneByOne(
  apply: (sql: Parameters<LineHandler<unknown>['apply']>[0], line: unknown) => Promise<LineAnswer>,
): LineHandler<unknown> {
  return {
    parse: (value) => ({ ok: true, value }),
    idOf: () => null,
    async apply(transaction, items) {
      const answers: LineAnswer[] = [];
      for (const item of items) answers.push(await apply(transaction, item));
      return answers;
    },
  };
}

/** The sender's own id in a value that has a mistake, when it can be repeated. */
function textIn(field: string): (value: unknown) => string | null {
  return (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const id = (value as Readonly<Record<string, unknown>>)[field];
    return typeof id === 'string' && id.length <= 128 && id.isWellFormed() ? id : null;
  };
}
