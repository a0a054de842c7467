import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Banner } from '../design/Banner.js';
import { buttonClass } from '../design/Button.js';
import { mySecondLooksQuery } from './queries.js';
import { useMay } from '../session/use-session.js';

/** Decided cases that wait to be decided again by somebody who does not know how: they are in no list of the reader's. */
export function WaitingSecondLooks() {
  const { t } = useTranslation('secondLooks');
  const mayGive = useMay()('second-look.give');
  const { data: count = 0 } = useQuery({ ...mySecondLooksQuery, enabled: mayGive });
  if (count === 0) return null;
  return (
    <Banner
      tone="info"
      title={t('waiting', { count })}
      className="mb-5"
      actions={
        <Link to="/second-looks" search={{ view: 'mine' }} className={buttonClass('outline')}>
          {t('see')}
        </Link>
      }
    >
      {t('waitingDetail')}
    </Banner>
  );
}
