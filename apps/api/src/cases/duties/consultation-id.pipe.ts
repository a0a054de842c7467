import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refusal } from '#kernel';

/** What cannot be the id of a consultation is simply not there. */
@Injectable()
export class ConsultationIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new Refusal('consultation.unknown', 'hidden');
    return value.toLowerCase();
  }
}
