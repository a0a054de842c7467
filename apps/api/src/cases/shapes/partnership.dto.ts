// The sections of a dossier that a partnership alone has, as lenient and as strict as the others (see dossier.dto.ts).
import { OneOf, Part, Text, Whole } from '../../http/input/field.js';
import { Answered, Country, DateText, Ties, type Answer } from './dossier-parts.dto.js';

const OWNER_KINDS = ['organization', 'person'] as const;
const AGREEMENT_FORMS = ['joint-research', 'commissioned-research', 'gift', 'mta', 'nda', 'other'] as const;

/** Who holds a share of a partner. Of a natural person `country` is where they live; nobody asks of which nation they are. */
export class PartnerOwner {
  @Text({ optional: true, max: 400, example: 'Nordmeer Holding AG' }) name?: string;
  @Text({ optional: true, max: 400, example: '北海控股' }) nativeName?: string;
  @OneOf(OWNER_KINDS, { optional: true, name: 'OwnerKind' }) kind?: (typeof OWNER_KINDS)[number];
  @Country() country?: string;
  @Whole({ optional: true, max: 1000, example: 60, about: 'Hundredths of the partner; absent = not known' })
  sharePercent?: number;
  @Part(Ties, { optional: true }) ties?: Ties;
  @Text({ optional: true, max: 4000, example: '2025 年次報告書 12 ページ' }) tieSource?: string;
}

/** Whom to write to. */
export class PartnerContact {
  @Text({ optional: true, example: 'Ingrid Solheim' }) name?: string;
  @Text({ optional: true, max: 400, example: 'Head of research' }) role?: string;
  @Text({ optional: true, max: 254, example: 'solheim@example.com' }) email?: string;
}

export class Partner {
  @Text({ optional: true, max: 400, example: 'Nordmeer Telekom AG', about: 'As the agreement writes it' })
  name?: string;
  @Text({ optional: true, max: 400, example: '北海通信', about: 'As it writes itself' }) nativeName?: string;
  @Country() country?: string;
  @Text({ optional: true, max: 400, example: 'Hafenstrasse 1, Nordstadt' }) address?: string;
  @Text({ optional: true, max: 400, example: 'LEI 529900EXAMPLE0000001' }) identifiers?: string;
  @Part(Ties, { optional: true }) ties?: Ties;
  @Text({ optional: true, max: 4000, example: '2025 年次報告書 12 ページ' }) tieSource?: string;
  @Part(PartnerOwner, { optional: true, many: 20 }) owners?: PartnerOwner[];
  @Answered('Is every owner from the policy’s share on named?') ownersComplete?: Answer;
  @Part(PartnerContact, { optional: true }) contact?: PartnerContact;
}

export class Funder {
  @Text({ optional: true, max: 400, example: 'Nordmeer Telekom AG' }) name?: string;
  @Text({ optional: true, max: 400, example: '北海通信' }) nativeName?: string;
  @Country() country?: string;
  @Part(Ties, { optional: true }) ties?: Ties;
  @Text({ optional: true, max: 4000, example: '2025 年次報告書 12 ページ' }) tieSource?: string;
}

export class PartnershipAgreement {
  @OneOf(AGREEMENT_FORMS, { optional: true, name: 'AgreementForm' }) form?: (typeof AGREEMENT_FORMS)[number];
  @DateText('2027-04-01') from?: string;
  @DateText('2029-03-31') to?: string;
  @DateText('2027-03-01') signingOn?: string;
  @Whole({ optional: true, max: 1_000_000_000_000, example: 48_000_000, about: 'Yen in all; absent = not known' })
  amountYen?: number;
  @Answered('For arms, armed forces or a defence body') militaryUse?: Answer;
  @Answered('Does it restrict publication?') publicationRestricted?: Answer;
  @Text({ optional: true, max: 4000, example: '公表は 30 日前までに相手方へ通知する。' }) publicationClause?: string;
  @Answered('Does passing on or re-export need the university’s consent?') retransferNeedsConsent?: Answer;
  @Text({ optional: true, max: 4000, example: '第三者への提供には事前の書面による同意を要する。' })
  retransferClause?: string;
}
