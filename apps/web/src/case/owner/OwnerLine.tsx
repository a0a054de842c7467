import { CircleUserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import * as server from '../../client/index.js';
import type { CaseView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { actionOf } from '../../design/WhyNot.js';
import { AssignSheet } from '../../queue/desk/AssignSheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { useAct } from '../acts/use-act.js';

/** Who looks after the case, at each desk; and taking it, giving it to a colleague, giving it back. */
export function OwnerLine({ view }: { view: CaseView }) {
  const { t } = useTranslation(['desk', 'common']);
  const [isAssigning, setAssigning] = useState(false);
  const may = (action: 'take' | 'assign' | 'give-back') => actionOf(view.actions, action)?.allowed === true;
  const take = useOwner(view, {}, t('case.taken'));
  const giveBack = useOwner(view, { account: null }, t('case.givenBack'));
  if (view.owners.length === 0 && !may('take')) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {view.owners.map(({ role, unit, name }) => (
        <span key={`${role} ${unit ?? ''}`} className="inline-flex items-center gap-1.5 text-dns-14N-130">
          <CircleUserRound aria-hidden className="size-4 text-quiet" />
          {t('case.owner', { role: t(`common:role.${role}`), name: isolated(name) ?? t('common:erased') })}
        </span>
      ))}
      {may('take') && (
        <Button look="text" className="-my-1.5 px-2" isPending={take.isPending} onPress={() => take.mutate(null)}>
          {t('case.take')}
        </Button>
      )}
      {may('give-back') && (
        <Button
          look="text"
          className="-my-1.5 px-2"
          isPending={giveBack.isPending}
          onPress={() => giveBack.mutate(null)}
        >
          {t('case.giveBack')}
        </Button>
      )}
      {may('assign') && (
        <Button look="text" className="-my-1.5 px-2" onPress={() => setAssigning(true)}>
          {t('case.assign')}
        </Button>
      )}
      {[take, giveBack].map((act) => act.isError && <ProblemPanel key={String(act.submittedAt)} error={act.error} />)}
      {isAssigning && <AssignSheet rows={[assigned(view)]} onClose={() => setAssigning(false)} />}
    </div>
  );
}

function useOwner(view: CaseView, body: { account?: null }, done: string) {
  return useAct<null>({
    view,
    run: (_, headers) => server.setOwner({ path: { id: view.id }, headers, body, throwOnError: true }),
    done,
  });
}

/** As a list would show it: whose it is at any desk of the page. */
function assigned(view: CaseView) {
  return { ...view, owner: view.owners[0] ?? null, inPlaceOf: null, escalation: null };
}
