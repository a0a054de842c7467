import { OneOf, Part, Text, Whole } from '../http/input/field.js';
import { Words } from '../http/answer.dto.js';
import { STEPS } from '../cases/shapes/case-view.dto.js';
import { GroundInWords } from '../cases/shapes/grounds.dto.js';
import { TIERS } from '../cases/shapes/case-row.dto.js';

export class TierMeaning {
  @OneOf(TIERS, { name: 'Tier' }) tier!: (typeof TIERS)[number];
  @Part(Words) meaning!: Words;
}

export class TierRoute {
  @OneOf(TIERS, { name: 'Tier' }) tier!: (typeof TIERS)[number];
  @OneOf(STEPS, { name: 'StepName', many: 8, example: ['department', 'office'] }) steps!: (typeof STEPS)[number][];
}

export class ControlListRow {
  @Text({ example: '11(1)' }) row!: string;
  @Part(Words) title!: Words;
}

export class PolicyView {
  @Text({ example: '2026-11' }) version!: string;
  @OneOf(['unconfirmed', 'adopted'], { name: 'Standing' }) standing!: 'unconfirmed' | 'adopted';
  @Part(TierMeaning, { many: 10 }) tiers!: TierMeaning[];
  @Part(TierRoute, { many: 10 }) routes!: TierRoute[];
  @Part(GroundInWords, { many: 50 }) grounds!: GroundInWords[];
  @Part(ControlListRow, { many: 300 }) controlListRows!: ControlListRow[];
  @Whole({ example: 24, about: 'How many months a dismissed hit stays dismissed at most' })
  dismissalsRememberedMonths!: number;
  @Whole({ example: 10, about: 'Owners of a partner are named from this share on, in hundredths' })
  ownersNamedFromPercent!: number;
}

export class PermissionHolder {
  @Text({ example: 'officer' }) holder!: string;
  @OneOf(['own', 'unit', 'institution'], { name: 'Relation', example: 'institution' }) relation!:
    'own' | 'unit' | 'institution';
}

export class PermissionRow {
  @Text({ example: 'case.decide' }) permission!: string;
  @Part(PermissionHolder, { many: 20 }) holders!: PermissionHolder[];
}
