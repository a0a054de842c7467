import { useState } from 'react';
import type { CaseView, NewDecisionRequest, NewOutcome } from '../../client/index.js';

export interface NewDecisionWords {
  outcome: NewOutcome | undefined;
  conditions: string[];
  grounds: string[];
}

export interface NewDecision {
  words: NewDecisionWords;
  change: (change: Partial<NewDecisionWords>) => void;
  /** As it is sent; null while something is missing. */
  request: NewDecisionRequest | null;
  missing: { outcome: boolean; conditions: boolean; grounds: boolean };
}

/** The words of a decision that takes the place of another. */
export function useNewDecision(view: CaseView): NewDecision {
  const [words, setWords] = useState<NewDecisionWords>({ outcome: undefined, conditions: [''], grounds: [] });
  const { outcome, grounds } = words;
  const conditions = words.conditions.map((text) => text.trim()).filter((text) => text !== '');
  const missing = {
    outcome: outcome === undefined,
    conditions: outcome === 'approve-with-conditions' && conditions.length === 0,
    grounds: outcome === 'reject' && grounds.length === 0,
  };
  const isWhole = outcome !== undefined && !missing.conditions && !missing.grounds;
  const request = isWhole
    ? {
        outcome,
        ...(outcome === 'approve-with-conditions' ? { conditions } : {}),
        ...(outcome === 'reject' ? { grounds } : {}),
        ...(view.evidenceHash === null ? {} : { evidenceHash: view.evidenceHash }),
      }
    : null;
  return { words, change: (change) => setWords({ ...words, ...change }), request, missing };
}
