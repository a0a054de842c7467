// The dossier as it is typed. Lenient where a draft may be wrong for a while (a date is any short text: `problems` says what is wrong with it);
// strict about shape, so that no unknown field is ever stored.
import { OneOf, Part, Text, Whole } from '../../http/input/field.js';
import { Answered, Country, DateText, Ties, type Answer } from './dossier-parts.dto.js';
import { Funder, Partner, PartnershipAgreement } from './partnership.dto.js';

export const PAYER_TYPES = [
  'self',
  'family',
  'japanese-public',
  'japanese-private',
  'foreign-government-etc',
  'foreign-university',
  'foreign-company',
  'international-organisation',
  'other',
  'unknown',
] as const;
const STATUSES = ['research-student', 'master', 'doctoral'] as const;

/** Six slots, kept exactly as typed. A person with one name fills one. */
export class Names {
  @Text({ optional: true, example: 'AMINI PARVIZ' }) passport?: string;
  @Text({ optional: true, example: 'Parviz Amini' }) preferred?: string;
  @Text({ optional: true, example: 'پرویز امینی' }) native?: string;
  @Text({ optional: true, example: '葛󠄀城 太郎' }) kanji?: string;
  @Text({ optional: true, example: 'アミニ パルヴィーズ' }) katakana?: string;
  @Text({ optional: true, example: 'Amini-Rad' }) previous?: string;
}

export class Technology {
  @Text({ optional: true, example: '計算力学研究室' }) laboratory?: string;
  @Text({
    optional: true,
    max: 63,
    example: 'science',
    about: 'The laboratory’s unit by its id, where it is another than the case’s own',
  })
  laboratoryUnit?: string;
  @Text({ optional: true, max: 2000, example: '複合材料の損傷解析' }) topic?: string;
  @Answered('Will technology of rows 1–15 be provided?') gate?: Answer;
  @Text({ optional: true, max: 32, example: '11(1)' }) controlListRow?: string;
  @Answered('Only what is public or taught to undergraduates') publicOnly?: Answer;
  @Answered('Of a partnership: technology of US origin') usOrigin?: Answer;
  @Text({ optional: true, max: 400, example: 'ECCN 4A994' }) usOriginItem?: string;
}

export class Subject {
  @Part(Names, { optional: true }) names?: Names;
  @Text({ optional: true, max: 254, example: 'parviz@example.com' }) email?: string;
  @Answered('Read by the residency check alone') japaneseNational?: Answer;
  @DateText('1998-05') birthDate?: string;
}

export class Stay {
  @OneOf(STATUSES, { optional: true, name: 'StayStatus' }) status?: (typeof STATUSES)[number];
  @DateText('2027-04-01') from?: string;
  @DateText('2030-03-31') to?: string;
  @DateText('2027-03-20') entryDate?: string;
  @Answered() enteredJapan?: Answer;
  @Answered() employedInJapan?: Answer;
  @DateText('2027-04-01') employedFrom?: string;
  @Answered() livesAbroad?: Answer;
}

export class Affiliation {
  @Text({ optional: true, max: 400, example: 'Technische Universität Nordstadt' }) organisation?: string;
  @Country() country?: string;
  @Text({ optional: true, example: 'Research assistant' }) role?: string;
  @DateText('2021-10') from?: string;
  @DateText('2025-09') to?: string;
  @Part(Ties, { optional: true }) ties?: Ties;
}

export class Funding {
  @Text({ optional: true, max: 400, example: 'Nordstadt Science Foundation' }) payer?: string;
  @OneOf(PAYER_TYPES, { optional: true, name: 'PayerType' }) payerType?: (typeof PAYER_TYPES)[number];
  @Country() country?: string;
  @Whole({ optional: true, max: 1_000_000_000_000, example: 1_800_000, about: 'Yen a year; absent = not known' })
  yearlyAmountYen?: number;
  @Part(Ties, { optional: true }) ties?: Ties;
}

/** 特定類型 self-declaration ①②③. */
export class Declaration {
  @Answered('① contract with a foreign entity or government') contract?: Answer;
  @Text({ optional: true, max: 400, example: 'Nordstadt Systems' }) contractParty?: string;
  @Answered('①イ the Japanese direction prevails') japaneseDirectionPrevails?: Answer;
  @Answered('①ロ the foreign party is a group company') groupCompany?: Answer;
  @Answered('② 25 % or more of the income from a foreign government etc.') foreignGovernmentBenefit?: Answer;
  @Whole({ optional: true, max: 1_000_000_000_000, example: 3_600_000, about: 'Yen a year; absent = not known' })
  annualIncomeYen?: number;
  @Answered('③ acts in Japan on a foreign government’s instruction') foreignGovernmentInstruction?: Answer;
}

export class Signature {
  @Text({ optional: true, example: 'Parviz Amini' }) name?: string;
  @OneOf(['ja', 'en'], { optional: true, name: 'Language' }) language?: 'ja' | 'en';
  @Text({ optional: true, max: 40, example: '2026-11-23T06:57:00.000Z' }) signedAt?: string;
}

export class HostPart {
  @Part(Technology, { optional: true }) technology?: Technology;
  @Part(Subject, { optional: true }) subject?: Subject;
  @Part(Stay, { optional: true }) stay?: Stay;
  @Text({ optional: true, max: 4000, example: '博士論文の研究' }) intendedUse?: string;
  @Text({ optional: true, max: 2000, example: '帰国後は出身大学' }) nextDestination?: string;
  @Part(Partner, { optional: true, many: 20 }) partners?: Partner[];
  @Part(Funder, { optional: true, many: 20 }) funders?: Funder[];
  @Part(PartnershipAgreement, { optional: true }) agreement?: PartnershipAgreement;
}

export class ApplicantPart {
  @Part(Names, { optional: true }) names?: Names;
  @Part(Affiliation, { optional: true, many: 50 }) affiliations?: Affiliation[];
  @Part(Funding, { optional: true, many: 50 }) funding?: Funding[];
  @Part(Declaration, { optional: true }) declaration?: Declaration;
  @Part(Signature, { optional: true }) signature?: Signature;
}

export class Dossier {
  @Part(HostPart) host!: HostPart;
  @Part(ApplicantPart) applicant!: ApplicantPart;
}
