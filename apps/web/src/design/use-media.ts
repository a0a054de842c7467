import { useSyncExternalStore } from 'react';

/** Whether a media query holds now, and again whenever that changes. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** True where a table has no room and cards stand instead. */
export const useNarrow = (): boolean => useMedia('(max-width: 63.99rem)');

/** True for whoever asked their machine for less motion. */
export const useStillness = (): boolean => useMedia('(prefers-reduced-motion: reduce)');

/** True where a finger points: it cannot hover, so that its first touch must tell and only the next may lead away. */
export const useTouch = (): boolean => useMedia('(hover: none)');

/** True on a phone: a drawing's margins shrink there. */
export const useSlim = (): boolean => useMedia('(max-width: 40rem)');
