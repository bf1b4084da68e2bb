import type { KeyboardEvent, ReactNode } from 'react';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import type { Shape } from './layout.ts';
import { itemName, keyOf } from './words.ts';

const textDrop = 4.5;

/** One item of the figure: a bar, a diamond, a dot or a tick, with its words where there is room for them. */
export function FigureItem(props: {
  readonly shape: Shape;
  readonly inTabOrder: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onFocus: (on: boolean) => void;
  readonly onPoint: (on: boolean) => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { shape, isOpen } = props;
  const side = shape.item.side === 'care' ? 'care' : 'social';
  const { left, right, top, height } = shape;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    props.onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside SVG
    <g
      className={`time-line-item time-line-${side}`}
      role="button"
      tabIndex={props.inTabOrder ? 0 : -1}
      aria-label={itemName(shape.item, text, language)}
      aria-current={isOpen ? 'true' : undefined}
      data-key={keyOf(shape.item)}
      onClick={props.onOpen}
      onKeyDown={onKeyDown}
      onFocus={() => props.onFocus(true)}
      onBlur={() => props.onFocus(false)}
      onPointerEnter={() => props.onPoint(true)}
      onPointerLeave={() => props.onPoint(false)}
    >
      <rect
        className="time-line-hit"
        x={Math.min(left, (left + right) / 2 - 12)}
        y={top - 2}
        width={Math.max(right - left, 24)}
        height={Math.max(height + 4, 24)}
      />
      <Mark shape={shape} />
      <rect
        className="time-line-ring"
        x={left - 4}
        y={top - 4}
        width={right - left + 8}
        height={height + 8}
        rx="4"
      />
      {shape.label === undefined ? null : (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: words take no focus, and the name above says more
        <text
          aria-hidden="true"
          className={shape.label.inside ? 'time-line-inside' : 'time-line-beside'}
          x={shape.label.x}
          y={top + height / 2 + textDrop}
          textAnchor={shape.label.anchor}
        >
          {shape.label.text}
        </text>
      )}
    </g>
  );
}

function Mark({ shape }: { readonly shape: Shape }): ReactNode {
  const { left, right, top, height, kind } = shape;
  const middle = (left + right) / 2;
  switch (kind) {
    case 'bar':
      return (
        <rect
          className={shape.dashed ? 'time-line-bar time-line-dashed' : 'time-line-bar'}
          x={left}
          y={top}
          width={right - left}
          height={height}
          rx="2"
        />
      );
    case 'diamond':
      return <path className="time-line-point" d={`M${middle} ${top}l6 6-6 6-6-6Z`} />;
    case 'dot':
      return <circle className="time-line-point" cx={middle} cy={top + height / 2} r="5.5" />;
    case 'tick':
      return <path className="time-line-tick" d={`M${middle} ${top}v${height}`} />;
  }
}

/** The whole words of the item pointed at or in focus, over everything else. */
export function FigureTip(props: {
  readonly shape: Shape;
  readonly measure: (text: string) => number;
  readonly left: number;
  readonly right: number;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { shape, measure, left, right } = props;
  const lines = linesOf(itemName(shape.item, text, language), measure, right - left - 20);
  const width = Math.max(...lines.map(measure)) + 16;
  const height = lines.length * 17 + 8;
  const middle = (Math.max(shape.left, left) + Math.min(shape.right, right)) / 2;
  const x = Math.min(Math.max(middle - width / 2, left), Math.max(left, right - width));
  const above = shape.top - height - 6;
  const y = above >= 0 ? above : shape.top + shape.height + 6;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus
    <g className="time-line-tip" aria-hidden="true">
      <rect x={x} y={y} width={width} height={height} rx="3" />
      {lines.map((line, index) => (
        <text key={line} x={x + 8} y={y + 17 + index * 17}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** The words in lines no wider than `most`. */
function linesOf(words: string, measure: (text: string) => number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
