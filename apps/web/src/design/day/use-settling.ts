import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * What a box does when it is left, put off until the click that left it has had its effect. Both write the same section: acting at once, on
 * what was last drawn, the box would take back the answer that was just chosen.
 */
export function useSettling(settle: () => void): () => void {
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  // Drawn at once: the next key must not find what was there before.
  return () => void setTimeout(() => flushSync(() => latest.current()));
}
