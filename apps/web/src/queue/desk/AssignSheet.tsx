import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import * as server from '../../client/index.js';
import type { CaseRow, ColleagueView, OwnerRequest } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Pick } from '../../design/fields.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Skeleton } from '../../design/placeholders.js';
import { Sheet } from '../../design/Sheet.js';
import { useSession } from '../../session/use-session.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { EachAnswer } from './EachAnswer.js';
import { colleaguesQuery } from './queries.js';
import { useEach } from './use-each.js';

const NOBODY = '-';

interface AssignSheetProps {
  rows: readonly CaseRow[];
  onClose: () => void;
}

/** To whom the chosen cases go: one command for each, each with its own answer. */
export function AssignSheet({ rows, onClose }: AssignSheetProps) {
  const { t } = useTranslation('desk');
  const colleagues = useQuery(colleaguesQuery);
  return (
    <Sheet title={t('assign.title', { count: rows.length })} isOpen onClose={onClose}>
      {colleagues.isPending && <Skeleton lines={3} />}
      {colleagues.isError && <ProblemPanel error={colleagues.error} onRetry={() => void colleagues.refetch()} />}
      {colleagues.isSuccess && <AssignForm rows={rows} colleagues={colleagues.data} onClose={onClose} />}
    </Sheet>
  );
}

function AssignForm({ rows, colleagues, onClose }: AssignSheetProps & { colleagues: readonly ColleagueView[] }) {
  const { t } = useTranslation(['desk', 'common']);
  const { person } = useSession();
  const me = colleagues.find((each) => each.person === person)?.account ?? NOBODY;
  const [to, setTo] = useState(me);
  const each = useEach((row) =>
    server.setOwner({ path: { id: row.id }, body: wishOf(to, me, row), throwOnError: true }),
  );
  if (each.answers !== null) {
    return (
      <div className="flex flex-col gap-5">
        <EachAnswer answers={each.answers} />
        <Button className="self-end" isPending={each.isPending} onPress={onClose} autoFocus>
          {t('common:close')}
        </Button>
      </div>
    );
  }
  const options = [
    ...colleagues.map(({ account, name }) => ({
      value: account,
      label: account === me ? t('assign.me') : (isolated(name) ?? t('common:erased')),
    })),
    { value: NOBODY, label: t('assign.giveBack') },
  ];
  return (
    <SafeForm onSubmit={() => void each.run(rows)} className="flex flex-col gap-5">
      <p className="measure">{t('assign.meaning')}</p>
      <Pick label={t('assign.to')} value={to} options={options} onChange={setTo} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button look="outline" onPress={onClose}>
          {t('common:cancel')}
        </Button>
        {/* Whom it most often goes to is chosen already: oneself. */}
        <Button type="submit" isPending={each.isPending} autoFocus>
          {t('assign.confirm', { count: rows.length })}
        </Button>
      </div>
    </SafeForm>
  );
}

/** What nobody has is taken; what a colleague has is taken over by name, as the sheet says. */
function wishOf(to: string, me: string, row: CaseRow): OwnerRequest {
  if (to === NOBODY) return { account: null };
  if (to !== me) return { account: to };
  return row.owner === null ? {} : { takeOver: true };
}
