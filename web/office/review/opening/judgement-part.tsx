import { type ReactNode, useState } from 'react';
import type { ReviewOpened } from '../../../api/types.ts';
import { useText } from '../../../messages/text.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Decided } from './decided.tsx';
import { correctionOf, emptyJudgement } from './judgement.ts';
import { JudgementForm } from './judgement-form.tsx';

/** The judgement: the form while there is none, then what it was; a correction is a new one. */
export function JudgementPart({
  opened,
  refresh,
}: {
  readonly opened: ReviewOpened;
  readonly refresh: () => void;
}): ReactNode {
  const text = useText();
  const [correcting, setCorrecting] = useState(false);
  const [asked, setAsked] = useState(false);
  const { opening, outcome, earlier } = opened;
  if (outcome !== null && !correcting) {
    return (
      <Decided
        key={outcome.id}
        outcome={outcome}
        earlier={earlier}
        onCorrect={() => setCorrecting(true)}
      />
    );
  }
  return (
    <>
      {asked && opening.state === 'asked' ? (
        <Notice tone="met" title={text('office.review.questions.sent')} announce />
      ) : null}
      <JudgementForm
        key={outcome?.id ?? 'first'}
        opening={opening.id}
        initial={outcome === null ? emptyJudgement : correctionOf(outcome)}
        mayAsk={outcome === null}
        onSaved={() => {
          setCorrecting(false);
          setAsked(true);
        }}
        {...(outcome === null ? {} : { onKeep: () => setCorrecting(false) })}
        onTaken={refresh}
      />
    </>
  );
}
