import { ArrowUpDown, BookOpen, Minus, Pencil, Plus, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sourceIn } from '../../catalogue/own-language.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { RuleChange, RuleDifference, RuleView, TableDifference } from '../../client/index.js';
import { cx } from '../../design/class-names.js';

const MARKS: Record<RuleChange, { icon: LucideIcon; soft: string }> = {
  added: { icon: Plus, soft: 'border-success-2 bg-green-50 text-green-900' },
  changed: { icon: Pencil, soft: 'border-yellow-900 bg-yellow-50 text-yellow-1200' },
  removed: { icon: Minus, soft: 'border-error-2 bg-red-50 text-red-1000' },
  moved: { icon: ArrowUpDown, soft: 'border-key-700 bg-key-50 text-key-900' },
  sourced: { icon: BookOpen, soft: 'border-solid-gray-600 bg-solid-gray-50 text-solid-gray-800' },
};

/** One rule that is new, gone or different: before and after, in words. */
export function RuleChangeRow({ change, table }: { change: RuleDifference; table: TableDifference }) {
  const { t } = useTranslation('policies');
  const { how, before, after } = change;
  const { icon: Icon, soft } = MARKS[how];
  const both = before !== null && after !== null;
  return (
    <li className="flex flex-col gap-3 py-4 first:pt-1 last:pb-1">
      <span
        className={cx(
          'inline-flex items-center gap-1 self-start rounded-6 border px-2 py-1 text-dns-14B-130 whitespace-nowrap',
          soft,
        )}
      >
        <Icon aria-hidden className="size-4" strokeWidth={2.5} />
        {t(`differences.how.${how}`)}
      </span>
      <div className={cx('grid gap-4', both && 'md:grid-cols-2')}>
        {before !== null && (
          <Side
            rule={before}
            other={after}
            table={table}
            title={both ? 'before' : 'only'}
            showsSource={how === 'sourced'}
          />
        )}
        {after !== null && (
          <Side
            rule={after}
            other={before}
            table={table}
            title={both ? 'after' : 'only'}
            showsSource={how === 'sourced'}
          />
        )}
      </div>
    </li>
  );
}

interface SideProps {
  rule: RuleView;
  /** What it is held against: where they differ, this side is marked. */
  other: RuleView | null;
  table: TableDifference;
  title: 'before' | 'after' | 'only';
  showsSource: boolean;
}

function Side({ rule, other, table, title, showsSource }: SideProps) {
  const { t } = useTranslation(['policies', 'common']);
  const { say, language } = useLanguage();
  const nameOf = (code: string) => {
    const term = [...table.inputs, ...table.outputs].find((each) => each.code === code);
    return term === undefined ? code : say(term.says);
  };
  const isNew = (text: string, others: readonly string[]) => other !== null && !others.includes(text);
  const tests = other?.when.map(({ fact, test }) => `${fact} ${test}`) ?? [];
  const answers = other?.then.map(({ output, value }) => `${output} ${value}`) ?? [];
  return (
    <section className="rounded-8 border border-line p-3">
      <h3 className="mb-2 text-dns-14B-130 text-quiet">{t(`differences.${title}`, { row: rule.row })}</h3>
      <dl className="grid grid-cols-[minmax(6rem,10rem)_1fr] gap-x-3 gap-y-1 text-dns-14N-130 leading-160">
        {rule.when.length === 0 && <Line term={t('differences.if')} text={t('differences.always')} />}
        {rule.when.map(({ fact, test, says }) => (
          <Line key={fact} term={nameOf(fact)} text={say(says)} marked={isNew(`${fact} ${test}`, tests)} />
        ))}
        {rule.then.map(({ output, value, says }) => (
          <Line
            key={`then ${output}`}
            term={`→ ${nameOf(output)}`}
            text={say(says)}
            marked={isNew(`${output} ${value}`, answers)}
          />
        ))}
        {showsSource && (
          <Line
            term={t('tables.source')}
            text={t('common:inBrackets', {
              outer: sourceIn(rule.source, language),
              inner: t(`standing.${rule.standing}`),
            })}
            marked
          />
        )}
      </dl>
    </section>
  );
}

function Line({ term, text, marked = false }: { term: string; text: string; marked?: boolean }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd className="min-w-0 break-words">
        {marked ? <mark className="rounded-4 bg-yellow-100 px-1 text-ink">{text}</mark> : text}
      </dd>
    </>
  );
}
