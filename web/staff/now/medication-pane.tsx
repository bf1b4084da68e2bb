import type { ReactNode } from 'react';
import type { DocumentFull } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { nearDateText } from '../../ui/dates.ts';
import { Pane } from '../../ui/pane.tsx';
import { bodyOf } from '../documents/bodies.ts';

/** The latest medication list, name and dose; the whole list is a document to open. */
export function MedicationPane(props: {
  readonly document: DocumentFull;
  readonly onOpen: (documentId: string) => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { document } = props;
  const list = bodyOf(document, 'medicationList');
  if (list === undefined) return null;
  return (
    <Pane
      title={text('staff.now.medication')}
      aside={
        <span className="xsmall faint">
          {text('staff.now.medication.count', { count: list.medications.length })}
        </span>
      }
    >
      <ul className="medication">
        {list.medications.map((each) => (
          <li key={`${each.name}/${each.dose}`}>
            <b>{[each.name, each.strength].filter(Boolean).join(' ')}</b>{' '}
            <span className="medication-dose">{each.dose}</span>
          </li>
        ))}
      </ul>
      <p className="xsmall soft">
        {text('staff.now.medication.at', {
          date: nearDateText(document.eventAt, new Date().toISOString(), language),
          unit: document.unit.name,
        })}
      </p>
      <Button small onPress={() => props.onOpen(document.id)}>
        {text('staff.now.medication.open')}
      </Button>
    </Pane>
  );
}
