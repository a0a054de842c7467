import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { CaseView, Outcome } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Facts } from '../../design/Facts.js';
import { EvidenceHash } from '../EvidenceHash.js';
import { useCaseName } from '../use-case-name.js';

/** What the decision is about and what it does, before it is taken. */
export function DecisionSummary({ view, outcome }: { view: CaseView; outcome: Outcome }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { say } = useLanguage();
  const join = useJoin();
  const name = useCaseName(view);
  const left = view.steps.filter(({ status }) => status === 'next').length;
  const approves = outcome === 'approve' || outcome === 'approve-with-conditions';
  const meaning = approves && left === 0 ? t(`outcome.${outcome}.last`) : t(`outcome.${outcome}.meaning`);
  return (
    <>
      <Banner tone={approves ? 'info' : 'warning'} title={meaning} />
      <Facts
        facts={[
          [t('fact.person'), join(isolated(name), view.number)],
          [t('fact.place'), join(view.laboratory, say(view.unit.name))],
          [t('fact.tier'), view.tier ?? '–'],
          ...(view.changes.length > 0
            ? [[t('changes.title'), t('changes.count', { count: view.changes.length })] as const]
            : []),
          ...(view.evidenceHash === null
            ? []
            : [[t('evidence.title'), <EvidenceHash key="hash" hash={view.evidenceHash} />] as const]),
        ]}
      />
    </>
  );
}
