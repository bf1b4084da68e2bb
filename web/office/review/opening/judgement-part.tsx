import { type ReactNode, useState } from 'react';
import type { ReviewOpened } from '../../../api/types.ts';
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
  const [correcting, setCorrecting] = useState(false);
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
    <JudgementForm
      key={outcome?.id ?? 'first'}
      opening={opening.id}
      initial={outcome === null ? emptyJudgement : correctionOf(outcome)}
      mayAsk={outcome === null}
      onSaved={() => setCorrecting(false)}
      {...(outcome === null ? {} : { onKeep: () => setCorrecting(false) })}
      onTaken={refresh}
    />
  );
}
