import { useTranslation } from 'react-i18next';

/** The gate and the name. */
export function Brand({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="flex items-center gap-2.5 text-ink">
      <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden>
        <rect width="32" height="32" rx="6" className="fill-key-1000" />
        <path d="M6 9h20M8 13.5h16M10 9v16M22 9v16" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" fill="none" />
      </svg>
      <span className={compact ? 'sr-only sm:not-sr-only' : ''}>
        <span className="block text-std-18B-160 leading-120 tracking-wide">{t('product')}</span>
      </span>
    </span>
  );
}
