// Everything of the libraries that controllers and guards ask for, made once from the house.
import { Module, type DynamicModule, type Provider, type Type as Class } from '@nestjs/common';
import { Activation, Commands, FirstAdministrator, Idempotency } from '#commands';
import { Calendars, CaseNumbers, Clearances, Documents, Drafts, Memories, SecondLooks } from '#cases';
import { Checkpoints } from '#event-store';
import {
  CodeAttempts,
  Credentials,
  Delegations,
  Directory,
  Members,
  Sessions,
  SetupTokens,
  SignIn,
  SignInAttempts,
} from '#identity';
import { RosterPages, RosterRecords, Rosters, RosterSources } from '#rosters';
import { ListHistory, ListImports, Lists, ListStore, LookupPages, LookupRecords, Lookups } from '#screening';
import { PersonStreams } from './accounts/person-streams.js';
import { University } from './accounts/university.js';
import { ApplicantDoor } from './applicant/applicant-door.js';
import { ApplicantLinks } from './applicant/applicant-links.js';
import { ApplicantPage } from './applicant/applicant-page.js';
import { Signing } from './applicant/signing.js';
import { Attachments } from './cases/attachments.js';
import { CaseFiles } from './cases/case-files.js';
import { CasePage } from './cases/case-page.js';
import { CaseRecords } from './cases/case-records.js';
import { Desk } from './cases/desk.js';
import { NameBook } from './cases/names.js';
import { DelegationPage } from './delegations/delegation-page.js';
import { StandIns } from './delegations/stand-ins.js';
import { WorklistRows } from './cases/worklist-rows.js';
import type { House } from './house.js';
import { Drain } from './http/drain.js';
import { LookupBook } from './lookups/lookup-book.js';
import { LookupDesk } from './lookups/lookup-desk.js';
import { RosterBook } from './rosters/roster-book.js';
import { RosterComparing } from './rosters/roster-comparing.js';
import { RosterDesk } from './rosters/roster-desk.js';
import { RosterHosts } from './rosters/roster-hosts.js';
import { RosterOpening } from './rosters/roster-opening.js';
import { SecondLookPage } from './second-looks/second-look-page.js';
import { Callers } from './session/callers.js';
import { Doors } from './session/doors.js';
import { SessionView } from './session/session-view.js';
import { Installation } from './system/installation.js';
import { CLOCK, HOUSE, IDS } from './tokens.js';

@Module({})
export class PartsModule {
  static of(house: House): DynamicModule {
    const providers: Provider[] = [
      { provide: HOUSE, useValue: house },
      { provide: CLOCK, useValue: house.clock },
      { provide: IDS, useValue: house.ids },
      part(Drain, new Drain()),
      ...identity(house),
      ...screening(house),
      ...rosters(house),
      part(Checkpoints, new Checkpoints(house.database, house.log.store)),
      part(Idempotency, new Idempotency(house.database, house.answerSealer, house.clock)),
      ...cases(house),
      ...[
        CaseFiles,
        CasePage,
        CaseRecords,
        SecondLookPage,
        WorklistRows,
        Desk,
        Attachments,
        NameBook,
        ApplicantDoor,
        ApplicantLinks,
        ApplicantPage,
        Signing,
      ],
      ...[University, PersonStreams, Callers, StandIns, DelegationPage, Doors, SessionView, Installation],
      ...[LookupBook, LookupDesk, RosterBook, RosterComparing, RosterDesk, RosterHosts, RosterOpening],
    ];
    return { module: PartsModule, global: true, providers, exports: providers.map(nameOf) };
  }
}

function identity({ database, log, clock, pepper }: House): Provider[] {
  const members = new Members(log, clock);
  const sessions = new Sessions(database, clock);
  const isOpen = async (account: string) => (await log.store.head(`account-${account}`)) !== null;
  const credentials = new Credentials(database, clock, isOpen);
  const tokens = new SetupTokens(database, clock);
  const attempts = new SignInAttempts(database, clock, pepper);
  return [
    part(Members, members),
    part(Sessions, sessions),
    part(Credentials, credentials),
    part(Directory, new Directory(database)),
    part(Delegations, new Delegations(database)),
    part(CodeAttempts, new CodeAttempts(database, clock)),
    part(SignIn, new SignIn(credentials, attempts, sessions, members)),
    fromCommands(FirstAdministrator, (commands) => new FirstAdministrator(commands, tokens, credentials, clock)),
    fromCommands(Activation, (commands) => new Activation(commands, log, credentials, clock)),
  ];
}

function cases({ database, vault, clock }: House): Provider[] {
  const drafts = new Drafts(database, vault, clock);
  return [
    Calendars,
    part(CaseNumbers, new CaseNumbers(database)),
    part(Memories, new Memories(database)),
    part(SecondLooks, new SecondLooks(database)),
    part(Drafts, drafts),
    part(Clearances, new Clearances(database, drafts)),
    part(Documents, new Documents(database, vault)),
  ];
}

function screening({ database, vault, log }: House): Provider[] {
  const store = new ListStore(database);
  const pages = new LookupPages(database, vault);
  return [
    part(ListStore, store),
    part(Lists, new Lists(database, store)),
    part(ListHistory, new ListHistory(database, store)),
    part(LookupPages, pages),
    part(LookupRecords, new LookupRecords(database)),
    // The bus finds a handler by its class, so these two are made by Nest and not handed over ready.
    ListImports,
    { provide: Lookups, useFactory: () => new Lookups(log, pages, vault) },
  ];
}

function rosters({ database, vault, log }: House): Provider[] {
  const pages = new RosterPages(database, vault);
  return [
    part(RosterPages, pages),
    part(RosterRecords, new RosterRecords(database)),
    // As above: made by Nest.
    { provide: RosterSources, useFactory: () => new RosterSources(log) },
    { provide: Rosters, useFactory: () => new Rosters(log, pages, vault) },
  ];
}

function part<Part extends object>(provide: abstract new (...given: never[]) => Part, value: Part): Provider {
  return { provide, useValue: value };
}

function fromCommands<Part>(provide: Class<Part>, make: (commands: Commands) => Part): Provider {
  return { provide, useFactory: make, inject: [Commands] };
}

function nameOf(provider: Provider): Class | symbol {
  return typeof provider === 'function' ? (provider as Class) : (provider.provide as Class);
}
