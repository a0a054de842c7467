// What somebody has typed into a sheet survives its closing, a refusal and a reload of the case: in memory only, for this person and this tab.
import { useSyncExternalStore } from 'react';
import { useSession } from '../../session/use-session.js';

let kept: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

function keep(key: string, text: string): void {
  const next = new Map(kept);
  if (text === '') next.delete(key);
  else next.set(key, text);
  kept = next;
  for (const listener of listeners) listener();
}

/** Text of one box of one act on one case; an empty text forgets it. */
export function useKeptText(caseId: string, box: string): [text: string, set: (text: string) => void] {
  const { person } = useSession();
  const key = `${person} ${caseId} ${box}`;
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept.get(key) ?? '',
  );
  return [text, (next) => keep(key, next)];
}
