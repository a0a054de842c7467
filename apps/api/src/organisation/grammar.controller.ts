// Who may do what to a case in which state, generated from the tables that the decider and the guards ask: what is shown is what holds.
import { Controller, Get, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTextKey, render, renderBoth } from '#catalogue';
import { CASE_STATES, grammar } from '#cases';
import { HOLDERS } from '#identity';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf } from '../http/guards/caller.js';
import { spreadsheet, SPREADSHEET_TYPE } from '../http/spreadsheet.js';
import { GrammarView } from './grammar.dto.js';

const HEADINGS = {
  ja: ['操作', '権限', '役割', '範囲', '本人の操作のみ'],
  en: ['Action', 'Permission', 'Role', 'Reach', 'By hand only'],
};
const YES = '○';

@Controller('grammar')
export class GrammarController {
  @Get()
  @Allow('permission.read')
  @Answers(200, GrammarView, 'State × role → command')
  readGrammar(): GrammarView {
    return {
      states: CASE_STATES.map((state) => ({ state, name: renderBoth(`state.${state}`) })),
      holders: HOLDERS.map((holder) => ({ holder, name: renderBoth(`role.${holder}`) })),
      commands: grammar().map((row) => ({ ...row, name: commandName(row.command) })),
    };
  }

  @Get('table')
  @Allow('permission.read')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'The same as csv for a spreadsheet: one line for each action and role')
  downloadGrammar(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): StreamableFile {
    const language = languageOf(request);
    const states = CASE_STATES.map((state) => render(`state.${state}`, {}, language));
    const lines = grammar().flatMap(({ command, permission, holders, states: possible, byHand }) =>
      holders.map(({ holder, relation }) => [
        ...[commandName(command)[language], permission, render(`role.${holder}`, {}, language)],
        ...[render(`relation.${relation}`, {}, language), byHand ? YES : ''],
        ...CASE_STATES.map((state) => (possible.includes(state) ? YES : '')),
      ]),
    );
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    const bytes = Buffer.from(spreadsheet([[...HEADINGS[language], ...states], ...lines]), 'utf8');
    const disposition = 'attachment; filename="grammar.csv"';
    return new StreamableFile(bytes, { type: SPREADSHEET_TYPE, disposition, length: bytes.length });
  }
}

/** A command that has no words yet is shown by its own name. */
function commandName(command: string): { ja: string; en: string } {
  const key = `command.${command}`;
  return isTextKey(key) ? renderBoth(key) : { ja: command, en: command };
}
