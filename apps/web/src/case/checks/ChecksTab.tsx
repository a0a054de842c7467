import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { CaseView, CheckView } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { cx } from '../../design/class-names.js';
import { Card, Facts } from '../../design/Facts.js';
import { EmptyState } from '../../design/placeholders.js';
import { shows } from '../case-tabs.js';
import { EvidenceHash } from '../EvidenceHash.js';
import { standingOf } from './standing.js';
import { StandingChip } from './StandingChip.js';

interface ChecksTabProps {
  view: Pick<CaseView, 'checks' | 'visible'>;
  /** Whether something stands beside it, so that there is room for one column alone. */
  beside?: boolean;
}

/** What the machine looked into, what it found, and on which evidence. */
export function ChecksTab({ view, beside = false }: ChecksTabProps) {
  const { t } = useTranslation('casefile');
  if (view.checks.length === 0) return <EmptyState title={t('check.none.title')}>{t('check.none.detail')}</EmptyState>;
  const open = view.checks.filter(({ status }) => status !== 'done').length;
  return (
    <div className="flex flex-col gap-4">
      {open > 0 && (
        <Banner tone="warning" title={t('check.open', { count: open })}>
          {t('check.openDetail')}
        </Banner>
      )}
      <div className={cx('grid grid-cols-[minmax(0,1fr)] gap-4', !beside && 'xl:grid-cols-2')}>
        {view.checks.map((check) => (
          <CheckCard key={check.checkId} check={check} veiled={isVeiled(check, view)} />
        ))}
      </div>
    </div>
  );
}

/** What the list screening found is told to this reader only once the office has judged. */
function isVeiled({ check, status }: CheckView, view: Pick<CaseView, 'visible'>): boolean {
  return check === 'list-screening' && status !== 'done' && !shows(view, 'hitsOpen');
}

function CheckCard({ check, veiled }: { check: CheckView; veiled: boolean }) {
  const { t } = useTranslation('casefile');
  const { say } = useLanguage();
  const standing = standingOf(check);
  return (
    <Card title={t(`check.name.${check.check}`)} actions={<StandingChip standing={standing} />}>
      <p className="text-quiet">{veiled ? t('check.veiled') : t(`check.meaning.${standing}`)}</p>
      {check.findings.length > 0 && (
        <ul className="mt-3 list-disc pl-5">
          {check.findings.map(({ code, sentence }, index) => (
            <li key={`${code} ${String(index)}`}>{say(sentence)}</li>
          ))}
        </ul>
      )}
      <CheckStamps check={check} />
    </Card>
  );
}

function CheckStamps({ check }: { check: CheckView }) {
  const { t } = useTranslation('casefile');
  const { moment } = useFormats();
  const facts = [
    ...(check.at === null ? [] : [[t('check.at'), moment(check.at)] as const]),
    ...(check.attempt > 1 ? [[t('check.attempt'), t('check.attempts', { count: check.attempt })] as const] : []),
    ...(check.retryAt === null || check.status === 'done'
      ? []
      : [[t('check.retryAt'), moment(check.retryAt)] as const]),
    ...check.lists.map(
      ({ list, sha256 }) => [t('check.list', { list }), <EvidenceHash key={list} hash={sha256} />] as const,
    ),
  ];
  return facts.length === 0 ? null : <Facts className="mt-4" facts={facts} />;
}
