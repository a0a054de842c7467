import { useMemo } from 'react';
import { useFormats } from '../../catalogue/use-formats.js';
import { useSlim, useStillness } from '../../design/use-media.js';
import type { Setting } from '../options/look.js';

/** What of the screen and its reader shapes a drawing. */
export function useSetting(): Setting {
  const { number } = useFormats();
  const [isSlim, isStill] = [useSlim(), useStillness()];
  return useMemo(() => ({ isSlim, isStill, number }), [isSlim, isStill, number]);
}
