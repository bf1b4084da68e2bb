import type { Condition } from '../../api/types.ts';
import type { MessageKey } from '../../messages/index.ts';
import { useLanguage } from '../../messages/language.tsx';
import { type LookUpText, useText } from '../../messages/text.tsx';
import { whose } from '../names.ts';

/** The conditions that the portal has a title of its own for when they are missing. */
const missing: Readonly<Record<string, MessageKey>> = {
  consentGiven: 'staff.condition.consentGiven',
  currentPatientRelation: 'staff.condition.currentPatientRelation',
  receivesInterventions: 'staff.condition.receivesInterventions',
  underInvestigation: 'staff.condition.underInvestigation',
  relevant: 'staff.condition.relevant',
  authorised: 'staff.condition.authorised',
};

/** Whom the conditions are about, and what the person has said. */
export type ConditionsOf = {
  readonly name: string;
  readonly isChild?: boolean;
  /** The person has said no, and it is kept. */
  readonly refused?: boolean;
};

/**
 * A condition in words: what is missing is said in its title, and an answer already given isn't asked for again.
 * What the portal has no words for is said in the server's.
 */
export function useConditionWords(
  of: ConditionsOf,
): (condition: Condition) => { title: string; detail: string | undefined } {
  const text = useText();
  const { language } = useLanguage();
  const values = { name: of.name, whose: whose(of.name, language) };
  return (condition) => {
    const key = condition.state === 'missing' ? missing[condition.condition] : undefined;
    if (key === undefined) return { title: condition.text, detail: condition.detail };
    return condition.condition === 'consentGiven'
      ? consentWords(of, values, text)
      : { title: text(key, values), detail: condition.detail };
  };
}

function consentWords(
  { isChild, refused }: ConditionsOf,
  values: { name: string; whose: string },
  text: LookUpText,
): { title: string; detail: string } {
  if (refused === true) {
    return {
      title: text('staff.condition.consentGiven.refused', values),
      detail: text('staff.condition.consentGiven.refused.detail'),
    };
  }
  const ask = isChild === true ? 'askChild' : 'ask';
  return {
    title: text('staff.condition.consentGiven', values),
    detail: text(`staff.condition.consentGiven.${ask}`, values),
  };
}
