import { Instant, OneOf, Part, Text, Whole } from '../../http/input/field.js';
import { Words } from '../../http/answer.dto.js';
import {
  Affiliation,
  ApplicantPart,
  Declaration,
  Funding,
  HostPart,
  Names,
  Stay,
  Subject,
  Technology,
} from './dossier.dto.js';
import { Funder, Partner, PartnershipAgreement } from './partnership.dto.js';

/** What the host may write of the applicant's part (from the signed form). The signature is given by signing, not by editing. */
export class ApplicantSections {
  @Part(Names, { optional: true }) names?: Names;
  @Part(Affiliation, { optional: true, many: 50 }) affiliations?: Affiliation[];
  @Part(Funding, { optional: true, many: 50 }) funding?: Funding[];
  @Part(Declaration, { optional: true }) declaration?: Declaration;
}

/** A named section replaces the stored one; what is not named stays. */
export class DraftEdit {
  @Part(Technology, { optional: true }) technology?: Technology;
  @Part(Subject, { optional: true }) subject?: Subject;
  @Part(Stay, { optional: true }) stay?: Stay;
  @Text({ optional: true, max: 4000, example: '博士論文の研究' }) intendedUse?: string;
  @Text({ optional: true, max: 2000, example: '帰国後は出身大学' }) nextDestination?: string;
  @Part(Partner, { optional: true, many: 20 }) partners?: Partner[];
  @Part(Funder, { optional: true, many: 20 }) funders?: Funder[];
  @Part(PartnershipAgreement, { optional: true }) agreement?: PartnershipAgreement;
  @Part(ApplicantSections, { optional: true }) applicant?: ApplicantSections;
}

export class DraftProblem {
  @Text({ example: '/stay/from' }) pointer!: string;
  @Text({ example: 'field.date' }) code!: string;
  @OneOf(['host', 'applicant'], { name: 'DossierPart' }) part!: 'host' | 'applicant';
  @Text({ max: 2000, example: '存在する日付を YYYY-MM-DD の形で入力してください。' }) detail!: string;
}

export class DraftQuestion {
  @OneOf(['host', 'applicant'], { name: 'DossierPart' }) part!: 'host' | 'applicant';
  @Text({ example: '/technology/gate' }) pointer!: string;
  @Text({ example: 'gate' }) code!: string;
  @Part(Words) why!: Words;
}

export class Draft {
  @Part(HostPart) host!: HostPart;
  @Part(ApplicantPart) applicant!: ApplicantPart;
  @Instant({ nullable: true }) savedAt!: string | null;
  @Whole({ example: 4, about: 'Grows with every saving of either part; `If-Match` of the PATCH' }) revision!: number;
  @Part(DraftProblem, { many: 1000 }) problems!: DraftProblem[];
  @Part(DraftQuestion, { many: 1000 }) questions!: DraftQuestion[];
}

export class DraftSaved {
  @Instant() savedAt!: string;
  @Whole({ example: 5, about: 'For the next `If-Match`' }) revision!: number;
  @Part(DraftProblem, { many: 1000 }) problems!: DraftProblem[];
}
