import { ROLES } from '#kernel';
import { Email, OneOf, Part, Text } from '../http/input/field.js';
import { Words } from '../http/answer.dto.js';

export class Persona {
  @Text({ example: 'professor' }) key!: string;
  @Email() email!: string;
  @Text({ example: 'keyaki-demo' }) password!: string;
  @Part(Words) name!: Words;
  @OneOf(ROLES, { name: 'Role' }) role!: (typeof ROLES)[number];
  @Part(Words) title!: Words;
  @Part(Words) invites!: Words;
  @Text({ example: '/cases', about: 'Where the person lands' }) landing!: string;
}

export class Demonstration {
  @Part(Persona, { many: 20 }) personas!: Persona[];
}
