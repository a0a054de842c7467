import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, MovePreview } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { useMay } from '../../session/use-session.js';
import { moveQuery } from '../../policies/queries.js';
import { VersionLink } from '../../policies/VersionLink.js';
import { MoveSheet } from './MoveSheet.js';

const RUNNING = new Set<CaseView['state']>(['draft', 'screening', 'in-review', 'returned']);

/** Under which version of the policy the case runs, or was decided; an officer may move a running one to the present one. */
export function PolicyCard({ view }: { view: CaseView }) {
  const may = useMay();
  // A party to the case is not asked: they would learn what the screening found.
  const isAsked = view.relation === 'officer' && view.asOf === null && RUNNING.has(view.state) && may('case.move');
  if (isAsked) return <Asked view={view} />;
  return view.policy === null || view.state === 'draft' ? null : <Told version={view.policy} />;
}

function Told({ version }: { version: string }) {
  const { t } = useTranslation('policies');
  const may = useMay();
  const words = t('move.version', { version });
  return (
    <Card title={t('move.title')}>
      {may('policy.review') ? <VersionLink version={version} words={words} /> : <p>{words}</p>}
    </Card>
  );
}

function Asked({ view }: { view: CaseView }) {
  const { t } = useTranslation('policies');
  const [moving, setMoving] = useState<MovePreview | null>(null);
  const { data } = useQuery(moveQuery(view.id));
  if (data === undefined) return null;
  return (
    <Card title={t('move.title')} className="no-print">
      <p>{t('move.version', { version: data.before })}</p>
      {!data.same && (
        <div className="mt-2 flex flex-col items-stretch gap-3">
          <p className="text-dns-14N-130 leading-160 text-quiet">{t('move.newer', { version: data.after })}</p>
          <Button look="outline" onPress={() => setMoving(data)}>
            {t('move.act', { version: data.after })}
          </Button>
        </div>
      )}
      {moving !== null && <MoveSheet view={view} preview={moving} onClose={() => setMoving(null)} />}
    </Card>
  );
}
