import type { ReactNode } from 'react';
import type { DocumentFull } from '../../api/types.ts';
import { bodyOf } from './bodies.ts';
import { CareContactBody, DiagnosisBody, MedicationBody, WarningBody } from './body-care.tsx';
import { ContactBody, RelativesBody } from './body-contacts.tsx';
import { DailyNoteBody, WoundBody } from './body-notes.tsx';
import { DecisionBody, PlanBody } from './body-social.tsx';

/** What a document says, drawn after its type. */
export function Body({
  document,
}: {
  readonly document: Pick<DocumentFull, 'type' | 'body'>;
}): ReactNode {
  switch (document.type) {
    case 'dailyNote':
      return <Drawn of={bodyOf(document, 'dailyNote')} as={DailyNoteBody} />;
    case 'chronicWound':
      return <Drawn of={bodyOf(document, 'chronicWound')} as={WoundBody} />;
    case 'assistanceDecision':
      return <Drawn of={bodyOf(document, 'assistanceDecision')} as={DecisionBody} />;
    case 'implementationPlan':
      return <Drawn of={bodyOf(document, 'implementationPlan')} as={PlanBody} />;
    case 'warning':
      return <Drawn of={bodyOf(document, 'warning')} as={WarningBody} />;
    case 'diagnosis':
      return <Drawn of={bodyOf(document, 'diagnosis')} as={DiagnosisBody} />;
    case 'medicationList':
      return <Drawn of={bodyOf(document, 'medicationList')} as={MedicationBody} />;
    case 'careContact':
      return <Drawn of={bodyOf(document, 'careContact')} as={CareContactBody} />;
    case 'relativeContacts':
      return <Drawn of={bodyOf(document, 'relativeContacts')} as={RelativesBody} />;
    case 'permanentCareContact':
    case 'permanentSocialCareContact':
      return <Drawn of={bodyOf(document, document.type)} as={ContactBody} />;
  }
}

function Drawn<B>(props: {
  readonly of: B | undefined;
  readonly as: (props: { readonly body: B }) => ReactNode;
}): ReactNode {
  const Draw = props.as;
  return props.of === undefined ? null : <Draw body={props.of} />;
}
