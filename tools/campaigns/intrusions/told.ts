import { decide } from '../../../law/index.ts';
import type { Case, DocumentFacts } from '../../../server/slices/access/case.ts';
import {
  decideDocuments,
  outcomeOf,
  permittedDocuments,
  toRecord,
  toRecords,
} from '../../../server/slices/access/decisions.ts';
import { factsOfFlag, factsOfInnerFlag } from '../../../server/slices/access/facts.ts';
import type { Reader } from '../../../server/slices/access/reader.ts';
import { decideStanding } from '../../../server/slices/access/standing.ts';
import { entryOf, type Looking } from '../../../server/slices/access/steps/step.ts';
import type { Entry } from '../../../server/slices/audit/index.ts';
import { Random } from '../../../sim/county/random.ts';
import { type County, type Registered, type Unit, uuidsFrom } from './county.ts';
import type { Opening } from './opening.ts';

const needs = [
  'Sår som ska läggas om.',
  'Planering inför hemgång.',
  'Läkemedel ska stämmas av.',
  'Ny symtombild, tidigare vård behövs.',
  'Uppföljning efter besök.',
  'Pågående insatser ska samordnas.',
];

/** Writes down openings as the server would: the same steps, decided by the same law from the same kinds of facts. */
export class Teller {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #random: Random;
  readonly #uuid: () => string;
  readonly #readers = new Map<string, Reader>();
  #day = -1;

  constructor(county: County, seed: string) {
    this.#units = new Map(county.units.map((unit) => [unit.id, unit]));
    this.#random = new Random(seed, 'told');
    this.#uuid = uuidsFrom(new Random(seed, 'told ids'));
  }

