import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { policyQuery } from '../../../api/cases.js';
import type { CaseView, HitView, RememberRequest, Verdict } from '../../../client/index.js';
import { now } from '../../../clock.js';
import { dayInJapan } from '../../history/days.js';
import { whomOf, type Whom } from './reasons.js';
import { dayFault, latestDay, rememberRequest, type DayFault, type Remembered } from './remembering.js';

interface Remembering {
  whom: Whom;
  scope: Remembered;
  setScope: (scope: Remembered) => void;
  until: string;
  setUntil: (until: string) => void;
  latest: string;
  fault: DayFault | null;
  /** What is sent with the verdict. */
  request: RememberRequest | undefined;
}

/** How long a dismissal is to hold; null where the verdict is none, or the policy has not come yet. */
export function useRemembering(view: CaseView, hit: HitView, verdict: Verdict): Remembering | null {
  const months = useQuery(policyQuery).data?.dismissalsRememberedMonths;
  // Of an older hit it was not kept what exactly met: there is nothing by which to know it again.
  const [scope, setScope] = useState<Remembered>(hit.tier === null ? 'hit' : 'person');
  const [typed, setUntil] = useState<string | null>(null);
  if (verdict !== 'false-positive' || months === undefined) return null;
  const today = dayInJapan(now());
  const latest = latestDay(today, months);
  const until = typed ?? latest;
  return {
    ...{ whom: whomOf(hit.party, view.dossier), scope, setScope, until, setUntil, latest },
    fault: scope === 'hit' ? null : dayFault(until, { today, latest }),
    request: rememberRequest(scope, until),
  };
}
