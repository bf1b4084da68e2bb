import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element in pixels, followed as it changes. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}

/** How wide words are in the figure's type. Measured anew once the font has arrived. */
export function useTextMeasure(): (text: string) => number {
  const [measure, setMeasure] = useState(() => makeMeasure());
  useEffect(() => {
    let current = true;
    document.fonts.ready.then(
      () => {
        if (current) setMeasure(() => makeMeasure());
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return measure;
}

function makeMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context !== null) context.font = `600 12.5px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * 7;
    known.set(text, width);
    return width;
  };
}
