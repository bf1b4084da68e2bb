import type { ReactNode } from 'react';
import type { OpeningState, ReviewSummary } from '../../../api/types.ts';
import { useText } from '../../../messages/text.tsx';
import { Segments } from '../../../staff/segments.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { type Choice, changed, type OpeningKind } from './choice.ts';
import { useUnits } from './openings.ts';

const kinds = ['scored', 'sampled', 'always'] as const;
const states = ['open', 'asked', 'answered', 'closed'] as const;
const scores = ['20', '40', '60', '80'] as const;
const any = 'any';

/** The kinds in a row, with how many of each wait. */
export function KindChoice(props: {
  readonly choice: Choice;
  readonly summary: ReviewSummary | undefined;
  readonly onChange: (choice: Choice) => void;
}): ReactNode {
  const text = useText();
  const { choice, summary } = props;
  const counts =
    summary === undefined
      ? undefined
      : { scored: summary.aboveLimit, sampled: summary.sampled, always: summary.always };
  return (
    <Segments
      label={text('office.review.filter.kind')}
      value={choice.kind ?? any}
      options={[
        { value: any as OpeningKind | typeof any, label: text('office.review.filter.kind.all') },
        ...kinds.map((kind) => ({
          value: kind,
          label:
            counts === undefined
              ? text(`office.review.filter.kind.${kind}.plain`)
              : text(`office.review.filter.kind.${kind}`, { count: counts[kind] }),
        })),
      ]}
      onChange={(kind) => props.onChange(changed(choice, 'kind', kind === any ? undefined : kind))}
    />
  );
}

/** State, unit and least score. */
export function ChoiceFields(props: {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}): ReactNode {
  const text = useText();
  const { choice, onChange } = props;
  const units = useUnits(true);
  return (
    <div className="review-choice">
      <Segments<OpeningState>
        label={text('office.review.filter.state')}
        value={choice.state ?? 'open'}
        onChange={(state) =>
          onChange(changed(choice, 'state', state === 'open' ? undefined : state))
        }
        options={states.map((state) => ({
          value: state,
          label: text(`office.review.state.${state}`),
        }))}
      />
      <SelectField
        label={text('office.review.filter.unit')}
        value={choice.unit ?? any}
        onChange={(unit) => onChange(changed(choice, 'unit', unit === any ? undefined : unit))}
        options={[
          { value: any, label: text('office.review.filter.unit.any') },
          ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField<string>
        label={text('office.review.filter.least')}
        value={choice.minimumScore === undefined ? any : String(choice.minimumScore)}
        onChange={(score) =>
          onChange(changed(choice, 'minimumScore', score === any ? undefined : Number(score)))
        }
        options={[
          { value: any, label: text('office.review.filter.least.any') },
          ...scores.map((score) => ({
            value: score,
            label: text('office.review.filter.least.from', { score }),
          })),
        ]}
      />
      {Object.keys(choice).length === 0 ? null : (
        <Button tone="quiet" small onPress={() => onChange({})}>
          {text('office.review.filter.clear')}
        </Button>
      )}
    </div>
  );
}
