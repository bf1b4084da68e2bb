import { decide, type Language } from '@samvy/law';
import { type Case, parseCase } from '../case.ts';
import { toRecord } from '../decisions.ts';
import { factsOfBlocked } from '../facts.ts';
import { type RefusalDetails, refusalDetails } from '../refusal.ts';
import { findDanger, insertDanger } from '../store.ts';
import { changeStanding, type NotWritten, reused, type Standing } from './standing.ts';
import { entryOf, keyOf, type Looking, type LookupAccess } from './step.ts';

/** A danger to the patient's life, or a serious risk to health (SVOD 3:5, 3:6), as the reader states it. */
export interface StatedDanger {
  readonly id: string;
  readonly danger: string;
  readonly consentNotObtainable: string | null;
  readonly unableToRequestLift: string | null;
  readonly indispensable: string | null;
}

/**
 * States a danger, for this lookup only; the latest statement counts, whole. Refused to those for whom no
 * statement opens anything: the sections about danger are not about social care.
 */
export async function stateDanger(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  stated: StatedDanger,
): Promise<
  Standing | NotWritten | { readonly code: 'access-refused'; readonly refusal: RefusalDetails }
> {
  const found = parseCase(await access.cases.read(keyOf(looking)));
  const facts = factsOfBlocked('seeWhoBlocked', looking.reader, withDanger(found, stated));
  const decision = decide(facts);
  if (decision.unmet.includes('reader') || decision.unmet.includes('authorised')) {
    const entry = await access.audit.append(
      entryOf(looking, {
        ...{ at: found.at, step: 'danger', outcome: 'refused', found },
        decisions: [toRecord(facts, decision)],
      }),
    );
    const standing = { facts, decision };
    return {
      code: 'access-refused',
      refusal: refusalDetails(looking.reader, found, standing, language, entry),
    };
  }
  const { lookup, reader } = looking;
  const row = {
    ...stated,
    personId: lookup.personId,
    lookupId: lookup.id,
    sessionId: reader.sessionId,
    staffId: reader.staffId,
    unitId: reader.assignment.unitId,
  };
  return changeStanding(access, looking, language, {
    step: 'danger',
    details: { ...stated },
    async write(sql) {
      await insertDanger(sql, row);
      const stored = await findDanger(sql, row);
      const fields = Object.keys(row) as (keyof typeof row)[];
      return fields.every((field) => stored?.[field] === row[field]) ? undefined : reused;
    },
  });
}

/** The case as it is when the statement is made. */
function withDanger(found: Case, stated: StatedDanger): Case {
  return { ...found, danger: { ...stated, at: found.at } };
}
