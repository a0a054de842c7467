import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { ActionView, CaseAction } from '../client/index.js';
import { Button } from './Button.js';

/** The case's answer to "may I?" for one act; undefined when the act is not even in question. */
export function actionOf(actions: readonly ActionView[], name: CaseAction): ActionView | undefined {
  return actions.find(({ action }) => action === name);
}

/** Says on request why an act is not offered. */
export function WhyNot({ action, label }: { action: ActionView | undefined; label: string }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  if (action === undefined || action.allowed || action.why === null) return null;
  return (
    <div className="mt-2 flex flex-col items-start gap-1">
      <Button look="text" aria-expanded={open} onPress={() => setOpen(!open)} className="px-1">
        <CircleHelp aria-hidden className="size-5" />
        {t('whyNot', { label })}
      </Button>
      {open && <p className="measure rounded-8 bg-paper px-4 py-3">{say(action.why)}</p>}
    </div>
  );
}
