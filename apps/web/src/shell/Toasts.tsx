import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.js';
import { cx } from '../design/class-names.js';
import { dismiss, type Toast, useToasts } from './toasts.js';
import { useProblemText } from './use-problem-text.js';

/** The corner where messages stand; one live region for good news, alerts for the rest. */
export function Toasts() {
  const { t } = useTranslation('shell');
  const toasts = useToasts();
  return (
    <section
      aria-label={t('messages')}
      className="no-print pointer-events-none fixed inset-x-0 bottom-0 z-[60] flex flex-col items-center gap-2 p-4 sm:items-end"
    >
      <div aria-live="polite" className="flex w-full max-w-md flex-col gap-2">
        {toasts
          .filter((toast) => toast.kind === 'done')
          .map((toast) => (
            <ToastCard key={toast.id} toast={toast} />
          ))}
      </div>
      {toasts
        .filter((toast) => toast.kind !== 'done')
        .map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const good = toast.kind === 'done';
  const Mark = good ? CircleCheck : CircleAlert;
  return (
    <div
      role={good ? undefined : 'alert'}
      className={cx(
        'pointer-events-auto flex w-full max-w-md items-start gap-3 rounded-8 border-l-8 bg-white px-4 py-3 shadow-3',
        good ? 'border-success-2' : 'border-error-2',
      )}
    >
      <Mark aria-hidden className={cx('mt-1 size-5 shrink-0', good ? 'text-success-2' : 'text-error-2')} />
      <div className="min-w-0 flex-1">
        <ToastText toast={toast} />
      </div>
      <Button look="text" aria-label={t('close')} onPress={() => dismiss(toast.id)} className="-my-2 -mr-2 px-2">
        <X aria-hidden className="size-5" />
      </Button>
    </div>
  );
}

function ToastText({ toast }: { toast: Toast }) {
  const textOf = useProblemText();
  if (toast.kind !== 'problem') return <p>{toast.text}</p>;
  const { title, detail, advice } = textOf(toast.problem);
  return (
    <>
      <p className="text-std-16B-170">{title}</p>
      <p>{detail}</p>
      {advice !== null && <p className="text-quiet">{advice}</p>}
    </>
  );
}
