import { addDays, ageOn, at, later, workdayBefore } from './calendar.ts';
import type { ContractAnswer } from './contract-answers.ts';
import type { Directory, Staff, Unit } from './directory.ts';
import { steadyUuid } from './identifiers.ts';
import type {
  Bodies,
  ConsentLine,
  DocumentLine,
  InformationType,
  Intervention,
  InterventionKind,
  NoteEvent,
  RelationLine,
} from './lines.ts';
import { Random } from './random.ts';
import { identifierOf, type Resident, wordsAbout } from './resident.ts';
import { type Slots, say } from './wording.ts';

type Entry<T extends InformationType> = {
  readonly unit: string;
  /** A role's title ('undersköterska'), or the name of one staff member. */
  readonly by: string;
  readonly date: string;
  readonly time: string;
  readonly until?: string;
  readonly title: string;
  readonly summary?: string;
  readonly body: Bodies[T];
  readonly unsigned?: boolean;
  /** Minutes from the event to the writing, and from there to the signature, where they are given. */
  readonly minutes?: readonly [number, number];
  /** When it was written, where that was before what it is about began: a decision. */
  readonly documented?: string;
  readonly intervention?: InterventionKind;
};

/** Texts to choose from for one situation. */
export type Pool = readonly string[];

/**
 * What is written about one resident, in the order it is written. Nothing is written before birth, after death
 * or later than yesterday.
 */
export class Chart {
  readonly resident: Resident;
  readonly random: Random;
  readonly today: string;
  readonly documents: DocumentLine[] = [];
  /** What a source system gives as answers of the national contracts instead. */
  readonly answers: ContractAnswer[] = [];
  readonly relations: RelationLine[] = [];
  readonly consents: ConsentLine[] = [];
  readonly slots: Slots;
  readonly #directory: Directory;
  readonly #lately = new Map<Pool, number[]>();
  readonly #teams = new Map<string, readonly Staff[]>();
  #serial = 0;

  constructor(options: { resident: Resident; directory: Directory; seed: string; date: string }) {
    this.resident = options.resident;
    this.#directory = options.directory;
    this.today = options.date;
    this.random = new Random(options.seed, 'chart', options.resident.key);
    this.slots = { ...wordsAbout(options.resident), vikt: String(this.random.int(49, 84)) };
  }

  get age(): number {
    return ageOn(this.resident.birthDate, this.today);
  }

  /** The last day that anything is written about: yesterday, or the day of death. */
  get lastDay(): string {
    const yesterday = addDays(this.today, -1);
    const { deceasedOn } = this.resident;
    return deceasedOn !== undefined && deceasedOn < yesterday ? deceasedOn : yesterday;
  }

  /** The date `days` before today. */
  ago(days: number): string {
    return addDays(this.today, -days);
  }

  unit(key: string): Unit {
    const unit = this.#directory.units.get(key);
    if (!unit) throw new Error(`No unit ${key} in the county.`);
    return unit;
  }

