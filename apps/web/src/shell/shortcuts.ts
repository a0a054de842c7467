// Keys that act. Dead while an input method composes, inside a box to type into, behind a dialog, and when somebody has switched them off.
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { tinykeys } from 'tinykeys';

export interface Shortcut {
  /** As tinykeys writes it: `j`, `Shift+?`, `g q`. */
  keys: string;
  /** As people read it on the help sheet. */
  label: string;
  run: (event: KeyboardEvent) => void;
  /** Left off the sheet where another line already says it. */
  hidden?: boolean;
}

const OFF_KEY = 'sekisho.shortcuts-off';
let off = localStorage.getItem(OFF_KEY) === 'yes';
let groups: readonly { id: number; shortcuts: readonly Shortcut[] }[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True where a key press belongs to what has the focus and not to us. */
export function belongsToFocus(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229 || off) return true;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable="true"]')) return true;
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/** Keys that work while the calling component is on screen; they stand on the help sheet too. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  const shape = shortcuts.map((each) => `${each.keys}\t${each.label}`).join('\n');
  useEffect(() => {
    const id = ++lastId;
    groups = [...groups, { id, shortcuts: current.current }];
    notify();
    const bindings = Object.fromEntries(
      current.current.map(({ keys }) => [
        keys,
        (event: KeyboardEvent) => current.current.find((each) => each.keys === keys)?.run(event),
      ]),
    );
    const stop = tinykeys(window, bindings, { ignore: belongsToFocus });
    return () => {
      stop();
      groups = groups.filter((group) => group.id !== id);
      notify();
    };
  }, [shape]);
}

/** Every shortcut that works on this screen. */
export function useShortcutSheet(): readonly Shortcut[] {
  const all = useSyncExternalStore(subscribe, () => groups);
  return all.flatMap((group) => group.shortcuts).filter((shortcut) => shortcut.hidden !== true);
}

/** The switch of WCAG 2.1.4. */
export function useShortcutsOff(): [boolean, (next: boolean) => void] {
  const value = useSyncExternalStore(subscribe, () => off);
  const set = (next: boolean) => {
    off = next;
    localStorage.setItem(OFF_KEY, next ? 'yes' : 'no');
    notify();
  };
  return [value, set];
}
