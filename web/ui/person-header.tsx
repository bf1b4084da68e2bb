import { ShieldCheckIcon } from '@phosphor-icons/react/ShieldCheck';
import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import type { ReactNode } from 'react';
import type { PersonHead } from '../api/types.ts';
import { useLanguage } from '../messages/language.tsx';
import { useText } from '../messages/text.tsx';
import { dateText } from './dates.ts';
import { Icon } from './icon.tsx';
import { ageAndSex } from './person.ts';

/** A warning as the header shows it: "Penicillin: anafylaktisk reaktion", and who entered it and when. */
export type PersonWarning = {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
};

/**
 * The person, always in sight: it sticks to the top, and neither VARNING nor protected identity is ever folded,
 * shortened or scrolled away. Both may stand at the same time.
 */
export function PersonHeader({
  person,
  warnings = [],
  facts = [],
}: {
  readonly person: PersonHead;
  readonly warnings?: readonly PersonWarning[];
  readonly facts?: readonly { readonly label: string; readonly value: ReactNode }[];
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const shownFacts = [
    ...(person.protectedIdentity === 'none'
      ? [{ label: text('shared.person.protectedLabel'), value: text('shared.person.protectedNo') }]
      : []),
    ...(person.deceasedOn === null
      ? []
      : [
          {
            label: text('shared.person.deceasedLabel'),
            value: dateText(person.deceasedOn, language),
          },
        ]),
    ...facts,
  ];
  return (
    <section className="person" aria-label={text('shared.person.label')}>
      <div className="person-in">
        <div className="person-id">
          <h1 className="person-name">{person.name ?? text('shared.person.noName')}</h1>
          <span className="small soft tabular">
            {ageAndSex(person, text)} {'\u2002'}
            {person.maskedNumber}
          </span>
        </div>
        {warnings.length === 0 ? null : (
          <div className="person-warning">
            <Icon of={WarningOctagonIcon} weight="fill" />
            <ul aria-label={text('shared.person.warnings')}>
              {warnings.map((warning) => (
                <li key={warning.id}>
                  <b>{text('shared.person.warning')}</b> {warning.title}
                  {warning.detail === undefined ? null : <small>{warning.detail}</small>}
                </li>
              ))}
            </ul>
          </div>
        )}
        {person.protectedIdentity === 'none' ? null : (
          <div className="person-protected">
            <Icon of={ShieldCheckIcon} weight="fill" />
            <div>
              <b>{text(`shared.person.${person.protectedIdentity}`)}</b>
              <small>{text(`shared.person.${person.protectedIdentity}.advice`)}</small>
            </div>
          </div>
        )}
        {shownFacts.length === 0 ? null : (
          <dl className="person-facts">
            {shownFacts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}
