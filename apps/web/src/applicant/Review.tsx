import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME_SLOTS } from '../api/person.js';
import { useFormats } from '../catalogue/use-formats.js';
import type { Affiliation, ApplicantEdit, CaseDocument } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card, Facts } from '../design/Facts.js';
import { Name } from '../design/Name.js';
import type { Step } from './steps.js';

interface ReviewProps {
  steps: readonly Step[];
  part: ApplicantEdit;
  documents: readonly CaseDocument[];
  onGo: (step: Step) => void;
}

/** Everything answered, in the order it was asked. */
export function Review({ steps, part, documents, onGo }: ReviewProps) {
  const { t } = useTranslation(['applicant', 'dossier', 'common']);
  const { yen, country, partialDay } = useFormats();
  const { names = {}, affiliations = [], funding = [], declaration = {} } = part;
  const empty = t('common:notYet');
  const answer = (value: 'yes' | 'no' | 'unknown' | undefined) => (value === undefined ? empty : t(`common:${value}`));
  const period = ({ from, to }: Affiliation) =>
    from === undefined && to === undefined
      ? t('datesUnknown')
      : `${from === undefined ? '?' : partialDay(from)} – ${to === undefined ? t('ongoing') : partialDay(to)}`;
  return (
    <div className="flex flex-col gap-4">
      <Section step="names" isEmpty={Object.keys(names).length === 0} onGo={onGo}>
        <Facts
          facts={NAME_SLOTS.filter((slot) => names[slot] !== undefined).map((slot) => [
            t(`common:names.${slot}`),
            <Name>{names[slot] ?? ''}</Name>,
          ])}
        />
      </Section>
      <Section step="affiliations" isEmpty={affiliations.length === 0} onGo={onGo}>
        <Facts
          facts={affiliations.map((item) => [
            item.organisation === undefined ? empty : <Name>{item.organisation}</Name>,
            [item.country === undefined ? '' : country(item.country), item.role, period(item)]
              .filter(Boolean)
              .join(t('common:dot')),
          ])}
        />
      </Section>
      <Section step="funding" isEmpty={funding.length === 0} onGo={onGo}>
        <Facts
          facts={funding.map((item) => [
            <Name>{item.payer ?? (item.payerType === undefined ? empty : t(`common:payer.${item.payerType}`))}</Name>,
            item.yearlyAmountYen === undefined
              ? t('amountUnknown')
              : t('amountYearly', { amount: yen(item.yearlyAmountYen) }),
          ])}
        />
      </Section>
      {steps.includes('declaration') && (
        <Section step="declaration" isEmpty={Object.keys(declaration).length === 0} onGo={onGo}>
          <Facts
            facts={[
              [`① ${t('dossier:declaration.one.title')}`, answer(declaration.contract)],
              [`② ${t('dossier:declaration.two.title')}`, answer(declaration.foreignGovernmentBenefit)],
              [`③ ${t('dossier:declaration.three.title')}`, answer(declaration.foreignGovernmentInstruction)],
            ]}
          />
        </Section>
      )}
      <Section step="documents" isEmpty={documents.length === 0} onGo={onGo}>
        <Facts facts={documents.map((document) => [t(`common:document.${document.kind}`), document.filename ?? ''])} />
      </Section>
    </div>
  );
}

function Section({
  step,
  isEmpty,
  onGo,
  children,
}: {
  step: Step;
  isEmpty: boolean;
  onGo: (step: Step) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation(['applicant', 'common']);
  const title = t(`step.${step}.title`);
  return (
    <Card
      title={title}
      actions={
        <Button
          look="text"
          className="-my-2 -mr-3"
          aria-label={`${t('common:edit')}: ${title}`}
          onPress={() => onGo(step)}
        >
          {t('common:edit')}
        </Button>
      }
    >
      {isEmpty ? <p className="text-quiet">{t('common:notYet')}</p> : children}
    </Card>
  );
}
