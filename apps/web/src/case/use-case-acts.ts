import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction, CaseView, Outcome } from '../client/index.js';
import { actionOf } from '../design/WhyNot.js';
import { useShortcuts } from '../shell/shortcuts.js';

/** Acts that change where a case goes, in the order in which they are offered. */
export const COURSE_ACTS = [
  ...(['amend', 'take-back', 'answer-contest', 'hold', 'release-hold'] as const),
  ...(['raise-tier', 'lower-tier', 'reopen', 'supersede'] as const),
] as const satisfies readonly CaseAction[];
export type CourseAct = (typeof COURSE_ACTS)[number];

export type OpenSheet = Outcome | 'escalate' | 'withdraw' | CourseAct;

/** Whether a sheet is one of those on the course. */
export function isCourseAct(sheet: OpenSheet): sheet is CourseAct {
  return COURSE_ACTS.some((act) => act === sheet);
}

export interface CaseActs {
  open: OpenSheet | null;
  start: (sheet: OpenSheet) => void;
  close: () => void;
  may: (action: CaseAction) => boolean;
}

/** Which sheet is open, and the keys that open one. A key never acts by itself: every act is confirmed in its sheet. */
export function useCaseActs(view: CaseView): CaseActs {
  const { t } = useTranslation(['casefile', 'course']);
  const [open, setOpen] = useState<OpenSheet | null>(null);
  const may = (action: CaseAction) => actionOf(view.actions, action)?.allowed === true;
  const start = (sheet: OpenSheet) => (event: KeyboardEvent) => {
    event.preventDefault();
    setOpen(sheet);
  };
  useShortcuts([
    ...(may('decide')
      ? [
          { keys: 'a', label: t('outcome.approve.title'), run: start('approve') },
          { keys: 'r', label: t('outcome.return.title'), run: start('return') },
        ]
      : []),
    ...(may('escalate') ? [{ keys: 'u', label: t('act.escalate.title'), run: start('escalate') }] : []),
    ...(may('raise-tier') ? [{ keys: 't', label: t('course:tier.raise-tier.title'), run: start('raise-tier') }] : []),
    ...(may('hold') ? [{ keys: 'h', label: t('course:hold.title'), run: start('hold') }] : []),
    ...(may('release-hold') ? [{ keys: 'h', label: t('course:release-hold.title'), run: start('release-hold') }] : []),
  ]);
  return { open, start: setOpen, close: () => setOpen(null), may };
}
