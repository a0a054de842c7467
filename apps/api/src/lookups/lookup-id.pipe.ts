import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refusal } from '#kernel';

/** What cannot be the id of a look-up is simply not there. */
@Injectable()
export class LookupIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new Refusal('lookup.unknown', 'hidden');
    return value.toLowerCase();
  }
}
