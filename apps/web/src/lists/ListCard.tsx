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

/** One list as it is in force. */
export function ListCard({ list }: { list: ListInForce }) {
  const { t } = useTranslation('lists');
  const { say } = useLanguage();
  const { day, moment, number } = useFormats();
  const join = useJoin();
  return (
    <Card
      title={say(list.name)}
      actions={
        <Link
          to="/lists/$listId"
          params={{ listId: list.listId }}
          className={buttonClass('outline')}
          aria-label={`${t('browse')}: ${say(list.name)}`}
        >
          {t('browse')}
        </Link>
      }
    >
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
