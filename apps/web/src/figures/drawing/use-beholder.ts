import { useMedia } from '../../design/use-media.js';

/** True for whoever asked their machine for less motion. */
export const useStillness = (): boolean => useMedia('(prefers-reduced-motion: reduce)');

/** True where a finger points: it cannot hover, so that its first touch must tell and only the next may lead away. */
export const useTouch = (): boolean => useMedia('(hover: none)');

/** True on a phone: a drawing's margins shrink there. */
export const useSlim = (): boolean => useMedia('(max-width: 40rem)');
