import { useEffect, useRef, useState } from 'react';
import { between, type Window } from './window.ts';

const durationMs = 280;

/**
 * The window in sight and the one it is on its way to. `go` moves there, over a moment that shows where it came from;
 * at once while something is dragged, or when the reader wants no motion.
 */
export function useWindow(first: () => Window): {
  shown: Window;
  target: Window;
  go: (to: Window, options?: { readonly atOnce?: boolean }) => void;
} {
  const [target, setTarget] = useState(first);
  const [shown, setShown] = useState(target);
  const frame = useRef(0);
  const current = useRef(shown);
  useEffect(() => {
    current.current = shown;
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const go = (to: Window, options: { readonly atOnce?: boolean } = {}): void => {
    cancelAnimationFrame(frame.current);
    setTarget(to);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (options.atOnce === true || still) {
      setShown(to);
      return;
    }
    const from = current.current;
    const start = performance.now();
    const move = (now: number): void => {
      const part = Math.min(1, (now - start) / durationMs);
      setShown(part === 1 ? to : between(from, to, 1 - (1 - part) ** 3));
      if (part < 1) frame.current = requestAnimationFrame(move);
    };
    frame.current = requestAnimationFrame(move);
  };
  return { shown, target, go };
}
