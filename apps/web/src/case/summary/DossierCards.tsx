import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME_SLOTS } from '../../api/person.js';
import type { Dossier, Names } from '../../client/index.js';
import { Card, Facts } from '../../design/Facts.js';
import { AffiliationRows, FundingRows } from './DossierRows.js';
import type { Field, Group } from './fields.js';
import { SourceMark } from './SourceMark.js';
import { useFieldWords } from './use-field-words.js';

const STAY = [
  'status',
  'from',
  'to',
  'enteredJapan',
  'entryDate',
  'employedInJapan',
  'employedFrom',
  'livesAbroad',
] as const;
const TECHNOLOGY = ['laboratoryUnit', 'topic', 'gate', 'controlListRow', 'publicOnly'] as const;
const SUBJECT = ['birthDate', 'japaneseNational', 'email'] as const;
const DECLARED = [
  'contract',
  'contractParty',
  'japaneseDirectionPrevails',
  'groupCompany',
  'foreignGovernmentBenefit',
  'annualIncomeYen',
  'foreignGovernmentInstruction',
] as const;

/** What is said about the person and the research, each part with who said it. */
export function DossierCards({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('casefile');
  const { host, applicant } = dossier;
  const namesAgree = sameNames(host.subject?.names, applicant.names);
  const uses = (['intendedUse', 'nextDestination'] as const).filter(
    (key) => host[key] !== undefined && host[key] !== '',
  );
  return (
    <div className="flex flex-col gap-4">
      <Part group="technology" source="host">
        <LeafFacts fields={TECHNOLOGY} of={{ ...host.technology }} />
      </Part>
      <Part group="subject" source="host">
        <NameFacts names={host.subject?.names} />
        <LeafFacts fields={SUBJECT} of={{ ...host.subject }} />
        {namesAgree && <p className="border-t border-line pt-2 text-dns-14N-130 text-quiet">{t('namesAgree')}</p>}
      </Part>
      {!namesAgree && applicant.names !== undefined && (
        <Part group="names" source="applicant">
          <NameFacts names={applicant.names} />
        </Part>
      )}
      <Part group="stay" source="host">
        <LeafFacts fields={STAY} of={{ ...host.stay }} />
      </Part>
      <Part group="affiliations" source="applicant">
        <AffiliationRows affiliations={applicant.affiliations ?? []} />
      </Part>
      <Part group="funding" source="applicant">
        <FundingRows funding={applicant.funding ?? []} />
      </Part>
      <Part group="declaration" source="applicant">
        <LeafFacts fields={DECLARED} of={{ ...applicant.declaration }} />
      </Part>
      {uses.length > 0 && (
        <Part group="intendedUse" source="host">
          <Facts facts={uses.map((key) => [t(`group.${key}`), <Long key={key} text={host[key] ?? ''} />])} />
        </Part>
      )}
    </div>
  );
}

function sameNames(ours: Names | undefined, theirs: Names | undefined): boolean {
  return theirs !== undefined && NAME_SLOTS.every((slot) => (ours?.[slot] ?? '') === (theirs[slot] ?? ''));
}

/** One card, with who said it. */
export function Part({ group, source, children }: { group: Group; source: 'host' | 'applicant'; children: ReactNode }) {
  const { t } = useTranslation('casefile');
  return (
    <Card title={t(`card.${group}`)} actions={<SourceMark source={source} />}>
      {children}
    </Card>
  );
}

/** Text as it was typed. */
export function Long({ text }: { text: string }) {
  return <bdi className="whitespace-pre-wrap">{text}</bdi>;
}

function NameFacts({ names = {} }: { names: Names | undefined }) {
  const { t } = useTranslation('common');
  const written = NAME_SLOTS.filter((slot) => names[slot] !== undefined && names[slot] !== '');
  if (written.length === 0) return null;
  return <Facts facts={written.map((slot) => [t(`names.${slot}`), <bdi key={slot}>{names[slot]}</bdi>])} />;
}

/** The leaves that were answered; what nobody was asked leaves no line. */
export function LeafFacts<Name extends Field>({
  fields,
  of,
}: {
  fields: readonly Name[];
  of: Partial<Record<Name, unknown>>;
}) {
  const { t } = useTranslation(['casefile', 'common']);
  const { textOf } = useFieldWords();
  const answered = fields.filter((field) => of[field] !== undefined && of[field] !== '');
  if (answered.length === 0) return <p className="text-quiet">{t('common:notYet')}</p>;
  return (
    <Facts
      facts={answered.map((field: Field) => [
        t(`field.${field}`),
        <Long key={field} text={textOf(field, (of as Partial<Record<Field, unknown>>)[field])} />,
      ])}
    />
  );
}
