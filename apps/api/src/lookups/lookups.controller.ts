// Names looked up outside a case. Whoever asks says for what; it is on record; the names are forgotten after thirty days.
import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Commands, type Sender, type Wish } from '#commands';
import { permits } from '#identity';
import { Refusal } from '#kernel';
import { ChangeLookup, Lists, type AskedParty } from '#screening';
import { CaseFiles } from '../cases/case-files.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { Wished } from '../http/wish.js';
import { LookupBook } from './lookup-book.js';
import { LookupDesk } from './lookup-desk.js';
import { LookupIdPipe } from './lookup-id.pipe.js';
import { KeepRequest, Lookup, LookupListQuery, LookupMade, LookupPage, LookupRequest } from './lookup.dto.js';

@Controller('lookups')
export class LookupsController {
  constructor(
    private readonly desk: LookupDesk,
    private readonly book: LookupBook,
    private readonly lists: Lists,
    private readonly commands: Commands,
    private readonly files: CaseFiles,
  ) {}

  @Post()
  @Allow('lookup.make')
  @Answers(201, LookupMade, 'Look names up in every list in force; recorded, and forgotten after thirty days')
  async makeLookup(
    @Body() body: LookupRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
    @Req() request: FastifyRequest,
  ): Promise<LookupMade> {
    const { purpose, note = '', kind } = body;
    const asked = askedOf(body);
    const found = await this.desk.search(await this.lists.inForce(actor.institution), asked, { told: true });
    const lookupId = wish.id('lookup');
    const position = await this.desk.record(
      { lookupId, purpose, duty: null, way: 'names', kind, note: note.trim() },
      found,
      by,
    );
    return this.desk.made(actor, lookupId, position, languageOf(request));
  }

  @Get()
  @Allow('lookup.read')
  @Answers(200, LookupPage, 'The record of look-ups, the latest first; no names')
  readLookups(
    @Query() { cursor, limit }: LookupListQuery,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
  ): Promise<LookupPage> {
    return this.book.page(actor.institution, { cursor, limit }, languageOf(request));
  }

  @Get(':lookupId')
  @Allow('lookup.read')
  @Answers(200, Lookup, 'One look-up; names and results for those who may open them, until they are forgotten')
  readLookup(
    @Param('lookupId', LookupIdPipe) lookupId: string,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Lookup> {
    return this.desk.view(actor, lookupId, languageOf(request));
  }

  @Put(':lookupId/case')
  @Allow('lookup.make')
  @Answers(200, Written, 'Keep a look-up with a case: it is then forgotten with the person of that case')
  async keepLookup(
    @Param('lookupId', LookupIdPipe) lookupId: string,
    @Body() { caseId }: KeepRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const matter = await this.files.matter(actor, caseId.toLowerCase());
    const person = matter && permits(actor, 'case.read', matter) ? (matter.applicant ?? null) : null;
    const command = new ChangeLookup(lookupId, { type: 'KeepLookup', caseId: caseId.toLowerCase(), person });
    return written(await this.commands.send(command, by));
  }
}

function askedOf({ kind, names, birthDate }: LookupRequest): AskedParty[] {
  const given = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  if (given.length === 0) throw new Refusal('lookup.no_names', 'invalid', {}, [pointed('/names', 'lookup.no_names')]);
  // Whose date would it be?
  if (birthDate !== undefined && (given.length > 1 || kind === 'organization'))
    throw new Refusal('request.invalid', 'invalid', {}, [pointed('/birthDate', 'lookup.birth_date_of_one_person')]);
  return given.map((name) => ({ kind, names: [name], ...(birthDate === undefined ? {} : { birthDate }) }));
}

const pointed = (pointer: string, code: string) => ({ pointer, code });
