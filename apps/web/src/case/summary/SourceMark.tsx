import { GraduationCap, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Who said it. */
export function SourceMark({ source }: { source: 'host' | 'applicant' }) {
  const { t } = useTranslation('casefile');
  const Icon = source === 'host' ? UserRound : GraduationCap;
  return (
    <span className="inline-flex items-center gap-1.5 rounded-6 bg-paper px-2 py-1 text-dns-14N-130 text-quiet">
      <Icon aria-hidden className="size-4" />
      {t(`source.${source}`)}
    </span>
  );
}
