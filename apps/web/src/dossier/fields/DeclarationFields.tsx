import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Declaration } from '../../client/index.js';
import { AnswerChoice } from '../../design/Choice.js';
import { TextBox } from '../../design/fields.js';
import type { Complain } from '../problems.js';
import { YenBox } from './YenBox.js';

interface DeclarationFieldsProps {
  value: Declaration;
  onChange: (declaration: Declaration) => void;
  onBlur: () => void;
  complain: Complain;
}

/** 特定類型 ①②③, each with what it means, what counts and what does not. */
export function DeclarationFields({ value, onChange, onBlur, complain }: DeclarationFieldsProps) {
  const { t } = useTranslation('dossier');
  const set = (patch: Partial<Declaration>) => onChange({ ...value, ...patch });
  const ask = (key: Question) => ({
    id: `/declaration/${key}`,
    value: value[key],
    error: complain(`/declaration/${key}`),
  });
  return (
    <div className="flex flex-col gap-6">
      <Category
        mark="①"
        title={t('declaration.one.title')}
        examples={t('declaration.one.examples')}
        not={t('declaration.one.not')}
        why={t('declaration.one.why')}
      >
        <AnswerChoice
          {...ask('contract')}
          label={t('declaration.one.question')}
          onChange={(contract) => set({ contract })}
        />
        {(value.contract === 'yes' || value.contract === 'unknown') && (
          <>
            <TextBox
              id="/declaration/contractParty"
              label={t('declaration.one.party')}
              value={value.contractParty ?? ''}
              error={complain('/declaration/contractParty')}
              maxLength={300}
              onChange={(contractParty) => set({ contractParty })}
              onBlur={onBlur}
            />
            <AnswerChoice
              {...ask('japaneseDirectionPrevails')}
              label={t('declaration.one.prevails')}
              onChange={(japaneseDirectionPrevails) => set({ japaneseDirectionPrevails })}
            />
            <AnswerChoice
              {...ask('groupCompany')}
              label={t('declaration.one.group')}
              onChange={(groupCompany) => set({ groupCompany })}
            />
          </>
        )}
      </Category>
      <Category
        mark="②"
        title={t('declaration.two.title')}
        examples={t('declaration.two.examples')}
        not={t('declaration.two.not')}
        why={t('declaration.two.why')}
      >
        <AnswerChoice
          {...ask('foreignGovernmentBenefit')}
          label={t('declaration.two.question')}
          onChange={(foreignGovernmentBenefit) => set({ foreignGovernmentBenefit })}
        />
        <YenBox
          id="/declaration/annualIncomeYen"
          label={t('declaration.two.income')}
          hint={t('declaration.two.incomeHint')}
          value={value.annualIncomeYen}
          error={complain('/declaration/annualIncomeYen')}
          onChange={(annualIncomeYen) => set({ annualIncomeYen })}
          onBlur={onBlur}
        />
      </Category>
      <Category
        mark="③"
        title={t('declaration.three.title')}
        examples={t('declaration.three.examples')}
        not={t('declaration.three.not')}
        why={t('declaration.three.why')}
      >
        <AnswerChoice
          {...ask('foreignGovernmentInstruction')}
          label={t('declaration.three.question')}
          onChange={(foreignGovernmentInstruction) => set({ foreignGovernmentInstruction })}
        />
      </Category>
    </div>
  );
}

type Question =
  | 'contract'
  | 'japaneseDirectionPrevails'
  | 'groupCompany'
  | 'foreignGovernmentBenefit'
  | 'foreignGovernmentInstruction';

function Category({
  mark,
  title,
  examples,
  not,
  why,
  children,
}: {
  mark: string;
  title: string;
  examples: string;
  not: string;
  why: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('dossier');
  return (
    <section aria-label={title} className="rounded-12 border border-solid-gray-420 bg-white p-4 sm:p-5">
      <p className="flex gap-2 text-std-18B-160">
        <span aria-hidden>{mark}</span>
        {title}
      </p>
      <p className="mt-1 text-dns-14N-130 leading-175 text-quiet">{why}</p>
      <dl className="mt-3 mb-5 grid gap-2 rounded-8 bg-paper p-3 text-dns-14N-130 leading-175">
        <div>
          <dt className="font-bold">{t('declaration.examples')}</dt>
          <dd>{examples}</dd>
        </div>
        <div>
          <dt className="font-bold">{t('declaration.not')}</dt>
          <dd>{not}</dd>
        </div>
      </dl>
      <div className="flex flex-col gap-6">{children}</div>
    </section>
  );
}
