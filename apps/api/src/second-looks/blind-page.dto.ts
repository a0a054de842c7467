// What whoever gives a second look reads: the evidence, and nothing that anybody thought of it.
import { OneOf, Fraction, Instant, Part, Text, Uuid, Whole } from '../http/input/field.js';
import { UnitName } from '../http/answer.dto.js';
import {
  CaseDocument,
  CasePerson,
  CheckView,
  EVIDENCE_TIERS,
  HitDetail,
  HitList,
} from '../cases/shapes/case-view.dto.js';
import { Dossier } from '../cases/shapes/dossier.dto.js';

export class UnjudgedHit {
  @Text({ example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b12' }) hitId!: string;
  @Text({ example: 'affiliation-0' }) party!: string;
  @Part(HitList) list!: HitList;
  @Text({ example: '412' }) entry!: string;
  @Fraction() score!: number;
  @OneOf(['strong', 'medium', 'weak'], { name: 'Band' }) band!: 'strong' | 'medium' | 'weak';
  @OneOf(EVIDENCE_TIERS, { nullable: true, example: 'E3', about: 'Evidence; null of older hits' })
  tier!: (typeof EVIDENCE_TIERS)[number] | null;
  @Part(HitDetail, { nullable: true }) detail!: HitDetail | null;
}

export class BlindPage {
  @Uuid() id!: string;
  @Text({ example: '2026-0042' }) number!: string;
  @Text({ nullable: true, example: '佐藤 健一' }) hostName!: string | null;
  @Part(UnitName) unit!: UnitName;
  @Text({ example: '計算力学研究室' }) laboratory!: string;
  @Text({ nullable: true, example: 'Parviz Amini' }) personName!: string | null;
  @Part(CasePerson) person!: CasePerson;
  @Instant() drawnAt!: string;
  @Part(Dossier, { nullable: true }) dossier!: Dossier | null;
  @Part(CaseDocument, { many: 100 }) documents!: CaseDocument[];
  @Part(CheckView, { many: 100 }) checks!: CheckView[];
  @Part(UnjudgedHit, { many: 500, about: 'Every hit, without what was said of it' }) hits!: UnjudgedHit[];
  @Whole({ example: 21 }) version!: number;
}
