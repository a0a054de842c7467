// Short messages at the edge. Good news leaves by itself; an error stays until somebody has dismissed it.
import { useSyncExternalStore } from 'react';
import type { Problem } from '../api/problem.js';

export type Toast =
  | { id: number; kind: 'done'; text: string }
  | { id: number; kind: 'problem'; problem: Problem }
  | { id: number; kind: 'fault'; text: string };

const STAY_MS = 6_000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says that something is done; leaves after six seconds. */
export function tellDone(text: string): void {
  const id = ++lastId;
  publish([...toasts, { id, kind: 'done', text }]);
  setTimeout(() => dismiss(id), STAY_MS);
}

/** Says what the server refused and what to do; stays until dismissed. The same refusal twice is shown once. */
export function tellProblem(problem: Problem): void {
  const same = toasts.some(
    (toast) =>
      toast.kind === 'problem' &&
      toast.problem.code === problem.code &&
      toast.problem.body.detail === problem.body.detail,
  );
  if (!same) publish([...toasts, { id: ++lastId, kind: 'problem', problem }]);
}

/** Says that the screen itself failed; stays until dismissed. */
export function tellFault(text: string): void {
  publish([...toasts, { id: ++lastId, kind: 'fault', text }]);
}

/** Takes one message away. */
export function dismiss(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

/** The messages on screen now. */
export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
