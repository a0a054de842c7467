import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction, CaseView, Outcome } from '../client/index.js';
import { actionOf } from '../design/WhyNot.js';
import { useShortcuts } from '../shell/shortcuts.js';

export type OpenSheet = Outcome | 'escalate' | 'withdraw';

export interface CaseActs {
  open: OpenSheet | null;
  start: (sheet: OpenSheet) => void;
  close: () => void;
  may: (action: CaseAction) => boolean;
}

/** Which sheet is open, and the keys that open one. A key never acts by itself: every act is confirmed in its sheet. */
export function useCaseActs(view: CaseView): CaseActs {
  const { t } = useTranslation('casefile');
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
  ]);
  return { open, start: setOpen, close: () => setOpen(null), may };
}
