import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HitDetail, HitView } from '../../../client/index.js';
import { Facts } from '../../../design/Facts.js';
import { Parts } from './Parts.js';
import { BONDS, FORM_ROLES, known, LIMITS, READINGS } from './routes.js';

type Fact = readonly [term: string, fact: ReactNode];

/** Why it came up: what the evidence is worth, which form of theirs met ours by which readings, what held it down, and part by part. */
export function Meeting({ hit, detail }: { hit: HitView; detail: HitDetail }) {
  const { t } = useTranslation('screening');
  const { reading, theirRole, bond, limits, theirs, explanation } = detail;
  const facts: (Fact | null)[] = [
    hit.tier && [t('tier.title', { tier: hit.tier }), <Worth key="tier" tier={hit.tier} detail={detail} />],
    theirRole === null ? null : [t('explanation.form'), <Form key="form" name={theirs} role={theirRole} />],
    bond === null ? null : [t('explanation.register'), <Bond key="bond" bond={bond} />],
    // Names that met in the register alone were not compared.
    reading && explanation.length > 0 ? [t('explanation.readings'), <Readings key="readings" {...reading} />] : null,
    limits.length === 0 ? null : [t('explanation.limits'), <Limits key="limits" limits={limits} />],
  ];
  const told = facts.filter((fact) => fact !== null);
  return (
    <section aria-labelledby="meeting">
      <h3 id="meeting" className="mb-2 text-std-16B-170">
        {t('explanation.title')}
      </h3>
      {told.length > 0 && <Facts facts={told} className="mb-4" />}
      <Parts steps={explanation} />
    </section>
  );
}

function Worth({ tier, detail }: { tier: NonNullable<HitView['tier']>; detail: HitDetail }) {
  const { t } = useTranslation('screening');
  const conflicts = detail.fields.some(({ field, agreement }) => field !== 'name' && agreement === 'differ');
  return (
    <>
      {t(`tier.${tier}.meaning`)}
      {conflicts && <span className="mt-1 block">{t('tier.lowered')}</span>}
    </>
  );
}

function Form({ name, role }: { name: string; role: string }) {
  const { t } = useTranslation('screening');
  const word = known(FORM_ROLES, role);
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <bdi>{name}</bdi>
      <span className="text-dns-14N-130 leading-160 text-quiet">
        {word === null ? role : t(`explanation.role.${word}`)}
      </span>
    </span>
  );
}

function Bond({ bond }: { bond: string }) {
  const { t } = useTranslation('screening');
  const word = known(BONDS, bond);
  return word === null ? bond : t(`explanation.bond.${word}`);
}

function Readings({ ours, theirs }: { ours: string; theirs: string }) {
  const { t } = useTranslation('screening');
  const inWords = (route: string) => {
    const word = known(READINGS, route);
    return word === null ? route : t(`explanation.reading.${word}`);
  };
  return ours === theirs
    ? t('explanation.sameReading', { reading: inWords(ours) })
    : t('explanation.bothReadings', { ours: inWords(ours), theirs: inWords(theirs) });
}

function Limits({ limits }: { limits: readonly string[] }) {
  const { t } = useTranslation('screening');
  return (
    <ul className="flex flex-col gap-1">
      {limits.map((limit) => {
        const word = known(LIMITS, limit);
        return <li key={limit}>{word === null ? limit : t(`explanation.limit.${word}`)}</li>;
      })}
    </ul>
  );
}
