import { useMutation, useQuery } from '@tanstack/react-query';
import { Plus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { CommitteeView, MemberView } from '../../client/index.js';
import { today } from '../../calendar/months.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { Skeleton } from '../../design/placeholders.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { FoundCommitteeSheet, SeatSheet } from './CommitteeSheets.js';
import { committeesQuery, organisationChanged } from '../queries.js';

/** Committees with their members as of a day, the chair first. */
export function CommitteesCard({ day, mayManage }: { day: string; mayManage: boolean }) {
  const { t } = useTranslation('organisation');
  const committees = useQuery(committeesQuery(day));
  const [founding, setFounding] = useState(false);
  const [seating, setSeating] = useState<CommitteeView | null>(null);
  const found = mayManage && (
    <Button look="outline" onPress={() => setFounding(true)}>
      <Plus aria-hidden className="size-5" />
      {t('committee.found')}
    </Button>
  );
  return (
    <Card title={t('committee.title')} actions={found}>
      {committees.isPending && <Skeleton lines={3} />}
      {committees.isError && <ProblemPanel error={committees.error} onRetry={() => void committees.refetch()} />}
      {committees.data?.length === 0 && <p className="text-quiet">{t('committee.none')}</p>}
      <ul className="divide-y divide-line">
        {committees.data?.map((committee) => (
          <Body key={committee.committee} committee={committee} onSeat={mayManage ? setSeating : undefined} />
        ))}
      </ul>
      {founding && <FoundCommitteeSheet onClose={() => setFounding(false)} />}
      {seating !== null && <SeatSheet committee={seating} onClose={() => setSeating(null)} />}
    </Card>
  );
}

interface BodyProps {
  committee: CommitteeView;
  onSeat: ((committee: CommitteeView) => void) | undefined;
}

function Body({ committee, onSeat }: BodyProps) {
  const { t } = useTranslation('organisation');
  const { say } = useLanguage();
  const { members, coming } = committee;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="text-std-16B-170">{say(committee.name)}</h3>
        {onSeat !== undefined && (
          <Button
            look="text"
            aria-label={`${t('committee.seat')}: ${say(committee.name)}`}
            onPress={() => onSeat(committee)}
          >
            <UserPlus aria-hidden className="size-5" />
            {t('committee.seat')}
          </Button>
        )}
      </div>
      {members.length === 0 && <p className="text-quiet">{t('committee.empty')}</p>}
      <ul aria-label={say(committee.name)}>
        {members.map((member) => (
          <Member key={member.seat} committee={committee.committee} member={member} mayEnd={onSeat !== undefined} />
        ))}
      </ul>
      {coming.length > 0 && (
        <>
          <h4 className="mt-2 text-dns-14B-130 text-quiet">{t('committee.coming')}</h4>
          <ul>
            {coming.map((member) => (
              <Member key={member.seat} committee={committee.committee} member={member} mayEnd={false} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Member({ committee, member, mayEnd }: { committee: string; member: MemberView; mayEnd: boolean }) {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  const { period } = useFormats();
  const { seat, chair, from, last } = member;
  const name = member.name === null ? t('common:erased') : say(member.name);
  const ending = useMutation({
    mutationFn: () => server.endSeat({ path: { committee, seat }, body: { last: today() }, throwOnError: true }),
    onSuccess: async () => {
      await organisationChanged();
      tellDone(t('committee.ended'));
    },
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
      <span>
        {name}
        {chair && (
          <span className="ml-2 rounded-6 border border-key-700 px-2 py-0.5 text-dns-14B-130 text-key-900">
            {t('committee.chair')}
          </span>
        )}
        <span className="block text-dns-14N-130 leading-160 text-quiet">
          {period(from, last ?? undefined, t('office.open'))}
        </span>
      </span>
      {mayEnd && last === null && (
        <Button
          look="outline"
          aria-label={`${t('committee.end')}: ${name}`}
          isPending={ending.isPending}
          onPress={() => ending.mutate()}
        >
          {t('committee.end')}
        </Button>
      )}
    </li>
  );
}
