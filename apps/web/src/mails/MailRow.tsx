import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';
import { useFormats } from '../catalogue/use-formats.js';
import type { MailState, MailView } from '../client/index.js';
import { cx } from '../design/class-names.js';

/** One mail: whom it goes to and what became of it; its text on request. */
export function MailRow({ mail }: { mail: MailView }) {
  const { t } = useTranslation(['mails', 'common']);
  const { moment } = useFormats();
  const { to, kind, subject, text, language, writtenAt, settledAt, state } = mail;
  return (
    <li className="flex flex-col gap-1 px-5 py-4">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130 leading-160 text-quiet">
        <StateChip state={state} />
        <time dateTime={settledAt ?? writtenAt}>{moment(settledAt ?? writtenAt)}</time>
        {t(`kind.${kind}`)}
      </span>
      <span className="text-std-16B-170">{t('to', { name: isolated(to) ?? t('common:erased') })}</span>
      <Failure mail={mail} />
      <details className="mt-1 rounded-8 border border-line px-4 py-2">
        <summary lang={language} className="min-h-8 cursor-pointer break-words" aria-label={`${t('text')}: ${subject}`}>
          {subject}
        </summary>
        <pre
          lang={language}
          className="mt-2 overflow-x-auto font-sans text-std-16N-170 break-words whitespace-pre-wrap"
        >
          {text}
        </pre>
      </details>
    </li>
  );
}

const CHIPS: Record<MailState, string> = {
  waiting: 'border-solid-gray-600 text-solid-gray-800',
  sent: 'border-success-2 bg-green-50 text-green-900',
  failed: 'border-error-2 bg-red-50 text-red-1000',
  kept: 'border-solid-gray-420 text-solid-gray-700',
};

function StateChip({ state }: { state: MailState }) {
  const { t } = useTranslation('mails');
  return (
    <span className={cx('rounded-6 border px-2 py-0.5 text-dns-14B-130 whitespace-nowrap', CHIPS[state])}>
      {t(`state.${state}`)}
    </span>
  );
}

const REASONS = { 'mail.nobody': 'nobody', 'mail.too_late': 'tooLate', 'mail.too_many_tries': 'tooManyTries' } as const;

function Failure({ mail: { failure } }: { mail: MailView }) {
  const { t } = useTranslation('mails');
  if (failure === null) return null;
  const known = Object.entries(REASONS).find(([code]) => code === failure)?.[1];
  return (
    <span className="text-dns-14N-130 leading-160">
      {known === undefined ? t('failure', { code: failure }) : t(`reason.${known}`)}
    </span>
  );
}
