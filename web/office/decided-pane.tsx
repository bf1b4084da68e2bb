import { type ReactNode, useEffect, useRef } from 'react';
import type { LiftRequestFull } from '../api/types.ts';
import { useLanguage } from '../messages/language.tsx';
import { type LookUpText, useText } from '../messages/text.tsx';
import { Button } from '../ui/button.tsx';
import { timeText } from '../ui/dates.ts';
import { Notice } from '../ui/notice.tsx';
import { ErrorState } from '../ui/states.tsx';
import { useEnding } from './requests.ts';
import { untilText } from './until.ts';
import { useNow } from './use-now.ts';

/** What was decided and by whom; a lift that holds may be ended before its time. */
export function DecidedPane({ request }: { readonly request: LiftRequestFull }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const now = useNow();
  const ending = useEnding(request.id);
  const head = useRef<HTMLHeadingElement>(null);
  // The form that was decided in is gone, and the focus with it: what came of it is read next.
  useEffect(() => {
    if (document.activeElement === document.body) head.current?.focus();
  }, []);
  const { state, decidedBy, decidedAt, reason } = request;
  const granted = state === 'granted';
  return (
    <section className="pane office-pane" aria-labelledby="decided">
      <h2 id="decided" ref={head} tabIndex={-1}>
        {text('office.decided.title')}
      </h2>
      <Notice
        tone={granted ? 'met' : 'plain'}
        announce
        title={
          granted
            ? text('office.decided.granted', {
                until:
                  request.until === null ? '' : untilText(request.until, now, { text, language }),
              })
            : text(`office.decided.${state as 'declined' | 'ended' | 'runOut'}`)
        }
      >
        <p>{whoMayRead(request, text)}</p>
      </Notice>
      <dl className="facts office-facts">
        <dt>{text('office.decided.decided')}</dt>
        <dd>
          {decidedAt === null
            ? null
            : text('office.decided.by', {
                who: [decidedBy?.name, decidedBy?.role?.toLocaleLowerCase('sv')]
                  .filter((part) => part !== null && part !== undefined)
                  .join(', '),
                time: timeText(decidedAt, language),
              })}
        </dd>
        <dt>{text('office.decided.reason')}</dt>
        <dd>{reason}</dd>
      </dl>
      {granted ? (
        <div>
          <Button working={ending.isPending} onPress={() => ending.mutate()}>
            {text(ending.isPending ? 'office.decided.ending' : 'office.decided.end')}
          </Button>
          <p className="small soft office-hint">{text('office.decided.endHint')}</p>
          {ending.error === null ? null : <ErrorState error={ending.error} />}
        </div>
      ) : null}
    </section>
  );
}

function whoMayRead({ state, scope, asking }: LiftRequestFull, text: LookUpText): string {
  switch (state) {
    case 'granted':
      return scope === 'unit'
        ? text('office.decided.grantedUnit', { unit: asking.unit })
        : text('office.decided.grantedPerson', {
            who: asking.staffName ?? text('office.theAsker'),
          });
    case 'ended':
    case 'runOut':
      return text(`office.decided.${state}Text`);
    default:
      return text('office.decided.declinedText', { unit: asking.unit });
  }
}
