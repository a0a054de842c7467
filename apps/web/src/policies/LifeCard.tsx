import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { PolicyVersionView } from '../client/index.js';
import { Button, buttonClass } from '../design/Button.js';
import { Card, Facts } from '../design/Facts.js';
import { useMay } from '../session/use-session.js';
import { DecisionSheet, ProposeSheet, ReasonSheet, type Ending } from './ActivationSheets.js';
import { PolicyStateChip } from './PolicyStateChip.js';

/** Who drafted, proposed, declined and activated a version, and what the reader may do about it. */
export function LifeCard({ version, today }: { version: PolicyVersionView; today: string | undefined }) {
  const { t } = useTranslation('policies');
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Card>
        <Facts facts={useLife(version)} />
      </Card>
      <Card title={t('act.title')} className="no-print">
        <Acts version={version} today={today} />
      </Card>
    </div>
  );
}

function useLife(version: PolicyVersionView): [ReactNode, ReactNode][] {
  const { t } = useTranslation('policies');
  const { day, moment, number } = useFormats();
  const { state, standing, file, hash, draftedAt, proposal, activations, declined, withdrawn, simulations } = version;
  const named = (name: string | null): string => name ?? t('somebody');
  const settled = ({ by, at, reason }: { by: string | null; at: string; reason: string }): string =>
    t('withReason', { who: t('who', { by: named(by), at: moment(at) }), reason });
  const lines = (texts: readonly string[]): ReactNode => (
    <ul className="flex flex-col gap-1 break-words">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  const some = (term: string, texts: readonly string[]): [ReactNode, ReactNode][] =>
    texts.length === 0 ? [] : [[term, lines(texts)]];
  return [
    [t('fact.state'), <PolicyStateChip key="state" state={state} />],
    [t('fact.standing'), t(`standing.${standing}`)],
    [t('fact.file'), <bdi key="file">{file ?? t('shippedFile')}</bdi>],
    ...(hash === null
      ? []
      : [
          [
            t('fact.hash'),
            <code key="hash" className="break-all">
              {hash}
            </code>,
          ] satisfies [ReactNode, ReactNode],
        ]),
    ...some(
      t('fact.drafted'),
      draftedAt === null ? [] : [t('who', { by: named(version.draftedBy), at: moment(draftedAt) })],
    ),
    ...some(
      t('fact.proposal'),
      proposal === null
        ? []
        : [
            t('proposalLine', {
              ...{ from: day(proposal.from), by: named(proposal.by), at: moment(proposal.at) },
              reason: proposal.reason,
            }),
          ],
    ),
    ...some(
      t('fact.activations'),
      activations.map(({ from, proposedBy, activatedBy, at }) =>
        t('activation', {
          ...{ from: day(from), proposedBy: named(proposedBy), activatedBy: named(activatedBy), at: moment(at) },
        }),
      ),
    ),
    ...some(t('fact.until'), version.until === null ? [] : [day(version.until)]),
    ...some(t('fact.declined'), declined.map(settled)),
    ...some(t('fact.withdrawn'), withdrawn === null ? [] : [settled(withdrawn)]),
    ...some(
      t('fact.simulations'),
      simulations.map(({ against, by, at, counts }) =>
        t('simulationLine', {
          ...{ at: moment(at), by: named(by), against },
          ...{ cases: number(counts.cases), changed: number(counts.changed) },
        }),
      ),
    ),
  ];
}

type Open = 'propose' | 'activate' | Ending | null;

function Acts({ version, today }: { version: PolicyVersionView; today: string | undefined }) {
  const { t } = useTranslation('policies');
  const { day } = useFormats();
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  const { name, state, proposal } = version;
  const close = () => setOpen(null);
  const isOver = state === 'withdrawn';
  const button = (act: Exclude<Open, null>, label: string, look: 'solid' | 'outline' | 'text' = 'outline') => (
    <Button key={act} look={look} onPress={() => setOpen(act)}>
      {label}
    </Button>
  );
  const mayAct = may('policy.draft') || may('policy.activate');
  return (
    <div className="flex flex-col items-stretch gap-3">
      {!mayAct && !isOver && <p className="text-dns-14N-130 leading-160">{t('act.whoMay')}</p>}
      {proposal !== null && (
        <p className="text-dns-14N-130 leading-160">{t(proposal.mine ? 'act.mine' : 'act.waiting')}</p>
      )}
      {proposal !== null && !proposal.mine && may('policy.activate') && (
        <>
          {button('activate', t('act.activate', { from: day(proposal.from) }), 'solid')}
          {button('decline', t('act.decline'))}
        </>
      )}
      {proposal !== null && may('policy.draft') && button('takeBack', t('act.takeBack'))}
      {proposal === null && !isOver && may('policy.draft') && button('propose', t('act.propose'), 'solid')}
      {proposal === null && !isOver && !may('policy.draft') && mayAct && (
        <p className="text-dns-14N-130 leading-160">{t('act.notProposed')}</p>
      )}
      {state === 'draft' && may('policy.draft') && button('withdraw', t('act.withdraw'), 'text')}
      <a href={`/api/policies/${name}/file`} download className={buttonClass('outline')}>
        <Download aria-hidden className="size-5" />
        {t('act.download')}
      </a>
      {open === 'propose' && <ProposeSheet name={name} today={today ?? ''} onClose={close} />}
      {open === 'activate' && proposal !== null && <DecisionSheet name={name} proposal={proposal} onClose={close} />}
      {open !== null && open !== 'propose' && open !== 'activate' && (
        <ReasonSheet name={name} ending={open} proposal={proposal?.proposal ?? ''} onClose={close} />
      )}
    </div>
  );
}
