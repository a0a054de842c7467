// The table state × role → command.
import { Words } from '../http/answer.dto.js';
import { Flag, Part, Text } from '../http/input/field.js';
import { PermissionHolder } from '../policy/policy.dto.js';

export class GrammarState {
  @Text({ example: 'in-review' }) state!: string;
  @Part(Words) name!: Words;
}

export class GrammarCommand {
  @Text({ example: 'DecideStep' }) command!: string;
  @Part(Words) name!: Words;
  @Text({ example: 'case.decide' }) permission!: string;
  @Text({ many: 20, example: 'in-review', about: 'In these states it can do something' }) states!: string[];
  @Part(PermissionHolder, { many: 20 }) holders!: PermissionHolder[];
  @Flag({ about: 'Not by a program that carries somebody’s token' }) byHand!: boolean;
}

export class GrammarHolder {
  @Text({ example: 'officer' }) holder!: string;
  @Part(Words) name!: Words;
}

export class GrammarView {
  @Part(GrammarState, { many: 20 }) states!: GrammarState[];
  @Part(GrammarHolder, { many: 20 }) holders!: GrammarHolder[];
  @Part(GrammarCommand, { many: 100, about: 'In the order of a case’s life' }) commands!: GrammarCommand[];
}
