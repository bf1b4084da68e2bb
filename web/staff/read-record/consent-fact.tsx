import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { nearDateText } from '../../ui/dates.ts';
import { lastDayOf } from '../swedish-time.ts';

/** The consent in the person's header: until when, and the way to end it. Undefined when none is in force. */
export function useConsentFact(
  standing: Standing | undefined,
  onEnd: () => void,
): { label: string; value: ReactNode } | undefined {
  const text = useText();
  const { language } = useLanguage();
  const consent = standing?.consent;
  if (consent === null || consent === undefined) return undefined;
  const until =
    consent.until === null
      ? text('staff.person.consentOpen')
      : text('staff.person.consentUntil', {
          date: nearDateText(lastDayOf(consent.until), new Date().toISOString(), language),
        });
  return {
    label: text('staff.person.consent'),
    value: (
      <>
        {until}{' '}
        {consent.mayWithdraw ? (
          <Button className="link-button" onPress={onEnd}>
            {text('staff.person.consentEnd')}
          </Button>
        ) : null}
      </>
    ),
  };
}
