import { useSyncExternalStore } from 'react';

/** Whether a media query holds now, and again whenever that changes. */
export function useMedia(query: string): boolean {
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
