import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { casesChanged } from '../../api/cases.js';
import { ifMatch, newIdempotencyKey } from '../../api/connect.js';
import type { CaseView } from '../../client/index.js';
import { tellDone } from '../../shell/toasts.js';

export type ActHeaders = {
  'If-Match': string;
  'Idempotency-Key': string;
};

export type Act<Words> = UseMutationResult<unknown, Error, Words>;

interface ActOptions<Words> {
  view: Pick<CaseView, 'version'>;
  run: (words: Words, headers: ActHeaders) => Promise<unknown>;
  /** Said when it is done. */
  done: string;
  onDone?: () => void;
}

/**
 * One act on a case, standing on the version that is on screen. The same words sent again after a broken line answer as the first did; an
 * act is never shown as done before the server said so.
 */
export function useAct<Words>({ view, run, done, onDone }: ActOptions<Words>): Act<Words> {
  const attempt = useRef({ of: '', key: '' });
  return useMutation({
    mutationFn: (words: Words) => {
      const of = JSON.stringify([words, view.version]);
      if (attempt.current.of !== of) attempt.current = { of, key: newIdempotencyKey() };
      return run(words, { ...ifMatch(view.version), 'Idempotency-Key': attempt.current.key });
    },
    onSuccess: async () => {
      attempt.current = { of: '', key: '' };
      await casesChanged();
      tellDone(done);
      onDone?.();
    },
    meta: { shown: 'here' },
  });
}
