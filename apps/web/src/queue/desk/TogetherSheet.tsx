import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inPlaceHeaders } from '../../api/in-place.js';
import { isolated } from '../../catalogue/isolated.js';
import * as server from '../../client/index.js';
import type { CaseRow } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { TextBox } from '../../design/fields.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { EachAnswer } from './EachAnswer.js';
import { seenOf } from './seen-evidence.js';
import { whyAlone } from './together.js';
import { useEach } from './use-each.js';

interface TogetherSheetProps {
  rows: readonly CaseRow[];
  onClose: () => void;
}

/** Approves the chosen cases: below T2 only, of what was opened, one decision for each with its own reason. */
export function TogetherSheet({ rows, onClose }: TogetherSheetProps) {
  const { t } = useTranslation(['desk', 'common']);
  const fit = rows.filter((row) => whyAlone(row, seenOf(row.id)) === null);
  const others = rows.filter((row) => !fit.includes(row));
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const each = useEach((row) => approve(row, reasons[row.id] ?? ''));
  const missing = (row: CaseRow) => (reasons[row.id] ?? '').trim() === '';
  const submit = () => {
    setAsked(true);
    if (!fit.some(missing)) void each.run(fit);
  };
  return (
    <Sheet
      title={fit.length === 0 ? t('together.none') : t('together.title', { count: fit.length })}
      isOpen
      onClose={onClose}
      wide
    >
      {each.answers !== null ? (
        <div className="flex flex-col gap-5">
          <EachAnswer answers={each.answers} />
          <Button className="self-end" isPending={each.isPending} onPress={onClose} autoFocus>
            {t('common:close')}
          </Button>
        </div>
      ) : (
        <SafeForm onSubmit={submit} className="flex flex-col gap-5">
          <p className="measure">{t('together.meaning')}</p>
          {fit.map((row) => (
            <TextBox
              key={row.id}
              label={t('together.reason', {
                number: row.number,
                name: isolated(row.personName) ?? t('common:anonymous'),
              })}
              value={reasons[row.id] ?? ''}
              error={asked && missing(row) ? t('together.reasonMissing') : undefined}
              maxLength={4000}
              lines={2}
              onChange={(text) => setReasons((before) => ({ ...before, [row.id]: text }))}
            />
          ))}
          {others.length > 0 && <Others rows={others} />}
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="outline" onPress={onClose}>
              {fit.length === 0 ? t('common:close') : t('common:cancel')}
            </Button>
            {fit.length > 0 && (
              <Button type="submit" isPending={each.isPending}>
                {t('together.confirm', { count: fit.length })}
              </Button>
            )}
          </div>
        </SafeForm>
      )}
    </Sheet>
  );
}

function Others({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <section aria-label={t('together.others')} className="border-t border-line pt-4">
      <h3 className="text-std-16B-170">{t('together.others')}</h3>
      <ul className="mt-2 flex flex-col gap-1">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to="/cases/$caseId"
              params={{ caseId: row.id }}
              search={{ tab: 'approval', inPlaceOf: row.inPlaceOf?.delegation }}
              className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
            >
              {row.number}
            </Link>
            <span className="ml-2 text-quiet">{t(`together.alone.${whyAlone(row, seenOf(row.id)) ?? 'turn'}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function approve(row: CaseRow, reason: string): Promise<void> {
  const seen = seenOf(row.id);
  const body = { outcome: 'approve' as const, reason, evidenceHash: seen?.hash, together: true };
  await server.decideStep({
    path: { id: row.id, stepId: seen?.stepId ?? '' },
    headers: inPlaceHeaders(row.inPlaceOf?.delegation),
    body,
    throwOnError: true,
  });
}
