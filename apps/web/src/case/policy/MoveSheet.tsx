import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/connect.js';
import * as server from '../../client/index.js';
import type { CaseView, MovePreview } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { PolicySheet, ReasonBox, usePolicyAct } from '../../policies/ActivationSheets.js';
import { useChangeLines, useTermWords } from '../../policies/simulation/use-change-lines.js';

interface MoveSheetProps {
  view: CaseView;
  preview: MovePreview;
  onClose: () => void;
}

/** What moving the case would change, and the move with its reason. */
export function MoveSheet({ view, preview, onClose }: MoveSheetProps) {
  const { t } = useTranslation('policies');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { before, after, newRound } = preview;
  const { now, proposed } = useMoveLines(preview);
  const moving = usePolicyAct(
    (why: string) =>
      server.moveToPolicy({
        ...{ path: { id: view.id }, body: { version: after, reason: why } },
        // What was looked at is what is moved: a change in between is refused.
        ...{ headers: ifMatch(view.version), throwOnError: true },
      }),
    t('move.done', { version: after }),
    onClose,
  );
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') moving.mutate(reason.trim());
  };
  return (
    <PolicySheet title={t('move.act', { version: after })} sending={moving} onSubmit={submit} onClose={onClose}>
      <p>{t('move.lead', { before, after })}</p>
      {newRound && <Banner tone="warning" title={t('move.newRound')} />}
      {now.length > 0 && <Lines lines={now} />}
      {proposed.length > 0 && (
        <div>
          <p className="mb-1">{t('move.proposed')}</p>
          <Lines lines={proposed} />
        </div>
      )}
      {now.length + proposed.length === 0 && <p>{t(preview.comparison === null ? 'move.erased' : 'move.nothing')}</p>}
      <ReasonBox value={reason} asked={asked} onChange={setReason} />
    </PolicySheet>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list-disc pl-5">
      {lines.map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** What happens at once, and what would be proposed otherwise. */
function useMoveLines({ comparison, words, requested, kept, asked, dropped }: MovePreview) {
  const { t, i18n } = useTranslation('policies');
  const wordOf = useTermWords(words);
  const changeLines = useChangeLines(words);
  const listed = (codes: readonly string[]) => codes.map(wordOf).join(i18n.language === 'en' ? ', ' : '、');
  return {
    now: [
      ...(requested.length > 0 ? [t('move.requested', { checks: listed(requested) })] : []),
      ...(kept.length > 0 ? [t('move.kept', { steps: listed(kept) })] : []),
      ...(asked.length > 0 ? [t('move.asked', { steps: listed(asked) })] : []),
      ...(dropped.length > 0 ? [t('move.dropped', { steps: listed(dropped) })] : []),
    ],
    proposed: [
      ...(comparison?.tier ? [t('move.tier', comparison.tier)] : []),
      ...(comparison === null ? [] : changeLines(comparison)),
    ],
  };
}
