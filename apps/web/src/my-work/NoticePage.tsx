import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/cases.js';
import { calledName, withoutMarks } from '../api/person.js';
import { sourceIn } from '../catalogue/own-language.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { CaseView } from '../client/index.js';
import { StartBadge } from '../design/badges.js';
import { Button, buttonClass } from '../design/Button.js';
import { Facts } from '../design/Facts.js';
import { Name } from '../design/Name.js';
import { useSession } from '../session/use-session.js';
import { Page } from '../shell/Page.js';

/** One sheet of paper for the laboratory's wall: may teaching start? */
export function NoticePage() {
  const { t } = useTranslation(['work', 'common']);
  const { caseId } = useParams({ from: '/staff/cases/$caseId/notice' });
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return (
    <Page
      title={t(`notice.title.${view.type}`)}
      narrow
      actions={
        <>
          <Link to="/cases/$caseId" params={{ caseId }} className={buttonClass('outline')}>
            {t('notice.toCase')}
          </Link>
          <Button onPress={() => print()}>
            <Printer aria-hidden className="size-5" />
            {t('common:print')}
          </Button>
        </>
      }
    >
      <Notice view={view} />
    </Page>
  );
}

function Notice({ view }: { view: CaseView }) {
  const { t } = useTranslation(['work', 'common']);
  const { say, language } = useLanguage();
  const { presentMoment, day } = useFormats();
  const { institution } = useSession();
  const name = view.person.erased
    ? t('common:erased')
    : (calledName(view.person.names) ?? view.personName ?? t('common:anonymous'));
  const facts: [string, ReactNode][] = [
    [t(`notice.person.${view.type}`), <Name>{name}</Name>],
    [t('notice.number'), view.number],
    [t('notice.laboratory'), view.laboratory],
    [t('notice.unit'), say(view.unit.name)],
    [
      t('notice.state'),
      t('common:inBrackets', {
        outer: t(`common:state.${view.state}`),
        inner: t('common:since', { day: day(view.since) }),
      }),
    ],
    [t('notice.asOf'), presentMoment()],
  ];
  if (view.waitingFor !== null) {
    const outer = t(`common:holder.${view.waitingFor.who}`);
    const inner = t('common:since', { day: day(view.waitingFor.since) });
    facts.push([t('notice.now'), t('common:inBrackets', { outer, inner })]);
  }
  if (view.decision !== null) facts.push([t('notice.decidedAt'), day(view.decision.at)]);
  if (view.decision?.evidenceHash)
    facts.push([t('notice.hash'), <code className="text-mono-14N-150 break-all">{view.decision.evidenceHash}</code>]);
  return (
    <article className="flex flex-col gap-6 rounded-12 border border-line p-5 sm:p-8 print:border-0 print:p-0">
      <div className="flex flex-wrap justify-between gap-2">
        <p>{view.hostName !== null && <bdi>{t('notice.toHost', { name: withoutMarks(view.hostName) })}</bdi>}</p>
        <p className="text-quiet">{t('notice.from', { university: say(institution.name) })}</p>
      </div>
      <StartBadge of={view} />
      <p className="text-std-18N-160">{t(`notice.meaning.${view.type}.${view.badge}`)}</p>
      {view.conditions.length > 0 && (
        <NumberedList
          title={t('notice.conditions')}
          items={view.conditions.map(({ text }) => text ?? t('common:erased'))}
        />
      )}
      {(view.decision?.grounds.length ?? 0) > 0 && (
        <NumberedList
          title={t('notice.grounds')}
          items={
            view.decision?.grounds.map(({ sentence, source }) =>
              t('common:inBrackets', { outer: say(sentence), inner: sourceIn(source, language) }),
            ) ?? []
          }
        />
      )}
      <Facts facts={facts} />
      <p className="text-dns-14N-130 leading-175 text-quiet">{t('notice.foot')}</p>
    </article>
  );
}

function NumberedList({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2 className="mb-1 text-std-18B-160">{title}</h2>
      <ol className="list-decimal pl-6">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </section>
  );
}
