import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceHash } from '../case/EvidenceHash.js';
import { isolated } from '../catalogue/isolated.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useJoin } from '../catalogue/use-join.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { ListInForce } from '../client/index.js';
import { buttonClass } from '../design/Button.js';
import { Card, Facts } from '../design/Facts.js';
import { WaitingBanner } from './WaitingBanner.js';

/** One list as it is in force, and what waits to take its place. */
export function ListCard({ list }: { list: ListInForce }) {
  const { t } = useTranslation('lists');
  const { say } = useLanguage();
  const { day, moment, number } = useFormats();
  const join = useJoin();
  const { listId } = list;
  return (
    <Card
      title={say(list.name)}
      actions={
        <span className="flex flex-wrap gap-2">
          <Link
            to="/lists/$listId/versions"
            params={{ listId }}
            className={buttonClass('outline')}
            aria-label={`${t('history.open')}: ${say(list.name)}`}
          >
            {t('history.open')}
          </Link>
          <Link
            to="/lists/$listId"
            params={{ listId }}
            className={buttonClass('outline')}
            aria-label={`${t('browse')}: ${say(list.name)}`}
          >
            {t('browse')}
          </Link>
        </span>
      }
    >
      {list.proposal !== null && (
        <div className="mb-4">
          <WaitingBanner proposal={list.proposal} list={say(list.name)} />
        </div>
      )}
      <Facts
        facts={[
          [t('version', { version: list.version }), join(moment(list.adoptedAt), isolated(list.adoptedBy))],
          [t('effective'), list.effectiveDate === null ? t('effectiveUnknown') : day(list.effectiveDate)],
          [t('entries'), number(list.entries)],
          [t('legalEffect'), say(list.legalEffect)],
          [t('hash'), <EvidenceHash key="hash" hash={list.sha256} />],
        ]}
      />
    </Card>
  );
}
