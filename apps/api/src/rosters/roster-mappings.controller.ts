// How the rosters of a source are read: said once, and used from then on.
import { Body, Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, type Sender } from '#commands';
import { Refusal } from '#kernel';
import { ChangeRosterSource, guessRosterColumns, isRosterSource, RosterSources } from '#rosters';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { TakesFile, uploadOf } from '../http/input/upload.js';
import { ROSTER_BYTES_MAX, sheetsOf } from './roster-file.js';
import { RosterMapping, RosterTable, RosterTableFile } from './roster.dto.js';

const SAMPLE_ROWS = 3;
const COLUMNS_MAX = 1000;

@Controller('rosters')
export class RosterMappingsController {
  constructor(
    private readonly sources: RosterSources,
    private readonly commands: Commands,
  ) {}

  @Post('tables')
  @Allow('roster.compare')
  @TakesFile(ROSTER_BYTES_MAX)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: RosterTableFile })
  @Answers(200, [RosterTable], 'The tables of a roster as they begin; changes nothing')
  async readRosterTables(@Req() request: FastifyRequest): Promise<RosterTable[]> {
    const { pieces } = await uploadOf(request, RosterTableFile);
    return (await sheetsOf(pieces)).map(({ sheet, rows }) => {
      const [headings = [], ...sample] = rows.slice(0, SAMPLE_ROWS + 1).map((row) => row.slice(0, COLUMNS_MAX));
      return { sheet, headings, sample: sample.map((cells) => ({ cells })), guessed: guessRosterColumns(headings) };
    });
  }

  @Get('mappings/:source')
  @Allow('roster.compare')
  @Answers(200, RosterMapping, 'Which column of the rosters of a source holds what')
  async readRosterMapping(@Param('source') source: string, @Me() { actor }: Caller): Promise<RosterMapping> {
    const mapping = await this.sources.mapping(actor.institution, source);
    if (!mapping) throw new Refusal('roster.no_mapping', 'hidden');
    return mapping;
  }

  @Put('mappings/:source')
  @Allow('roster.compare')
  @Answers(
    200,
    Written,
    'Save which column of the rosters of a source holds what, and what its words for a status mean',
  )
  async saveRosterMapping(
    @Param('source') source: string,
    @Body() { columns, statuses }: RosterMapping,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    if (!isRosterSource(source)) throw new Refusal('roster.source_malformed', 'invalid');
    const mapping = {
      columns: columns.map(({ heading, field }) => ({ heading, field })),
      statuses: statuses.map(({ word, stage }) => ({ word, stage })),
    };
    const command = new ChangeRosterSource(actor.institution, { type: 'SaveRosterMapping', source, mapping });
    return written(await this.commands.send(command, by));
  }
}
