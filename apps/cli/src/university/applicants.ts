// What host and applicant tell of one stay. Whom it is about and what is worked on are drawn apart: no name goes with a tie, a payer or a topic.
import type { Affiliation, Answer, Dossier, Funding } from '#cases';
import type { Dice } from './dice.js';
import { ALIKE, LISTED, PAYERS, SCHOOLS, type Laboratory } from './laboratories.js';
import { drawNames } from './names.js';

export interface Stay {
  /** Its first day. */
  from: string;
  to: string;
  /** Since when the person has been in Japan; null: still abroad. */
  entryDate: string | null;
  status: 'research-student' | 'master' | 'doctoral';
}

const NO_TIES = { government: 'no', defence: 'no' } as const;

/** A complete dossier. @param signedAt instant of the signature */
export function drawDossier(dice: Dice, laboratory: Laboratory, stay: Stay, signedAt: string): Dossier {
  const names = drawNames(dice);
  const technology = drawTechnology(dice, laboratory);
  const isAsked = technology.gate !== 'no';
  const annualIncomeYen = 100_000 * dice.between(8, 30);
  return {
    host: {
      technology: { laboratory: laboratory.name, ...technology },
      subject: {
        names,
        japaneseNational: 'no',
        birthDate: dice.day(1988, 2003),
      },
      stay: {
        ...{ status: stay.status, from: stay.from, to: stay.to, employedInJapan: 'no' },
        ...(stay.entryDate === null ? { enteredJapan: 'no' } : { enteredJapan: 'yes', entryDate: stay.entryDate }),
      },
      ...(isAsked && { intendedUse: '学位論文の研究', nextDestination: '未定' }),
    },
    applicant: {
      names,
      affiliations: drawAffiliations(dice, stay),
      funding: [drawFunding(dice, annualIncomeYen)],
      declaration: {
        contract: dice.weigh<Answer>([
          [97, 'no'],
          [3, 'unknown'],
        ]),
        foreignGovernmentBenefit: 'no',
        annualIncomeYen,
        foreignGovernmentInstruction: 'no',
      },
      signature: { name: names.passport ?? '', language: 'en', signedAt },
    },
  };
}

function drawTechnology(dice: Dice, { topics, nearness, row }: Laboratory) {
  const topic = dice.pick(topics);
  const gate = dice.weigh<Answer>(
    nearness === 'near'
      ? [
          [68, 'no'],
          [22, 'yes'],
          [10, 'unknown'],
        ]
      : [[1, 'no']],
  );
  if (gate !== 'no') return { topic, gate, ...(gate === 'yes' && { controlListRow: row }) };
  return { topic, gate, publicOnly: nearness === 'public' ? ('yes' as const) : ('no' as const) };
}

function drawAffiliations(dice: Dice, { from }: Stay): Affiliation[] {
  const year = Number(from.slice(0, 4));
  const schools = dice.weigh([
    [930, SCHOOLS],
    [25, LISTED],
    [45, ALIKE],
  ] as const);
  const [organisation, country] = dice.pick(schools);
  const last = {
    organisation,
    country,
    role: 'Student',
    from: `${year - 4}-09`,
    to: `${year}-03`,
    ties: drawTies(dice),
  };
  if (dice.chance(0.6)) return [last];
  const [earlier, earlierCountry] = dice.pick(SCHOOLS);
  const before = { organisation: earlier, country: earlierCountry, role: 'Student', from: `${year - 8}-09` };
  return [last, { ...before, to: `${year - 4}-07`, ties: NO_TIES }];
}

function drawTies(dice: Dice): NonNullable<Affiliation['ties']> {
  return dice.weigh<NonNullable<Affiliation['ties']>>([
    [95, NO_TIES],
    [3, { government: 'no', defence: 'unknown' }],
    [2, { government: 'yes', defence: 'yes' }],
  ]);
}

function drawFunding(dice: Dice, yearlyAmountYen: number): Funding {
  const [payer, payerType, country] = dice.pick(PAYERS);
  const isPerson = payerType === 'self' || payerType === 'family';
  return { ...(!isPerson && { payer, country, ties: NO_TIES }), payerType, yearlyAmountYen };
}
