import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refusal } from '#kernel';

/** What cannot be the id of an account or a person is simply not there. */
@Injectable()
export class MemberIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new Refusal('account.not_found', 'hidden');
    return value.toLowerCase();
  }
}