  /** A text of the pool in one of its wordings; none of the pool's last few again. */
  tell(pool: Pool, more: Slots = {}): string {
    let lately = this.#lately.get(pool);
    if (!lately) {
      lately = [];
      this.#lately.set(pool, lately);
    }
    let index: number;
    do index = this.random.int(0, pool.length - 1);
    while (lately.includes(index));
    lately.push(index);
    if (lately.length > Math.floor(pool.length / 2)) lately.shift();
    return say(this.random, pool[index] ?? '', { ...this.slots, ...this.#measured(), ...more });
  }

  /** One wording of a single template. */
  phrase(template: string, more: Slots = {}): string {
    return say(this.random, template, { ...this.slots, ...this.#measured(), ...more });
  }

  /** A staff member of the unit: the resident mostly meets the same few. */
  author(unitKey: string, by: string): Staff {
    const unit = this.unit(unitKey);
    const named = unit.staff.find(({ name }) => name === by);
    if (named) return named;
    const key = `${unitKey}/${by}`;
    let team = this.#teams.get(key);
    if (!team) {
      const candidates = unit.staff.filter(({ role }) => role === by);
      if (candidates.length === 0) throw new Error(`Nobody at ${unit.name} is ${by}.`);
      team = this.random.shuffle(candidates).slice(0, 4);
      this.#teams.set(key, team);
    }
    const first = team[0];
    return first && this.random.chance(0.45) ? first : this.random.pick(team);
  }

  /** Writes a document; returns it, or undefined when its day lies outside what is written about. */
  write<T extends InformationType>(type: T, entry: Entry<T>): DocumentLine | undefined {
    if (entry.date > this.lastDay || entry.date < this.resident.birthDate) return undefined;
    const unit = this.unit(entry.unit);
    const author = this.author(entry.unit, entry.by);
    const onWorkday = unit.officeHours && entry.documented === undefined;
    const eventAt = at(onWorkday ? workdayBefore(entry.date) : entry.date, entry.time);
    this.#serial += 1;
    const documentedAt =
      entry.documented ?? later(eventAt, entry.minutes?.[0] ?? this.random.int(2, 38));
    const signed = entry.unsigned !== true;
    const line = {
      sourceSystem: unit.provider.sourceSystem,
      documentId: `${this.resident.key}-${String(this.#serial).padStart(4, '0')}`,
      version: 1,
      type,
      person: identifierOf(this.resident),
      controller: unit.provider.hsaId,
      unit: unit.hsaId,
      author: { name: author.name, role: author.role, hsaId: author.hsaId },
      eventAt,
      ...(entry.until === undefined ? {} : { eventUntil: entry.until }),
      documentedAt,
      ...(signed
        ? {
            signedAt: later(documentedAt, entry.minutes?.[1] ?? this.random.int(1, 50)),
            signedBy: author.name,
          }
        : {}),
      approvedForPatient: type !== 'relativeContacts',
      processedFor: 'care' as const,
      ...(unit.provider.kind === 'socialCareProvider'
        ? { keptPerPerson: true, intervention: this.#intervention(entry.intervention) }
        : {}),
      title: entry.title,
      ...(entry.summary === undefined ? {} : { summary: entry.summary }),
      body: entry.body,
    };
    // The pair of type and body is right by the signature; TypeScript can't follow it through the spread.
    const document = line as unknown as DocumentLine;
    this.documents.push(document);
    return document;
  }

  /** A daily note; its first sentence stands in lists when no summary is given. */
  note(entry: {
    unit: string;
    by: string;
    date: string;
    time: string;
    text: string;
    summary?: string;
    event?: NoteEvent;
    title?: string;
    minutes?: readonly [number, number];
    intervention?: InterventionKind;
  }): void {
    const { text, event, title, summary, ...rest } = entry;
    this.write('dailyNote', {
      ...rest,
      title: title ?? 'Daganteckning',
      summary: summary ?? firstSentence(text),
      unsigned: this.random.chance(0.03),
      body: { text, ...(event ? { event } : {}) },
    });
  }

  /** What the unit's care provider answers of the national contracts, in XML, from its first day on. */
  answer(given: { unit: string; by: string; from: string; answers: readonly string[] }): void {
    const controller = this.unit(given.unit).provider.hsaId;
    const by = this.author(given.unit, given.by).hsaId;
    for (const xml of given.answers) {
      this.answers.push({ controller, from: given.from, by, xml });
    }
  }

  /** A relation of a unit with the resident. */
  relate(relation: {
    unit: string;
    kind: RelationLine['kind'];
    basis: RelationLine['basis'];
    basisText?: string;
    from: string;
    until?: string;
  }): void {
    const { unit, from, until, ...rest } = relation;
    if (from > at(this.lastDay, '23:00')) return;
    this.relations.push({
      id: steadyUuid('relation', this.resident.key, unit, rest.kind, this.relations.length),
      person: identifierOf(this.resident),
      unit: this.unit(unit).hsaId,
      ...rest,
      from,
      ...(until === undefined ? {} : { until }),
    });
  }

  /** A consent to reading by a unit (or one of its staff). */
  consent(consent: {
    unit: string;
    by: string;
    from: string;
    until?: string;
    channel: ConsentLine['channel'];
    representedBy?: string;
    personal?: boolean;
    withdrawnAt?: string;
  }): void {
    const staff = this.author(consent.unit, consent.by);
    this.consents.push({
      id: steadyUuid('consent', this.resident.key, consent.unit, this.consents.length),
      person: identifierOf(this.resident),
      unit: this.unit(consent.unit).hsaId,
      ...(consent.personal ? { staff: staff.hsaId } : {}),
      from: consent.from,
      ...(consent.until === undefined ? {} : { until: consent.until }),
      channel: consent.channel,
      givenBy: consent.representedBy === undefined ? 'person' : 'representative',
      ...(consent.representedBy === undefined ? {} : { representedBy: consent.representedBy }),
      requestedBy: staff.hsaId,
      registeredBy: staff.hsaId,
      ...(consent.withdrawnAt === undefined
        ? {}
        : {
            withdrawnAt: consent.withdrawnAt,
            withdrawnReason: 'Personen tog tillbaka sitt samtycke.',
          }),
    });
  }

  /** Figures as someone measures them: blood pressure, pulse, saturation, temperature, seconds, metres. */
  #measured(): Slots {
    const { random } = this;
    return {
      bt: `${random.int(104, 164)}/${random.int(56, 90)}`,
      puls: String(random.int(58, 98)),
      sat: String(random.int(91, 98)),
      temp: `${random.int(361, 374)}`.replace(/(\d)$/, ',$1'),
      sek: String(random.int(14, 38)),
      meter: String(random.int(2, 16) * 5),
      skala: String(random.int(2, 7)),
    };
  }

  #intervention(kind: InterventionKind = 'homeCare'): Intervention {
    const disability = this.age < 65;
    return {
      kind,
      basis: disability && kind !== 'homeCare' && kind !== 'securityAlarm' ? 'LSS' : 'SoL 11:1',
      recipientGroup: disability ? 'disability' : 'older',
    };
  }
}

/** The first sentence of a text, for lists. */
export function firstSentence(text: string): string {
  const end = text.search(/(?<!\b(kl|dr|ca))[.!?](\s|$)/);
  const sentence = end > 0 ? text.slice(0, end) : text;
  return sentence.length <= 140
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(' ', 135))} …`;
}

/** A time of day from `from` to `until`, whole five minutes, 'HH:MM'. */
export function timeBetween(random: Random, from: string, until: string): string {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const chosen = random.int(minutes(from) / 5, minutes(until) / 5) * 5;
  return `${String(Math.floor(chosen / 60)).padStart(2, '0')}:${String(chosen % 60).padStart(2, '0')}`;
}
