import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { calledName } from '../../api/person.js';
import { Banner } from '../../design/Banner.js';
import type { Earlier } from './carried.js';

/** From which application the new one begins, what it takes over, and what is asked anew. */
export function EarlierBanner({ earlier }: { earlier: Earlier }) {
  const { t } = useTranslation('start');
  const { number, person, dossier } = earlier;
  if (dossier === null) return <Banner tone="warning" title={t('renewal.nothing', { number })} />;
  return (
    <Banner tone="info" title={t('renewal.from', { name: isolated(calledName(person.names) ?? number), number })}>
      <p>{t('renewal.taken')}</p>
      <p>{t('renewal.anew')}</p>
    </Banner>
  );
}