  /** Sessions end with the day. */
  beginDay(day: number): void {
    if (day !== this.#day) this.#readers.clear();
    this.#day = day;
  }

  /** The entries of an opening, in the order they were made. */
  tell(opening: Opening): readonly Entry[] {
    const random = this.#random;
    const looking: Looking = {
      reader: this.#readerOf(opening),
      lookup: { id: opening.id, personId: opening.person.id },
    };
    const entries: Entry[] = [];
    let atMs = opening.atMs;
    const situation = new Situation(opening, this.#units);
    const now = () => new Date(atMs).toISOString();
    const wait = (least: number, most: number) => {
      atMs += random.int(least * 1000, most * 1000);
    };
    const write = (step: Omit<Parameters<typeof entryOf>[1], 'id' | 'at'>) => {
      entries.push(entryOf(looking, { id: this.#uuid(), at: now(), ...step }));
    };
    const { reader } = looking;

    write(searched(reader, situation.at(now())));
    if (opening.way === 'mistaken') {
      wait(5, 20);
      if (random.chance(0.4)) write(flagged(reader, situation.at(now())));
      if (random.chance(0.8)) write({ step: 'close', outcome: 'done', decisions: [] });
      return entries;
    }
    if (opening.consent === 'held') {
      situation.consent = { id: this.#uuid(), from: new Date(atMs - 86_400_000).toISOString() };
    }
    wait(2, 9);
    write(flagged(reader, situation.at(now())));
    if (opening.way === 'flagOnly') {
      wait(5, 30);
      if (random.chance(0.5)) write({ step: 'close', outcome: 'done', decisions: [] });
      return entries;
    }
    if (random.chance(0.2)) {
      wait(2, 5);
      write(stood(reader, situation.at(now())));
    }
    wait(5, 12);
    const before = situation.at(now()).found;
    const ground = {
      ...{ id: this.#uuid(), purpose: purposeOf(opening.unit) },
      ...{ relevance: random.pick(needs), at: now() },
    };
    write({
      ...{ step: 'ground', outcome: 'done', decisions: [], found: before },
      details: { id: ground.id, purpose: ground.purpose, relevance: ground.relevance },
    });
    situation.ground = ground;
    for (let refused = 0; refused < opening.refusals; refused += 1) {
      wait(3, 40);
      write(read(reader, situation.at(now()), 'overview'));
    }
    if (opening.relation !== null) {
      const { relation } = opening;
      atMs = Math.max(atMs + 2000, Date.parse(relation.startsAt));
      const { found } = situation.at(new Date(atMs - 1).toISOString());
      write({
        ...{ step: 'relation', outcome: 'done', decisions: [], found },
        details: {
          ...{ id: relation.id, kind: relation.kind, basis: relation.basis },
          until: relation.endsAt,
        },
      });
      atMs += 1;
    }
    if (opening.consent === 'given' && opening.way === 'reads') {
      wait(5, 30);
      const consent = { id: this.#uuid(), scope: 'unit', until: null, channel: 'onSite' };
      write({
        ...{ step: 'consent', outcome: 'done', decisions: [], found: situation.at(now()).found },
        details: { ...consent, givenBy: 'person' },
      });
      situation.consent = { id: consent.id, from: now() };
    }
    if (opening.emergency) {
      wait(5, 20);
      const danger = {
        ...{ id: this.#uuid(), danger: 'Medvetslös med oklar orsak.' },
        ...{ consentNotObtainable: 'Patienten är inte kontaktbar.' },
        ...{ unableToRequestLift: null, indispensable: null },
      };
      const { found } = situation.at(now());
      write({ ...{ step: 'danger', outcome: 'done', decisions: [], found }, details: danger });
      situation.danger = { ...danger, at: now() };
    }
    if (opening.way === 'reads') {
      if (random.chance(0.15)) {
        wait(2, 6);
        write(read(reader, situation.at(now()), 'sources'));
      }
      wait(2, 8);
      write(read(reader, situation.at(now()), 'overview'));
      const shown = permitted(reader, situation.at(now())).slice(0, opening.opened);
      for (const { id } of shown) {
        wait(6, 60);
        write(openedOne(reader, situation.at(now()), id));
      }
    }
    if (random.chance(0.6)) {
      wait(10, 90);
      write({ step: 'close', outcome: 'done', decisions: [] });
    }
    return entries;
  }

  #readerOf({ staff, unit }: Opening): Reader {
    const key = `${staff.id} ${unit.id}`;
    const known = this.#readers.get(key);
    if (known !== undefined) return known;
    const { provider } = unit;
    const assignment = staff.assignments.find((one) => one.unit === unit);
    if (assignment === undefined) throw new Error('Nobody reads for a unit that is not hers');
    const reader: Reader = {
      ...{ sessionId: this.#uuid(), staffId: staff.id, staffHsaId: staff.hsaId },
      staffName: `${staff.person.givenName} ${staff.person.familyName}`,
      assignment: {
        ...{ id: assignment.id, name: assignment.role, role: assignment.role, duties: [] },
        ...{ purpose: purposeOf(unit), kind: provider.kind, part: provider.part },
        ...{ unitId: unit.id, unitHsaId: unit.hsaId, unitName: unit.name },
        ...{ connectedProviderId: provider.id, connectedProviderHsaId: provider.hsaId },
        ...{ connectedProviderName: provider.name, showsStaffNames: true },
        rights: [
          { types: ['*'], scope: 'ownProvider' },
          { types: ['*'], scope: 'shared' },
        ],
      },
    };
    this.#readers.set(key, reader);
    return reader;
  }
}

/** The purpose that assignments of the unit have. */
export function purposeOf(unit: Unit): 'care' | 'interventions' | 'investigation' {
  if (unit.kind === 'assessment') return 'investigation';
  return unit.kind === 'homeCare' ? 'interventions' : 'care';
}

type Found = { readonly found: Case; readonly documents: readonly DocumentFacts[] };
type Step = Omit<Parameters<typeof entryOf>[1], 'id' | 'at'>;

/** What the database would give the reader at a time. */
class Situation {
  ground: Case['ground'] = null;
  danger: Case['danger'] = null;
  consent: { readonly id: string; readonly from: string } | null = null;
  readonly #opening: Opening;
  readonly #units: ReadonlyMap<string, Unit>;

  constructor(opening: Opening, units: ReadonlyMap<string, Unit>) {
    this.#opening = opening;
    this.#units = units;
  }

  at(at: string): Found {
    const { person, unit, staff } = this.#opening;
    const ofProvider = (relation: Registered) => relation.connectedProviderId === unit.provider.id;
    const unable = person.isUnable ? this.#assessed(at) : { capacities: [], attitudes: [] };
    const found: Case = {
      ...{ at, on: at.slice(0, 10), persons: [person.id], birthDate: person.birthDate },
      ...{ deceasedOn: null, relations: person.relations.filter(ofProvider) },
      consents:
        this.consent === null || person.isUnable
          ? []
          : [
              {
                ...{ id: this.consent.id, connectedProviderId: unit.provider.id },
                ...{ unitId: unit.id, staffId: null, startsAt: this.consent.from, endsAt: null },
                ...{ channel: 'onSite', givenBy: 'person', representedBy: null },
                ...{ registeredAt: this.consent.from, registeredBy: staff.id },
                ...{ withdrawnAt: null, voidedAt: null, registeredByName: null },
              },
            ],
      ...{ refusal: null, blocks: [], lifts: [], able: [], lastReadAt: null },
      ...unable,
      ...{ danger: this.danger, ground: this.ground },
    };
    return { found, documents: this.#documents(at) };
  }

  /** Assessed by the unit when its relation began, which the reader finds there. */
  #assessed(at: string): Pick<Case, 'capacities' | 'attitudes'> {
    const { person, unit } = this.#opening;
    const relation = person.relations.find(
      ({ unitId, startsAt }) => unitId === unit.id && startsAt < at,
    );
    if (relation === undefined) return { capacities: [], attitudes: [] };
    const { id, startsAt: assessedAt } = relation;
    const assessed = { id, assessedAt, validUntil: null, voidedAt: null };
    return {
      capacities: [{ ...assessed, capacity: 'lastinglyUnable' }],
      attitudes: [
        {
          ...assessed,
          ...{ aim: 'reading', unitId: unit.id, connectedProviderId: unit.provider.id },
          ...{ asked: ['relatives'], findings: 'Har alltid velat dela.', clarified: true },
          ...{ reasonToAssumeOpposition: false, necessary: true },
          ...{ necessity: 'Vården kan inte ges utan.', byName: null },
        },
      ],
    };
  }

  #documents(at: string): readonly DocumentFacts[] {
    const { person } = this.#opening;
    return person.documents
      .filter(({ eventAt, unit }) => eventAt <= at && this.#units.has(unit.id))
      .map(({ id, unit, type, eventAt }): DocumentFacts => {
        const { provider } = unit;
        return {
          ...{ id, personId: person.id, controllerId: provider.id, unitId: unit.id, type },
          ...{ version: 1, current: true, eventAt, eventUntil: null, availableUnder: 'SVOD 2:4' },
          ...{ blockComparisonTime: eventAt, controllerKind: provider.kind },
          controllerName: provider.name,
        };
      });
  }
}

function searched(reader: Reader, { found }: Found): Step {
  const facts = factsOfFlag('seeUnblockedFlag', reader, found.on);
  return { step: 'search', outcome: 'done', decisions: [toRecord(facts, decide(facts))] };
}

function flagged(reader: Reader, { found }: Found): Step {
  const unblocked = factsOfFlag('seeUnblockedFlag', reader, found.on);
  const blocked = factsOfFlag('seeBlockedFlag', reader, found.on);
  const inner = factsOfInnerFlag(reader, found.on);
  const decided = [unblocked, blocked, inner].map((facts) => toRecord(facts, decide(facts)));
  const asked =
    reader.assignment.kind === 'careProvider' ? decided.slice(0, 2) : decided.slice(0, 1);
  const seesInner = asked[0]?.outcome === 'permitted' && decided[2]?.outcome === 'permitted';
  return {
    ...{ step: 'flag', outcome: outcomeOf(asked) },
    decisions: seesInner ? [...asked, ...decided.slice(2)] : asked,
  };
}

function stood(reader: Reader, { found }: Found): Step {
  const { facts, decision } = decideStanding(reader, found);
  const decisions = [toRecord(facts, decision)];
  return { ...{ step: 'standing', outcome: decision.outcome, found }, decisions };
}

function permitted(reader: Reader, { found, documents }: Found): readonly DocumentFacts[] {
  return permittedDocuments(decideDocuments('read', reader, found, documents));
}

function read(reader: Reader, { found, documents }: Found, step: 'overview' | 'sources'): Step {
  const question = step === 'overview' ? 'read' : 'listSources';
  const decisions = decideDocuments(question, reader, found, documents);
  const shown = permittedDocuments(decisions).map(({ id }) => id);
  const standing = decideStanding(reader, found);
  const records = [
    ...toRecords(decisions, new Set(step === 'overview' ? shown : [])),
    toRecord(standing.facts, standing.decision),
  ];
  const details = step === 'overview' ? { opened: shown.slice(0, 2), filtered: false } : null;
  return { ...{ step, outcome: outcomeOf(records), found, details }, decisions: records };
}

function openedOne(reader: Reader, { found, documents }: Found, id: string): Step {
  const wanted = documents.filter((document) => document.id === id);
  const decisions = decideDocuments('read', reader, found, wanted);
  return {
    ...{ step: 'document', outcome: 'permitted', found, details: { document: id } },
    decisions: toRecords(decisions, new Set([id])),
  };
}
