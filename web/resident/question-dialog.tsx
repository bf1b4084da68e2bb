import { type ReactNode, useState } from 'react';
import type { Visit } from '../api/types.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/fields.tsx';
import { ErrorState } from '../ui/states.tsx';
import { type Asking, newAsking, useAsk } from './questions.ts';
import { useResidentText } from './telling.ts';

/** Asking the reader's provider why: who gets the question, and what they see. */
export function QuestionDialog({
  visit,
  onClose,
  onSent,
}: {
  readonly visit: Visit;
  readonly onClose: () => void;
  readonly onSent: () => void;
}): ReactNode {
  const text = useResidentText();
  const ask = useAsk();
  const [question, setQuestion] = useState('');
  const [isTried, setTried] = useState(false);
  const [sent, setSent] = useState<Asking>();
  const isEmpty = question.trim() === '';
  const send = () => {
    setTried(true);
    if (isEmpty) return;
    // The same words are the same question, however often they are sent.
    const asking = sent?.text === question ? sent : newAsking(visit.id, question);
    setSent(asking);
    ask.mutate(asking, { onSuccess: onSent });
  };
  const provider = visit.connectedProvider.name;
  return (
    <Dialog
      title={text('resident.ask.title', { provider })}
      isOpen
      isBusy={ask.isPending}
      onClose={onClose}
      choices={
        <>
          <Button tone="primary" working={ask.isPending} onPress={send}>
            {text(ask.isPending ? 'resident.ask.doing' : 'resident.ask.do')}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {text('resident.ask.no')}
          </Button>
        </>
      }
    >
      <p>{text('resident.ask.text', { provider })}</p>
      <TextArea
        label={text('resident.ask.label')}
        hint={text('resident.ask.hint')}
        value={question}
        onChange={setQuestion}
        rows={5}
        maxLength={2000}
        isRequired
        error={isTried && isEmpty ? text('resident.ask.wrong') : undefined}
      />
      {ask.error === null ? null : <ErrorState error={ask.error} />}
    </Dialog>
  );
}
