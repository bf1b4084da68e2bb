import type { Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import {
  decideAvailability,
  findStandings,
  type PersonStanding,
  refusalOf,
} from '../availability/index.ts';
import { informationOf } from '../block/index.ts';
import {
  type Found,
  findParties,
  findPersons,
  listLinkedPersons,
  lockKeys,
  type Parties,
  type ProviderParty,
  type Publisher,
} from '../publishing/index.ts';
import { digestOf, understoodOf } from './content.ts';
import type { PublishedDocument } from './document-types.ts';
import { mistakeForPublisher } from './parse-document.ts';
import {
  type BodyRow,
  type DocumentRow,
  endCurrent,
  insertBodies,
  insertDocuments,
  listVersions,
  planByPresentSize,
} from './store.ts';
import { type NewVersion, Versions } from './versions.ts';

type Unsuitable = Omit<LineAnswer, 'id'>;

/** A document whose parties are known and fit together. */
interface Candidate {
  readonly document: PublishedDocument;
  readonly controller: ProviderParty;
  readonly unitId: string;
  /** Null when nobody has the number. */
  readonly personId: string | null;
  readonly digest: string;
}

/**
 * Publishes documents in the transaction, and answers each in order. Idempotent by source system, document
 * id and version: a repeat changes nothing, a new version keeps the old. What the law doesn't let into the
 * system is refused with the section. A fixed number of statements, whatever the number of documents.
 * INVARIANT: batches of the same source system follow one another, so that none stores what another stores.
 */
export async function publishDocuments(
  sql: Sql,
  documents: readonly PublishedDocument[],
  publisher: Publisher,
): Promise<readonly LineAnswer[]> {
  await planByPresentSize(sql);
  const candidates = await findCandidates(sql, documents, publisher);
  const suitable = candidates.flatMap((found) => (found.ok ? [found.value] : []));
  await lockKeys(
    sql,
    suitable.map(({ document }) => `record ${document.sourceSystem}`),
  );
  const versions = new Versions(
    await listVersions(
      sql,
      suitable.map(({ document }) => document),
    ),
  );
  const people = await findPeople(sql, suitable, versions);
  const batch = new Batch(versions, people, publisher);
  const answers = candidates.map((found, index): LineAnswer => {
    const id = documents[index]?.documentId ?? null;
    return { id, ...(found.ok ? batch.take(found.value) : found.why) };
  });
  await batch.store(sql);
  return answers;
}

async function findCandidates(
  sql: Sql,
  documents: readonly PublishedDocument[],
  publisher: Publisher,
): Promise<readonly Found<Candidate>[]> {
  // Sent together: the statements of a transaction follow one another, and need not wait for the answers.
  const [parties, persons] = await Promise.all([
    findParties(sql, publisher, {
      connectedProviders: documents.map((document) => document.controller),
      units: documents.map((document) => document.unit),
    }),
    findPersons(
      sql,
      documents.map((document) => document.person),
    ),
  ]);
  return documents.map((document, index) => toCandidate(document, parties, persons[index]));
}

function toCandidate(
  document: PublishedDocument,
  parties: Parties,
  person: Found<string | null> | undefined,
): Found<Candidate> {
  if (person === undefined) throw new Error('Every document has its person');
  const source = parties.mayPublishFrom(document.sourceSystem);
  if (!source.ok) return source;
  const controller = parties.controller(document.controller);
  if (!controller.ok) return controller;
  const unit = parties.unitOf(controller.value, document.unit);
  if (!unit.ok) return unit;
  const mistake = mistakeForPublisher(document, controller.value.kind);
  if (mistake !== undefined) return { ok: false, why: { outcome: 'invalid', ...mistake } };
  if (!person.ok) return person;
  return {
    ok: true,
    value: {
      document,
      controller: controller.value,
      unitId: unit.value.id,
      personId: person.value,
      digest: digestOf(document),
    },
  };
}

interface People {
  readonly standing: (personId: string | null) => PersonStanding;
  readonly samePerson: (a: string, b: string) => boolean;
}

async function findPeople(
  sql: Sql,
  candidates: readonly Candidate[],
  versions: Versions,
): Promise<People> {
  const ids = new Set(candidates.flatMap(({ personId }) => personId ?? []));
  for (const personId of versions.persons()) ids.add(personId);
  const linked = await listLinkedPersons(sql, [...ids]);
  const standings = await findStandings(sql, linked);
  const links = new Set(linked.map((person) => `${person.personId} ${person.linkedId}`));
  return {
    standing: (personId) =>
      (personId === null ? undefined : standings.of.get(personId)) ?? standings.ofNobody,
    samePerson: (a, b) => a === b || links.has(`${a} ${b}`),
  };
}

/** What one batch stores, gathered document by document. */
class Batch {
  readonly #versions: Versions;
  readonly #people: People;
  readonly #publisher: Publisher;
  readonly #rows: { version: NewVersion; header: Omit<DocumentRow, 'current'>; body: BodyRow }[] =
    [];

  constructor(versions: Versions, people: People, publisher: Publisher) {
    this.#versions = versions;
    this.#people = people;
    this.#publisher = publisher;
  }

  /** The answer to the document; when it is to be stored it is kept for `store`. */
  take(candidate: Candidate): Unsuitable {
    const { document, controller, digest } = candidate;
    const { sourceSystem, documentId, version } = document;
    const key = { sourceSystem, documentId, version, controllerId: controller.id, digest };
    const judged = this.#versions.judge(
      { ...key, personId: candidate.personId },
      this.#people.samePerson,
    );
    if (judged.kind === 'known') return judged.answer;
    const decision = decideAvailability(
      {
        kind: controller.kind,
        information: informationAbout(candidate),
        processedFor: document.processedFor,
        keptPerPerson: document.keptPerPerson,
        intervention: document.intervention,
      },
      this.#people.standing(candidate.personId),
    );
    if (decision.outcome === 'refused') return refusalOf(decision.cites);
    if (judged.personId === null) throw new Error('Nothing is stored about nobody');
    const stored: NewVersion = { ...key, personId: judged.personId };
    this.#versions.add(stored);
    this.#keep(candidate, stored, decision.cites[0] ?? '');
    return { outcome: 'stored' };
  }

  #keep({ document, unitId }: Candidate, version: NewVersion, availableUnder: string): void {
    const id = newId();
    const understood = understoodOf(document);
    this.#rows.push({
      version,
      body: { person_id: version.personId, document_id: id, body: document.body },
      header: {
        person_id: version.personId,
        id,
        controller_id: version.controllerId,
        unit_id: unitId,
        source_system: document.sourceSystem,
        document_id: document.documentId,
        version: document.version,
        type: document.type,
        event_at: document.eventAt,
        event_until: document.eventUntil ?? null,
        documented_at: document.documentedAt ?? null,
        signed_at: document.signedAt ?? null,
        signed_by: document.signedBy ?? null,
        author_name: document.author.name,
        author_role: document.author.role,
        author_hsa_id: document.author.hsaId ?? null,
        block_comparison_time: understood.blockComparisonTime,
        approved_for_patient: understood.approvedForPatient,
        available_under: availableUnder,
        intervention_kind: document.intervention?.kind ?? null,
        intervention_basis: document.intervention?.basis ?? null,
        recipient_group: document.intervention?.recipientGroup ?? null,
        title: document.title,
        summary: document.summary ?? null,
        event: eventOf(document),
        digest: version.digest,
        published_by: this.#publisher.id,
      },
    });
  }

  async store(sql: Sql): Promise<void> {
    if (this.#rows.length === 0) return;
    await endCurrent(sql, this.#versions.surpassed());
    const headers = this.#rows.map(({ version, header }) => ({
      ...header,
      current: this.#versions.isHighest(version),
    }));
    await Promise.all([
      insertDocuments(sql, headers),
      insertBodies(
        sql,
        this.#rows.map(({ body }) => body),
      ),
    ]);
  }
}

function informationAbout({ document, controller, unitId }: Candidate) {
  return informationOf({
    controllerId: controller.id,
    unitId,
    type: document.type,
    eventUntil: document.eventUntil ?? null,
    blockComparisonTime: document.blockComparisonTime ?? document.eventAt,
  });
}

/** What kind of event the document is about, for lists and the time line. */
function eventOf(document: PublishedDocument): string | null {
  if (document.type === 'dailyNote') return document.body.event ?? null;
  if (document.type === 'assistanceDecision') return document.body.status;
  return document.type === 'careContact' ? document.body.kind : null;
}
