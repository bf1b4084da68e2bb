import type { ReactNode } from 'react';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { dateText } from '../../ui/dates.ts';
import type { CareContact, Diagnosis, MedicationList, Warning } from './bodies.ts';
import { Facts } from './facts.tsx';
import { Prose } from './prose.tsx';

/** A warning, with how grave it is and whether it is confirmed. */
export function WarningBody({ body }: { readonly body: Warning }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <>
      <Facts
        facts={[
          [text('staff.body.severity'), text(`staff.body.severity.${body.severity}`)],
          [text('staff.body.kind'), text(`staff.body.warning.${body.kind}`)],
          [text('staff.body.substance'), body.substance],
          [text('staff.body.reaction'), body.reaction],
          [
            text('staff.body.verified'),
            body.verified === undefined
              ? undefined
              : text(body.verified ? 'staff.body.yes' : 'staff.body.no'),
          ],
          [
            text('staff.body.period'),
            body.from === undefined
              ? undefined
              : body.until === undefined
                ? text('staff.body.period.open', { from: dateText(body.from, language) })
                : text('staff.body.period.value', {
                    from: dateText(body.from, language),
                    until: dateText(body.until, language),
                  }),
          ],
        ]}
      />
      <Prose text={body.text} />
    </>
  );
}

/** A diagnosis by name, with its code. */
export function DiagnosisBody({ body }: { readonly body: Diagnosis }): ReactNode {
  const text = useText();
  const kind = body.kind === undefined ? '' : ` (${text(`staff.body.diagnosis.${body.kind}`)})`;
  return (
    <>
      <Facts
        facts={[
          [text('staff.body.diagnosis'), `${body.display}${kind}`],
          [text('staff.body.code'), body.code],
          [
            text('staff.body.chronic'),
            body.chronic === undefined
              ? undefined
              : text(body.chronic ? 'staff.body.yes' : 'staff.body.no'),
          ],
        ]}
      />
      <Prose text={body.text} />
    </>
  );
}

/** A medication list as a table; what was changed stands first. */
export function MedicationBody({ body }: { readonly body: MedicationList }): ReactNode {
  const text = useText();
  return (
    <>
      <Facts facts={[[text('staff.body.changes'), body.changes]]} />
      <table className="table medications">
        <thead>
          <tr>
            <th scope="col">{text('staff.body.medication')}</th>
            <th scope="col">{text('staff.body.dose')}</th>
            <th scope="col">{text('staff.body.indication')}</th>
          </tr>
        </thead>
        <tbody>
          {body.medications.map((each) => (
            <tr key={`${each.name}/${each.strength}/${each.dose}`}>
              <th scope="row">
                {[each.name, each.strength].filter(Boolean).join(' ')}
                {each.note === undefined ? null : (
                  <span className="small soft medication-note">{each.note}</span>
                )}
              </th>
              <td>{each.dose}</td>
              <td>{each.indication}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A visit or a stay: why, where, and how it ended. */
export function CareContactBody({ body }: { readonly body: CareContact }): ReactNode {
  const text = useText();
  return (
    <>
      <Facts
        facts={[
          [text('staff.body.contactKind'), text(`staff.body.contact.${body.kind}`)],
          [text('staff.body.clinic'), body.clinic],
          [text('staff.body.reason'), body.reason],
          [text('staff.body.outcome'), body.outcome],
        ]}
      />
      <Prose text={body.text} />
    </>
  );
}
