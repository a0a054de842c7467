import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 63.99rem)';

/** True where a table has no room and cards stand instead. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(NARROW);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(NARROW).matches,
  );
}
