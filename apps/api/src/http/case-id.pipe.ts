import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refusal } from '#kernel';

/** What cannot be an id of ours is simply not there: the answer is the same as for a case of somebody else. */
@Injectable()
export class CaseIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new Refusal('case.unknown', 'hidden');
    return value.toLowerCase();
  }
}
