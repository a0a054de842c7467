import { Email, Part, Text } from '../http/input/field.js';
import { NameWords } from '../http/answer.dto.js';

/** The first administrator of an empty installation. The token was printed once at the server. */
export class Setup {
  @Text({ max: 200, example: 'q8H2…' }) token!: string;
  @Part(NameWords) institutionName!: NameWords;
  @Part(NameWords) name!: NameWords;
  @Email() email!: string;
  @Text({ min: 12, max: 200, example: 'correct horse battery staple' }) password!: string;
}
