// The life of the policy: drafted as a file, read and compared, simulated, proposed by one person and activated by another.
import { Body, Controller, Get, Inject, Param, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangePolicies, type PolicyCommand } from '#cases';
import { Commands, type Sender } from '#commands';
import { nameOfVersion } from '#policy';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { spreadsheet, SPREADSHEET_TYPE } from '../http/spreadsheet.js';
import { simulationRows } from './comparison-view.js';
import { PolicyDesk } from './policy-desk.js';
import {
  PolicyDecisionRequest,
  PolicyDifferenceQuery,
  PolicyDifferenceView,
  PolicyDraftRequest,
  PolicyDraftView,
  PolicyProposalRequest,
  PolicyReasonRequest,
  PolicySimulationRequest,
  PolicyStory,
  PolicyTakingBackRequest,
  PolicyVersionView,
} from './policy-version.dto.js';
import { SimulationView } from './simulation.dto.js';

@Controller('policies')
export class PolicyVersionsController {
  constructor(
    @Inject(PolicyDesk) private readonly desk: PolicyDesk,
    private readonly commands: Commands,
  ) {}

  @Get()
  @Allow('policy.review')
  @Answers(200, PolicyStory, 'Every version of the policy: who drafted, proposed and activated it')
  readPolicies(@Me() caller: Caller): Promise<PolicyStory> {
    return this.desk.story(caller);
  }

  @Post()
  @Allow('policy.draft')
  @Answers(201, PolicyDraftView, 'Draft a version from a file; every fault is told by its place in it')
  async draftPolicy(
    @Body() { file, text }: PolicyDraftRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<PolicyDraftView> {
    const command = new ChangePolicies(actor.institution, { type: 'DraftPolicy', text, file });
    const answer = await this.commands.send(command, by);
    const { version } = JSON.parse(text) as { version: string };
    return { name: nameOfVersion(version), ...written(answer) };
  }

  @Get(':policyVersion')
  @Allow('policy.review')
  @Answers(200, PolicyVersionView, 'One version, its tables in words')
  readPolicyVersion(@Param('policyVersion') version: string, @Me() caller: Caller): Promise<PolicyVersionView> {
    return this.desk.version(caller, version);
  }

  @Get(':policyVersion/file')
  @Allow('policy.review')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'The document of a version, to be edited as a file')
  async downloadPolicy(
    @Param('policyVersion') version: string,
    @Me() { actor }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.desk.file(actor.institution, version), 'utf8');
    return attached(reply, bytes, { type: 'application/json; charset=utf-8', filename: `policy-${version}.json` });
  }

  @Get(':policyVersion/differences')
  @Allow('policy.review')
  @Answers(200, PolicyDifferenceView, 'What a version says otherwise than another, rule by rule')
  readPolicyDifferences(
    @Param('policyVersion') version: string,
    @Query() { against }: PolicyDifferenceQuery,
    @Me() { actor }: Caller,
  ): Promise<PolicyDifferenceView> {
    return this.desk.differences(actor.institution, against, version);
  }

  @Put(':policyVersion/withdrawal')
  @Allow('policy.draft')
  @Answers(200, Written, 'Withdraw a draft that was never in force')
  async withdrawPolicyDraft(
    @Param('policyVersion') name: string,
    @Body() { reason }: PolicyReasonRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const version = await this.desk.versionOf(actor.institution, name);
    return this.send(actor.institution, { type: 'WithdrawPolicyDraft', version, reason }, by);
  }

  @Post(':policyVersion/simulations')
  @Allow('policy.simulate')
  @Answers(
    201,
    SimulationView,
    'What would be otherwise with past cases; the simulation is recorded, the cases stay as they are',
  )
  simulatePolicy(
    @Param('policyVersion') name: string,
    @Body() { against }: PolicySimulationRequest,
    @Me() caller: Caller,
    @By() by: Sender,
  ): Promise<SimulationView> {
    return this.desk.simulate(caller, { name, against }, by);
  }

  @Get(':policyVersion/simulations/table')
  @Allow('policy.simulate')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'Every case that would be otherwise, as csv for a spreadsheet')
  async downloadSimulation(
    @Param('policyVersion') name: string,
    @Query() { against }: PolicyDifferenceQuery,
    @Me() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const rows = simulationRows(await this.desk.simulated(caller, { name, against }), languageOf(request));
    const filename = `simulation-${name}.csv`;
    return attached(reply, Buffer.from(spreadsheet(rows), 'utf8'), { type: SPREADSHEET_TYPE, filename });
  }

  @Post(':policyVersion/activation')
  @Allow('policy.draft')
  @Answers(201, Written, 'Propose to activate a version from a day; a newer proposal takes the place of one that waits')
  async proposePolicyActivation(
    @Param('policyVersion') name: string,
    @Body() { from, reason }: PolicyProposalRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const version = await this.desk.versionOf(actor.institution, name);
    return this.send(actor.institution, { type: 'ProposePolicyActivation', version, from, reason }, by);
  }

  @Put(':policyVersion/activation')
  @Allow('policy.activate')
  @Answers(200, Written, 'Activate what somebody else proposed, or decline it')
  async decidePolicyActivation(
    @Param('policyVersion') name: string,
    @Body() { proposal, outcome, reason = '' }: PolicyDecisionRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    await this.desk.versionOf(actor.institution, name);
    const command: PolicyCommand =
      outcome === 'activate'
        ? { type: 'ActivatePolicy', proposal }
        : { type: 'DeclinePolicyActivation', proposal, reason };
    return this.send(actor.institution, command, by);
  }

  @Put(':policyVersion/activation/withdrawal')
  @Allow('policy.draft')
  @Answers(200, Written, 'Take back a proposal that waits')
  async takeBackPolicyProposal(
    @Param('policyVersion') name: string,
    @Body() { proposal, reason }: PolicyTakingBackRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    await this.desk.versionOf(actor.institution, name);
    return this.send(actor.institution, { type: 'DeclinePolicyActivation', proposal, reason }, by);
  }

  private async send(institution: string, command: PolicyCommand, by: Sender): Promise<Written> {
    return written(await this.commands.send(new ChangePolicies(institution, command), by));
  }
}

function attached(
  reply: FastifyReply,
  bytes: Buffer,
  { type, filename }: { type: string; filename: string },
): StreamableFile {
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  // A version has letters that a header may have, and no other (the loader's rule).
  const disposition = `attachment; filename="${filename}"`;
  return new StreamableFile(bytes, { type, disposition, length: bytes.length });
}
