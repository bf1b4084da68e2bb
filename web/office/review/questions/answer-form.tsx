import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { hasCode } from '../../../api/problem.ts';
import { useText } from '../../../messages/text.tsx';
import { useDraft } from '../../../session/draft.ts';
import { focusFirstFault, saveByKeys, useSend } from '../../../staff/follow-steps/saving.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/fields.tsx';
import { NotSaved, TakenNotice } from '../not-saved.tsx';

/** An answer in the answerer's own words; what comes back takes the place of the list it stands in. */
export function AnswerForm<Answer>(props: {
  /** What is answered; it names the draft too. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly send: (text: string, idempotencyKey: string) => Promise<Answer>;
  /** The code of the problem that says that somebody else was first. */
  readonly takenCode: string;
  readonly listKey: readonly string[];
  readonly onSent: () => void;
}): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const [written, setWritten, letGo] = useDraft(`answer ${props.id}`, '');
  const [tried, setTried] = useState(false);
  const sending = useSend<string, Answer>(
    props.send,
    (answer) => {
      letGo();
      client.setQueryData(props.listKey, answer);
      props.onSent();
    },
    () => undefined,
  );
  const missing = written.trim() === '';
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (missing) focusFirstFault(event.currentTarget);
    else if (!sending.isPending) sending.mutate(written.trim());
  };
  return (
    <form className="stack" onSubmit={save} onKeyDownCapture={saveByKeys} noValidate>
      <TextArea
        label={props.label}
        hint={props.hint}
        value={written}
        onChange={setWritten}
        maxLength={2000}
        isRequired
        error={tried && missing ? text('office.questions.wrong') : undefined}
      />
      {sending.error === null ? null : hasCode(sending.error, props.takenCode) ? (
        <TakenNotice
          title={text('office.questions.taken')}
          body={text('office.questions.takenText')}
          onRefresh={() => void client.invalidateQueries({ queryKey: props.listKey })}
        />
      ) : (
        <NotSaved error={sending.error} />
      )}
      <div className="row">
        <Button tone="primary" type="submit" working={sending.isPending} shortcut="Ctrl Enter">
          {text(sending.isPending ? 'office.questions.sending' : 'office.questions.send')}
        </Button>
      </div>
    </form>
  );
}
