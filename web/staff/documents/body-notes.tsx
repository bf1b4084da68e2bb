import type { ReactNode } from 'react';
import type { MessageKey } from '../../messages/index.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { dateText } from '../../ui/dates.ts';
import type { ChronicWound, DailyNote } from './bodies.ts';
import { Facts } from './facts.tsx';
import { Prose } from './prose.tsx';

/** A daily note: what it is about, the text, and the person's own view where it differs. */
export function DailyNoteBody({ body }: { readonly body: DailyNote }): ReactNode {
  const text = useText();
  const code = body.noteCode;
  return (
    <>
      <Facts
        facts={[
          [
            text('staff.body.event'),
            body.event === undefined ? undefined : text(`staff.event.${body.event}` as MessageKey),
          ],
          [text('staff.body.code'), code === undefined ? undefined : (code.display ?? code.code)],
        ]}
      />
      <Prose text={body.text} />
      {body.dissentingOpinion === undefined ? null : (
        <section className="dissent">
          <h3>{text('staff.body.dissent')}</h3>
          <Prose text={body.dissentingOpinion} />
        </section>
      )}
    </>
  );
}

/** A wound as it was assessed. */
export function WoundBody({ body }: { readonly body: ChronicWound }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <>
      <Facts
        facts={[
          [text('staff.body.location'), body.location],
          [
            text('staff.body.area'),
            body.areaCm2 === undefined
              ? undefined
              : text('staff.body.area.value', { area: body.areaCm2 }),
          ],
          [text('staff.body.tissue'), body.tissue],
          [
            text('staff.body.exudate'),
            body.exudate === undefined ? undefined : text(`staff.body.exudate.${body.exudate}`),
          ],
          [
            text('staff.body.infection'),
            body.infection === undefined
              ? undefined
              : text(body.infection ? 'staff.body.yes' : 'staff.body.no'),
          ],
          [
            text('staff.body.pain'),
            body.pain === undefined
              ? undefined
              : text('staff.body.pain.value', { pain: body.pain }),
          ],
          [text('staff.body.dressing'), body.dressing],
          [
            text('staff.body.nextDressing'),
            body.nextDressingOn === undefined ? undefined : dateText(body.nextDressingOn, language),
          ],
        ]}
      />
      <Prose text={body.text} />
    </>
  );
}
