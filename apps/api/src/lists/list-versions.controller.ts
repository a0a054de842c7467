import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { Commands, type Sender } from '#commands';
import { Directory } from '#identity';
import { Refusal } from '#kernel';
import { ChangeList, isListId, ListHistory, type ChangesPage as Changes } from '#screening';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { ListProposal, ListQuery } from './list.dto.js';
import { ChangesPage, ChangesQuery, ListStory, ProposalDecision } from './list-version.dto.js';
import { changeView, namesOf, proposalView, setAsideView, versionView } from './list-view.js';

/** Versions of one list: what came before, what waits, and what each changes. */
@Controller('lists/:listId')
export class ListVersionsController {
  constructor(
    private readonly history: ListHistory,
    private readonly commands: Commands,
    private readonly directory: Directory,
  ) {}

  @Get('versions')
  @Allow('list.read')
  @Answers(200, ListStory, 'Every version of a list: who proposed and who adopted it')
  async readListVersions(
    @Param('listId') listId: string,
    @Query() _seen: ListQuery,
    @Me() caller: Caller,
  ): Promise<ListStory> {
    const { versions, setAside } = await this.history.story(caller.actor.institution, listId);
    const nameOf = await namesOf(this.directory, caller, [
      ...versions.flatMap(({ adoptedBy, proposedBy }) => [adoptedBy, proposedBy]),
      ...setAside.flatMap(({ proposedBy, settledBy }) => [proposedBy, settledBy]),
    ]);
    return {
      versions: versions.map((row) => versionView(row, nameOf)),
      setAside: setAside.map((row) => setAsideView(row, nameOf)),
    };
  }

  @Get('versions/:version/changes')
  @Allow('list.read')
  @Answers(200, ChangesPage, 'What a version changed against the one before it')
  async readListVersionChanges(
    @Param('listId') listId: string,
    @Param('version') version: string,
    @Query() query: ChangesQuery,
    @Me() { actor }: Caller,
  ): Promise<ChangesPage> {
    // A version is counted; whatever is no number is none.
    const number = /^\d{1,9}$/.test(version) ? Number(version) : 0;
    return changesView(await this.history.changes(actor.institution, listId, number, wanted(query)));
  }

  @Get('proposal')
  @Allow('list.read')
  @Answers(200, ListProposal, 'The version that waits for a second person')
  async readListProposal(
    @Param('listId') listId: string,
    @Query() _seen: ListQuery,
    @Me() caller: Caller,
  ): Promise<ListProposal> {
    const row = await this.history.proposal(caller.actor.institution, listId);
    return proposalView(row, caller, await namesOf(this.directory, caller, [row.proposedBy]));
  }

  @Get('proposal/changes')
  @Allow('list.read')
  @Answers(200, ChangesPage, 'What the version that waits would change')
  async readListProposalChanges(
    @Param('listId') listId: string,
    @Query() query: ChangesQuery,
    @Me() { actor }: Caller,
  ): Promise<ChangesPage> {
    return changesView(await this.history.changes(actor.institution, listId, 'proposal', wanted(query)));
  }

  @Put('proposal/decision')
  @Allow('list.adopt')
  @Answers(200, Written, 'Adopt what somebody else proposed, or decline it')
  async decideListProposal(
    @Param('listId') listId: string,
    @Body() { proposal, outcome, reason }: ProposalDecision,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    if (!isListId(listId)) throw new Refusal('list.unknown', 'hidden');
    const why = (reason ?? '').trim();
    if (outcome === 'decline' && why === '') {
      throw new Refusal('request.invalid', 'invalid', {}, [{ pointer: '/reason', code: 'field.required' }]);
    }
    const command = new ChangeList(
      actor.institution,
      outcome === 'adopt'
        ? { type: 'AdoptProposal', listId, proposal }
        : { type: 'DeclineProposal', listId, proposal, reason: why },
    );
    return written(await this.commands.send(command, by));
  }
}

const wanted = ({ change, ...query }: ChangesQuery) => ({ ...query, ...(change ? { kind: change } : {}) });

function changesView({ counts, items, next }: Changes): ChangesPage {
  return { counts, items: items.map(changeView), next };
}
