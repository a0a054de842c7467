import { useQuery } from '@tanstack/react-query';
import { Check, Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { GrammarCommand, GrammarView } from '../client/index.js';
import { buttonClass } from '../design/Button.js';
import { Pick } from '../design/fields.js';
import { Skeleton } from '../design/placeholders.js';
import { useNarrow } from '../design/use-media.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { grammarQuery } from './queries.js';

const ALL = '*';

/** State × role → command, as the decider's own tables say; one role at a time where that is wanted. */
export function MatrixTab() {
  const { t } = useTranslation('organisation');
  const { say } = useLanguage();
  const grammar = useQuery(grammarQuery);
  const [holder, setHolder] = useState<string>(ALL);
  const isNarrow = useNarrow();
  if (grammar.isPending) return <Skeleton lines={12} />;
  if (grammar.isError) return <ProblemPanel error={grammar.error} onRetry={() => void grammar.refetch()} />;
  const { holders, commands } = grammar.data;
  const shown = commands.filter((row) => holder === ALL || row.holders.some((each) => each.holder === holder));
  const Table = isNarrow ? ByCommand : ByState;
  return (
    <div className="flex flex-col gap-4">
      <p>{t('matrix.lead')}</p>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Pick<string>
          label={t('matrix.role')}
          className="w-full max-w-80"
          value={holder}
          options={[
            { value: ALL, label: t('matrix.everyRole') },
            ...holders.map((each) => ({ value: each.holder, label: say(each.name) })),
          ]}
          onChange={setHolder}
        />
        <a href="/api/grammar/table" download className={buttonClass('outline')}>
          <Download aria-hidden className="size-5" />
          {t('matrix.download')}
        </a>
      </div>
      <p role="status" className="text-dns-14N-130 text-quiet">
        {t('matrix.count', { count: shown.length })}
      </p>
      <Table grammar={grammar.data} commands={shown} />
    </div>
  );
}

interface TableProps {
  grammar: GrammarView;
  commands: readonly GrammarCommand[];
}

function ByState({ grammar, commands }: TableProps) {
  const { t } = useTranslation('organisation');
  const { say } = useLanguage();
  const { states } = grammar;
  return (
    <div
      role="region"
      aria-label={t('matrix.caption')}
      tabIndex={0}
      className="relative max-h-[75dvh] overflow-auto rounded-12 border border-line bg-white"
    >
      <table className="border-separate border-spacing-0 text-left">
        <caption className="sr-only">{t('matrix.caption')}</caption>
        <thead className="text-dns-14B-130">
          <tr>
            <th scope="col" className="sticky top-0 left-0 z-20 border-b border-line bg-paper px-4 py-3">
              {t('matrix.command')}
            </th>
            <th scope="col" className="sticky top-0 z-10 min-w-56 border-b border-line bg-paper px-3 py-3">
              {t('matrix.who')}
            </th>
            {states.map(({ state, name }) => (
              <th
                key={state}
                scope="col"
                className="sticky top-0 z-10 min-w-24 border-b border-line bg-paper px-3 py-3 text-center align-bottom"
              >
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {commands.map((row) => (
            <tr key={row.command}>
              <th
                scope="row"
                className="sticky left-0 z-10 min-w-56 border-b border-line bg-white px-4 py-2.5 font-normal"
              >
                {say(row.name)}
              </th>
              <td className="border-b border-line px-3 py-2.5 text-dns-14N-130 leading-160">
                <Who grammar={grammar} row={row} />
              </td>
              {states.map(({ state }) => (
                <td key={state} className="border-b border-line px-3 py-2.5 text-center">
                  {row.states.includes(state) && (
                    <>
                      <Check aria-hidden className="mx-auto size-5 text-key-900" />
                      <span className="sr-only">{t('matrix.yes')}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ByCommand({ grammar, commands }: TableProps) {
  const { t } = useTranslation('organisation');
  const { say } = useLanguage();
  return (
    <ul aria-label={t('matrix.caption')} className="divide-y divide-line rounded-12 border border-line bg-white px-4">
      {commands.map((row) => (
        <li key={row.command} className="py-2.5">
          <span className="block text-std-16B-170">{say(row.name)}</span>
          <span className="block text-dns-14N-130 leading-160">
            <Who grammar={grammar} row={row} />
          </span>
          <span className="block text-dns-14N-130 leading-160 text-quiet">
            {grammar.states
              .filter(({ state }) => row.states.includes(state))
              .map(({ name }) => say(name))
              .join(t('matrix.between'))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Who({ grammar, row }: { grammar: GrammarView; row: GrammarCommand }) {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  const nameOf = (holder: string) => say(grammar.holders.find((each) => each.holder === holder)?.name) || holder;
  return row.holders
    .map(({ holder, relation }) =>
      t('common:inBrackets', { outer: nameOf(holder), inner: t(`matrix.relation.${relation}`) }),
    )
    .join(t('matrix.between'));
}
