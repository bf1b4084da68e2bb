import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MappedAnswer, mapAnswer } from '../../server/integrations/rivta/index.ts';
import type { PublishedDocument } from '../../server/slices/record/index.ts';
import type { Campaign } from './campaign.ts';
import { type House, openHouse } from './house.ts';
import { type AnsweredLine, makeKeys, SystemClient, type UploadAnswer } from './system-client.ts';

/** A file of the folder, and what the mapper alone says of it. */
interface Message {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mapped: MappedAnswer;
}

/** Publishes a folder of answers of the national contracts, twice, and prints what became of each record. */
export const rivta: Campaign = {
  name: 'rivta',
  arguments: 'FOLDER',
  what: 'publishes the XML messages of a folder (answers of the national contracts), twice',
  async run([folder]) {
    if (folder === undefined) {
      console.error(
        'Give the folder with the messages: npm run campaign -- rivta FOLDER\n' +
          'Each *.xml in it is an answer of GetCareDocumentation 3.0, GetAlertInformation 2.0 or GetDiagnosis 2.0.',
      );
      return 1;
    }
    const messages = await readMessages(folder);
    if (messages.length === 0) {
      console.error(`There is no *.xml in ${folder}.`);
      return 1;
    }
    const house = await openHouse();
    try {
      const client = await register(house, documentsOf(messages));
      const faults = await publishTwice(client, messages);
      for (const fault of faults) console.error(`FAIL  ${fault}`);
      return faults.length === 0 ? 0 : 1;
    } finally {
      await house.close();
    }
  },
};

async function readMessages(folder: string): Promise<Message[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.xml')).sort();
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return { file, bytes, mapped: mapAnswer(bytes) };
    }),
  );
}

function documentsOf(messages: readonly Message[]): PublishedDocument[] {
  return messages.flatMap(({ mapped }) =>
    mapped.records.flatMap((record) => (record.ok ? [record.document] : [])),
  );
}

/**
 * Registers what the messages name, as the operator and the journal system would: care providers, units, the
 * system client, and that the persons have been informed (SVOD 2:2).
 */
async function register(
  house: House,
  documents: readonly PublishedDocument[],
): Promise<SystemClient> {
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  const controllers = distinct(documents.map((document) => document.controller));
  const units = new Map(documents.map(({ unit, controller }) => [unit, controller]));
  const sourceSystems = distinct(documents.map((document) => document.sourceSystem));
  const keys = makeKeys();
  const organisation = 'SE2321000000-CAMP';
  await house.operator.feed('directory', [
    {
      kind: 'organisation',
      hsaId: organisation,
      name: 'Region Kampanj',
      organisationNumber: '232100-0016',
      form: 'region',
    },
    ...controllers.map((hsaId) => ({
      kind: 'connectedProvider',
      hsaId,
      organisation,
      providerKind: 'careProvider',
      part: null,
      name: `Vårdgivare ${hsaId}`,
      connectedFrom: '2023-01-01',
    })),
    ...[...units].map(([hsaId, connectedProvider]) => ({
      kind: 'unit',
      hsaId,
      connectedProvider,
      name: `Vårdenhet ${hsaId}`,
    })),
    {
      kind: 'systemClient',
      clientId: 'campaign-journal',
      name: 'Journalsystem',
      sourceSystems,
      connectedProviders: controllers,
      scopes: ['documents.write', 'information.write'],
      jwks: keys.jwks,
    },
  ]);
  const client = new SystemClient({ url: house.url, clientId: 'campaign-journal', keys });
  const informed = new Map(
    documents.map(({ person, controller }) => [
      JSON.stringify([person, controller]),
      { person, controller },
    ]),
  );
  if (informed.size > 0) {
    await client.feed(
      'information-given',
      [...informed.values()].map(({ person, controller }) => ({
        id: randomUUID(),
        person,
        controller,
        at: '2023-01-02T09:00:00+01:00',
        channel: 'letter',
        language: 'sv',
        items: ['system', 'oppose', 'blockedKnown', 'emergency'],
        by: 'Kampanjen',
      })),
    );
  }
  return client;
}

