import { CircleAlert, CircleCheck, CloudUpload, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { SaveState } from './use-autosave.js';

/** "Saved 10:32": always in sight while a form is open. */
export function SaveStamp({ state, savedAt }: { state: SaveState; savedAt: string | null }) {
  const { t } = useTranslation('dossier');
  const { time } = useFormats();
  if (state === 'untouched' && savedAt === null) return null;
  const saved = savedAt === null ? t('stamp.never') : t('stamp.saved', { time: time(savedAt) });
  const said = {
    untouched: saved,
    saved,
    typing: t('stamp.typing'),
    saving: t('stamp.saving'),
    failed: t('stamp.failed'),
  }[state];
  const Mark = {
    untouched: CircleCheck,
    saved: CircleCheck,
    typing: PencilLine,
    saving: CloudUpload,
    failed: CircleAlert,
  }[state];
  return (
    <p
      role="status"
      className={`inline-flex items-center gap-1.5 text-dns-14N-130 leading-160 ${state === 'failed' ? 'text-error-2' : 'text-quiet'}`}
    >
      <Mark aria-hidden className="size-4" />
      {said}
    </p>
  );
}
