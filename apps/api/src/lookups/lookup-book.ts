import { Injectable } from '@nestjs/common';
import { Directory } from '#identity';
import type { InstitutionId } from '#kernel';
import { LookupRecords } from '#screening';
import type { LanguageCode } from '../session/session.dto.js';
import type { LookupPage } from './lookup.dto.js';
import { rowView } from './lookup-view.js';

/** The record of look-ups, page by page, with who made them. */
@Injectable()
export class LookupBook {
  constructor(
    private readonly records: LookupRecords,
    private readonly directory: Directory,
  ) {}

  async page(
    institution: InstitutionId,
    query: { cursor?: string; limit?: number },
    language: LanguageCode,
  ): Promise<LookupPage> {
    const { items, next } = await this.records.page(institution, query);
    const names = await this.directory.nameOf(
      institution,
      items.map(({ madeBy }) => madeBy.id),
    );
    return { items: items.map((record) => rowView(record, names.get(record.madeBy.id)?.[language] ?? null)), next };
  }
}