async function publishTwice(
  client: SystemClient,
  messages: readonly Message[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const rows: Row[] = [];
  const first: UploadAnswer[] = [];
  for (const message of messages) {
    const answer = await client.upload('documents', message.bytes, 'application/xml');
    first.push(answer);
    rows.push(...toRows(message, answer));
    faults.push(...unanswered(message, answer));
  }
  printTable(rows);
  printTotals(rows, messages.length);
  for (const [index, message] of messages.entries()) {
    const again = await client.upload('documents', message.bytes, 'application/xml');
    faults.push(...differences(message, first[index], again));
  }
  if (faults.length === 0) {
    console.log(
      '\nSent again: what was published is unchanged, what was refused is refused alike.',
    );
  }
  return faults;
}

/** A line of the table: a record that was refused, or all of a message that shares one fate. */
interface Row {
  readonly file: string;
  readonly contract: string;
  readonly records: number;
  readonly published: number;
  readonly refused: number;
  readonly why: readonly string[];
}

function toRows({ file, mapped }: Message, answer: UploadAnswer): Row[] {
  const contract = mapped.contract ?? '-';
  if (answer.kind === 'problem') {
    const why = `the whole: ${answer.code}. ${answer.detail}`;
    return [{ file, contract, records: 0, published: 0, refused: 1, why: [why] }];
  }
  const refused = answer.lines.filter((line) => !isPublished(line));
  return [
    {
      file,
      contract,
      records: answer.lines.length,
      published: answer.lines.length - refused.length,
      refused: refused.length,
      why: refused.map(toReason),
    },
  ];
}

function isPublished(line: AnsweredLine): boolean {
  return line.outcome === 'stored' || line.outcome === 'unchanged';
}

function toReason({ line, outcome, section, code, pointer, detail }: AnsweredLine): string {
  return `record ${line}: ${[outcome, section, code, pointer].filter(Boolean).join(' ')}. ${detail ?? ''}`;
}

/** What has no answer, or another than the mapper alone gives. */
function unanswered({ file, mapped }: Message, answer: UploadAnswer): string[] {
  if (answer.kind === 'problem') {
    return mapped.refused?.code === answer.code
      ? []
      : [`${file}: ${answer.status} ${answer.code}. ${answer.detail}`];
  }
  const faults: string[] = [];
  if (mapped.refused !== undefined) faults.push(`${file}: was to be refused as a whole`);
  if (!answer.complete) faults.push(`${file}: the answer broke off`);
  if (answer.lines.length !== mapped.records.length) {
    faults.push(`${file}: ${mapped.records.length} records, ${answer.lines.length} answers`);
  }
  for (const [index, record] of mapped.records.entries()) {
    const line = answer.lines[index];
    if (line === undefined || line.line !== index + 1) {
      faults.push(`${file}: record ${index + 1} has no answer`);
    } else if (record.ok ? line.outcome !== 'stored' : line.code !== record.code) {
      faults.push(`${file}: ${toReason(line)}`);
    }
  }
  return faults;
}

/** Where the second time differs: what was stored must be unchanged, all else answered alike. */
function differences(
  { file }: Message,
  first: UploadAnswer | undefined,
  again: UploadAnswer,
): string[] {
  const expected =
    first?.kind === 'lines'
      ? {
          ...first,
          lines: first.lines.map((line) =>
            line.outcome === 'stored' ? { ...line, outcome: 'unchanged' } : line,
          ),
        }
      : first;
  return JSON.stringify(expected) === JSON.stringify(again)
    ? []
    : [`${file}: sent again, it is answered differently: ${JSON.stringify(again)}`];
}

function printTable(rows: readonly Row[]): void {
  const columns = (cells: readonly (string | number)[]) =>
    [28, 26, 8, 10, 8]
      .map((width, index) => String(cells[index] ?? '').padEnd(width))
      .join('')
      .trimEnd();
  console.log(columns(['file', 'contract', 'records', 'published', 'refused']));
  for (const { file, contract, records, published, refused, why } of rows) {
    console.log(columns([file, contract, records, published, refused]));
    for (const reason of why) console.log(`    ${reason}`);
  }
}

function printTotals(rows: readonly Row[], messages: number): void {
  const sum = (count: (row: Row) => number) => rows.reduce((total, row) => total + count(row), 0);
  const whole = rows.filter((row) => row.records === 0 && row.refused > 0).length;
  console.log(
    `\n${messages} messages, ${whole} refused as a whole; ${sum((row) => row.records)} records, ` +
      `${sum((row) => row.published)} published, ${sum((row) => row.refused) - whole} refused.`,
  );
}
