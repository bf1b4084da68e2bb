import { MagnifyingGlassIcon } from '@phosphor-icons/react/MagnifyingGlass';
import type { ReactNode } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { Source } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Key } from '../../ui/key.tsx';
import { Picker } from '../picker.tsx';
import { Segments } from '../segments.tsx';
import { type Filter, typesOf } from './filter.ts';

/** What to see of the documents: words, side, kind, source and time. The server does the finding. */
export function Filters(props: {
  readonly searchId: string;
  readonly sources: readonly Source[];
  readonly filter: Filter;
  readonly change: (part: Partial<Filter>) => void;
}): ReactNode {
  const text = useText();
  const { sources, filter, change } = props;
  const types = typesOf(sources)
    .map((type) => ({
      value: type,
      label:
        type === 'contacts' ? text('staff.documents.type.contacts') : text(`shared.type.${type}`),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  const sides = [
    { value: 'all', label: text('staff.documents.side.all') },
    { value: 'careProvider', label: text('staff.documents.side.care') },
    { value: 'socialCareProvider', label: text('staff.documents.side.social') },
  ] as const;
  return (
    <search className="filters" id={props.searchId}>
      <SearchField
        className="filter-words"
        value={filter.text}
        onChange={(words) => change({ text: words })}
        onClear={() => change({ text: '' })}
        maxLength={100}
      >
        <Label className="hidden-visually">{text('staff.documents.search')}</Label>
        <Icon of={MagnifyingGlassIcon} />
        <Input
          className="input"
          placeholder={text('staff.documents.search.placeholder')}
          autoComplete="off"
        />
        <span aria-hidden="true">
          <Key>S</Key>
        </span>
      </SearchField>
      <Segments
        label={text('staff.documents.side')}
        value={filter.side}
        options={sides}
        onChange={(side) => change({ side })}
      />
      <Picker
        label={text('staff.documents.type')}
        value={filter.type}
        options={[{ value: 'all', label: text('staff.documents.type.all') }, ...types]}
        onChange={(type) => change({ type })}
      />
      <Picker
        label={text('staff.documents.source')}
        value={filter.source}
        options={[
          { value: 'all', label: text('staff.documents.source.all') },
          ...sources.map((source) => ({ value: source.id, label: source.name })),
        ]}
        onChange={(source) => change({ source })}
      />
      <Picker
        label={text('staff.documents.time')}
        value={filter.time}
        options={(['all', '30d', '3m', '12m'] as const).map((value) => ({
          value,
          label: text(`staff.documents.time.${value}`),
        }))}
        onChange={(time) => change({ time })}
      />
    </search>
  );
}
