import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refusal } from '#kernel';

/** What cannot be an id of ours is simply not there, and no part of the house has to carry it further. */
@Injectable()
export class AccountIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new Refusal('account.not_found', 'hidden');
    return value.toLowerCase();
  }
}
