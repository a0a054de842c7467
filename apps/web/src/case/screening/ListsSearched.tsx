import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { CheckView, SearchedList } from '../../client/index.js';
import { Card, Facts } from '../../design/Facts.js';
import { EvidenceHash } from '../EvidenceHash.js';

/** Which version of which list was searched and by what: the proof that a clear answer rests on the lists in force. */
export function ListsSearched({ checks }: { checks: readonly CheckView[] }) {
  const { t } = useTranslation('screening');
  const { say } = useLanguage();
  const check = checks.find((each) => each.check === 'list-screening');
  const lists = check?.lists ?? [];
  if (check === undefined || lists.length === 0) return null;
  return (
    <Card title={t('searched.title')}>
      <p className="mb-3 text-dns-14N-130 leading-160 text-quiet">{t('searched.hint')}</p>
      <Facts
        facts={[
          ...lists.map((list) => [say(list.name), <Searched key={list.list} list={list} />] as const),
          ...(check.engine === null
            ? []
            : [
                [
                  t('searched.engine'),
                  <code key="engine" className="text-mono-14N-150 wrap-anywhere">
                    {check.engine}
                  </code>,
                ] as const,
              ]),
        ]}
      />
    </Card>
  );
}

function Searched({ list: { version, entries, sha256 } }: { list: SearchedList }) {
  const { t } = useTranslation('screening');
  const { number } = useFormats();
  const join = useJoin();
  const size = join(
    version === null ? '' : t('searched.version', { version }),
    entries === null ? '' : t('searched.entries', { count: entries, shown: number(entries) }),
  );
  return (
    <span className="flex flex-col gap-0.5">
      {size !== '' && <span>{size}</span>}
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-dns-14N-130 text-quiet">SHA-256</span>
        <EvidenceHash hash={sha256} />
      </span>
    </span>
  );
}
