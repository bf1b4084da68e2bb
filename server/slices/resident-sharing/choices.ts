import type { Instant, Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { type Entry, readTime, type Step } from '../audit/index.ts';
import { decideForResident, type ResidentQuestion } from '../availability/index.ts';
import {
  endOwnLift,
  findOwnBlock,
  findOwnLift,
  insertOwnBlock,
  insertOwnLift,
  isClosed,
  liftOwnBlock,
} from '../block/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { lockKeys } from '../publishing/index.ts';
import { type Language, type Resident, residentEntry } from '../session/index.ts';
import { findProvider, type Sharing, type SharingAccess, seeSharing, traceOf } from './sharing.ts';
import { findProviderOfUnit, type ProviderRow } from './store.ts';

/** The law says no; the entry that says so is in the log. */
interface RefusedByLaw {
  readonly code: 'access-refused';
  readonly refusal: {
    readonly cites: readonly string[];
    readonly unmet: readonly string[];
    readonly explanation: ReturnType<typeof decideForResident>['explanation'];
    readonly trace: Sharing['trace'];
  };
}

/** Why a choice was not written. */
export interface NotChosen {
  readonly code:
    | 'input-invalid'
    | 'block-not-found'
    | 'lift-not-found'
    | 'block-already-lifted'
    | 'idempotency-key-reused';
  readonly pointer?: string;
  readonly detail: string;
}

type Answer = Sharing | RefusedByLaw | NotChosen;

/** Thrown inside the transaction to undo it; never leaves this file. */
class Undone extends Error {
  readonly why: NotChosen;
  constructor(why: NotChosen) {
    super(why.code);
    this.why = why;
  }
}

const reused: NotChosen = {
  code: 'idempotency-key-reused',
  detail: 'Send a new UUID as Idempotency-Key for a new request.',
};
const noBlock: NotChosen = { code: 'block-not-found', detail: 'There is no such block of yours.' };
const noLift: NotChosen = { code: 'lift-not-found', detail: 'There is no such temporary lift.' };

/** Who chooses, and in which language she is answered. */
export interface Chooser {
  readonly resident: Resident;
  readonly language: Language;
}

interface Choice {
  readonly step: Step;
  readonly question: ResidentQuestion;
  readonly details: Entry['details'];
  readonly about: ProviderRow | undefined;
  /** Writes, or throws `Undone`. */
  readonly write: (
    sql: Sql,
    known: { readonly persons: readonly string[]; readonly at: Instant },
  ) => Promise<void>;
}

/** Asks the law, and writes with the entry in one transaction; the answer says how everything stands after it. */
async function choose(access: SharingAccess, chooser: Chooser, choice: Choice): Promise<Answer> {
  const { sql, audit } = access;
  const { resident, language } = chooser;
  const { step, question, details, about } = choice;
  const at = await readTime(sql);
  const { actsAs } = resident;
  const request = { on: swedishDate(at), actsAs, source: about?.kind };
  const asked = decideForResident(question, request, language);
  const source = about === undefined ? null : { id: about.id, name: about.name, kind: about.kind };
  const frame = {
    ...{ step, details, ruleSet: asked.decision.ruleSet },
    decisions: [{ ...asked.logged, source, types: [], documents: [] }],
  };
  const entryWith = (outcome: Entry['outcome']): Entry => ({
    ...residentEntry(newId(), at, resident),
    ...frame,
    outcome,
  });
  if (asked.decision.outcome === 'refused') {
    const trace = traceOf(await audit.append(entryWith('refused')));
    const { cites, unmet } = asked.decision;
    return {
      code: 'access-refused',
      refusal: { cites, unmet, explanation: asked.explanation, trace },
    };
  }
  const persons = await listLinkedPersonIds(sql, resident.personId);
  try {
    const { entry } = await audit.appendWith(entryWith('permitted'), (transaction) =>
      choice.write(transaction, { persons, at }),
    );
    return { ...(await seeSharing(access, resident)), trace: traceOf(entry) };
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    await audit.append(entryWith('failed'));
    return error.why;
  }
}

/** What the person has blocked: all that a provider holds to others, or what one unit of it holds to its other units. */
export interface NewBlock {
  readonly id: string;
  readonly kind: 'outer' | 'inner';
  readonly controllerId: string;
  /** Of an inner block. */
  readonly unitId: string | null;
}

/** Has it blocked, at once (SVOD 2:3; PDL 4:4 between the units of a care provider). */
export async function blockAt(
  access: SharingAccess,
  chooser: Chooser,
  given: NewBlock,
): Promise<Answer> {
  const { id, kind, controllerId, unitId } = given;
  const about = await findProvider(access.sql, controllerId);
  return choose(access, chooser, {
    step: 'block',
    question: kind === 'outer' ? 'block' : 'setInnerBlock',
    details: { block: id, controller: controllerId, kind, unit: unitId },
    about,
    async write(sql, { persons, at }) {
      if (about === undefined) throw new Undone(noSuch('/controller', 'connected provider'));
      if ((kind === 'inner') !== (unitId !== null)) throw new Undone(unitUnfit);
      if (unitId !== null && (await findProviderOfUnit(sql, unitId)) !== controllerId) {
        throw new Undone(noSuch('/unit', 'unit of this provider'));
      }
      await lockKeys(sql, [`block ${controllerId}`]);
      const before = await findOwnBlock(sql, persons, id);
      if (before !== undefined) {
        const same =
          before.controllerId === controllerId && before.kind === kind && before.unitId === unitId;
        if (!same) throw new Undone(reused);
      } else if (!(await isClosed(sql, persons, given))) {
        const { personId } = chooser.resident;
        await insertOwnBlock(sql, { ...given, personId, at });
      }
    },
  });
}

const unitUnfit: NotChosen = {
  code: 'input-invalid',
  pointer: '/unit',
  detail: 'A block between units names the unit whose data it closes; one to other providers none.',
};

function noSuch(pointer: string, what: string): NotChosen {
  return { code: 'input-invalid', pointer, detail: `There is no such ${what}.` };
}

/** The block, when it is the person's own. */
async function findBlock(access: SharingAccess, { resident }: Chooser, id: string) {
  const persons = await listLinkedPersonIds(access.sql, resident.personId);
  const block = await findOwnBlock(access.sql, persons, id);
  const about = block && (await findProvider(access.sql, block.controllerId));
  return { block, about };
}

/** Has the block lifted for good (SVOD 2:3 third paragraph, PDL 4:4). Lifting it twice does no harm. */
export async function liftForGood(
  access: SharingAccess,
  chooser: Chooser,
  id: string,
): Promise<Answer> {
  const { block, about } = await findBlock(access, chooser, id);
  return choose(access, chooser, {
    ...{ step: 'blockLift', details: { block: id }, about },
    question: block?.kind === 'inner' ? 'liftInnerBlock' : 'lift',
    async write(sql) {
      if (block === undefined) throw new Undone(noBlock);
      await liftOwnBlock(sql, block);
    },
  });
}

const longestLiftMs = 366 * 24 * 3_600_000;

/**
 * Lets one unit of another provider read what is blocked, until a time: the person's consent to that. An inner
 * block is lifted for a reader by an officer of the care provider (PDL 4:5), not here.
 */
export async function liftFor(
  access: SharingAccess,
  chooser: Chooser,
  given: {
    readonly id: string;
    readonly blockId: string;
    readonly unitId: string;
    readonly until: Instant;
  },
): Promise<Answer> {
  const { id, blockId, unitId, until } = given;
  const { block, about } = await findBlock(access, chooser, blockId);
  const provider = await findProviderOfUnit(access.sql, unitId);
  return choose(access, chooser, {
    ...{ step: 'temporaryLift', question: 'lift', about },
    details: { block: blockId, lift: id, unit: unitId, until },
    async write(sql, { persons, at }) {
      if (block === undefined || block.kind === 'inner') throw new Undone(noBlock);
      if (provider === undefined || provider === block.controllerId) {
        throw new Undone(noSuch('/unit', 'unit of another connected provider'));
      }
      if (until <= at || Date.parse(until) > Date.parse(at) + longestLiftMs) {
        throw new Undone({
          code: 'input-invalid',
          pointer: '/until',
          detail: 'Give a time within a year.',
        });
      }
      await lockKeys(sql, [`block ${block.controllerId}`]);
      const before = await findOwnLift(sql, persons, id);
      if (before !== undefined) {
        const same =
          before.blockId === blockId && before.unitId === unitId && before.until === until;
        if (!same) throw new Undone(reused);
      } else if (!block.inForce) {
        throw new Undone({
          code: 'block-already-lifted',
          detail: 'The block is not in force: nothing is closed.',
        });
      } else {
        await insertOwnLift(sql, { personId: block.personId, id, blockId, unitId, until });
      }
    },
  });
}

/** Ends a lift before its time: what it opened is closed from the next request on. Ending it twice does no harm. */
export async function endLift(
  access: SharingAccess,
  chooser: Chooser,
  given: { readonly blockId: string; readonly id: string },
): Promise<Answer> {
  const { blockId, id } = given;
  const { block, about } = await findBlock(access, chooser, blockId);
  return choose(access, chooser, {
    ...{ step: 'liftEnded', details: { block: blockId, lift: id }, about },
    // What closes again is asked of the law as a block is.
    question: block?.kind === 'inner' ? 'setInnerBlock' : 'block',
    async write(sql, { persons }) {
      const lift = await findOwnLift(sql, persons, id);
      if (block === undefined || lift?.blockId !== blockId) throw new Undone(noLift);
      await endOwnLift(sql, persons, id);
    },
  });
}
