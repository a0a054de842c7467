import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useJoin } from '../catalogue/use-join.js';
import type { SecondLook } from '../client/index.js';
import { Card, Facts } from '../design/Facts.js';
import { AgreementChip } from './LookRows.js';

/** Both decisions side by side, or that the second one is still to come. */
export function SecondLookCard({ look }: { look: SecondLook }) {
  const { t } = useTranslation(['secondLooks', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  const { given, first, status } = look;
  const said = given?.sameOutcome === true && given.sameTier ? 'agreed' : 'differed';
  const words = ({ outcome, tier }: SecondLook['first']) =>
    t('decided', { outcome: t(`common:state.${outcome}`), tier });
  return (
    <Card title={t('title')} actions={<AgreementChip standing={status === 'given' ? said : status} />}>
      {given === null ? (
        <p className="text-quiet">{t(`card.${status === 'lapsed' ? 'lapsed' : 'open'}`)}</p>
      ) : (
        <>
          <Facts
            facts={[
              [t('card.first'), words(first)],
              [t('card.second'), words(given)],
            ]}
          />
          <p className="mt-3 whitespace-pre-wrap">{given.reason ?? t('common:erased')}</p>
          <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(given.by), moment(given.at))}</p>
        </>
      )}
    </Card>
  );
}
