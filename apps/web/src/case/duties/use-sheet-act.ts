import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../client/index.js';
import { useKeptText } from '../acts/kept-text.js';
import { useAct, type Act, type ActHeaders } from '../acts/use-act.js';

interface SheetAct<Words> {
  act: Act<Words>;
  reason: string;
  setReason: (reason: string) => void;
  /** What is missing, once it was asked for. */
  fault: string | undefined;
  /** Whether something was asked for: from then on empty boxes say so. */
  asked: boolean;
  submit: (words: Words | null) => void;
}

/** One act that needs a text, in its sheet. @param options.name under which the text is kept until it was sent */
export function useSheetAct<Words>({
  view,
  name,
  run,
  done,
  onClose,
  mayBeEmpty = false,
}: {
  view: CaseView;
  name: string;
  run: (words: Words, headers: ActHeaders) => Promise<unknown>;
  done: string;
  onClose: () => void;
  mayBeEmpty?: boolean;
}): SheetAct<Words> {
  const { t } = useTranslation('casefile');
  const [reason, setReason] = useKeptText(view.id, name);
  const [asked, setAsked] = useState(false);
  const act = useAct<Words>({
    view,
    run,
    done,
    onDone: () => {
      setReason('');
      onClose();
    },
  });
  const isMissing = !mayBeEmpty && reason.trim() === '';
  const submit = (words: Words | null) => {
    setAsked(true);
    if (words !== null && !isMissing) act.mutate(words);
  };
  return { act, reason, setReason, asked, submit, fault: asked && isMissing ? t('reasonMissing') : undefined };
}
