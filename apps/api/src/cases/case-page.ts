// A case as its reader sees it, with names in the place of ids; and its history.
import { Inject, Injectable } from '@nestjs/common';
import {
  caseView,
  displayName,
  Drafts,
  dueSeen,
  dueView,
  evolve,
  history,
  namesOf,
  laboratoriesOf,
  readBonds,
  readCalendar,
  relationTo,
  unopened,
  type CaseView as Seen,
  type HistoryLine,
} from '#cases';
import { renderBoth } from '#catalogue';
import { Refusal, type CaseId, type Instant, type PersonId } from '#kernel';
import { University } from '../accounts/university.js';
import type { House } from '../house.js';
import type { Caller } from '../http/guards/caller.js';
import type { LanguageCode } from '../session/session.dto.js';
import { HOUSE } from '../tokens.js';
import { CaseFiles, type CaseFile } from './case-files.js';
import type { CaseView } from './shapes/case-view.dto.js';
import { roleOf } from './history-roles.js';
import type { History } from './shapes/history.dto.js';
import { NameBook, type Names } from './names.js';

@Injectable()
export class CasePage {
  constructor(
    private readonly files: CaseFiles,
    private readonly university: University,
    private readonly names: NameBook,
    private readonly drafts: Drafts,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** @throws Refusal `access.not_found` · `request.as_of` */
  async view(me: Caller, caseId: CaseId, language: LanguageCode, asOf?: Instant): Promise<CaseView> {
    const { file, instant, unitPath, unitPaths } = await this.open(me, caseId, asOf);
    const now = this.house.clock.now().toISOString();
    const { institution } = me.actor;
    const bonds = await readBonds(this.house.database, {
      institution,
      caseId,
      at: now,
      named: laboratoriesOf(file.state),
    });
    const seen = caseView(file.events, { actor: me.actor, unitPath, unitPaths, asOf: instant, now, bonds });
    if (!seen) throw new Refusal('request.as_of', 'invalid', {}, [{ pointer: '/asOf', code: 'request.as_of' }]);
    const names = await this.names.look(me.actor.institution, personsIn(seen), language, instant);
    const named = await this.withDraftNames(me, seen);
    return { ...dressed(named, names), due: await this.due(me, file, seen) };
  }

  /** Its events in words, as far as this reader may know them. */
  async history(me: Caller, caseId: CaseId, language: LanguageCode, asOf?: Instant): Promise<History> {
    const { file, instant, unitPath, unitPaths } = await this.open(me, caseId, asOf);
    const relation = relationTo(me.actor, file.state, unitPath, unitPaths);
    if (!relation) throw new Refusal('access.not_found', 'hidden');
    const events = instant === undefined ? file.events : file.events.filter(({ at }) => at <= instant);
    const lines = history(events, relation);
    const names = await this.names.look(
      me.actor.institution,
      lines.flatMap(({ actor }) => [actor.id, actor.onBehalfOf]),
      language,
      instant,
    );
    return { entries: lines.map((line) => entryOf(line, file, names, language)) };
  }

  /** By the calendar that stands, also for a look at the past. */
  private async due(me: Caller, { events, state }: CaseFile, { relation, asOf }: Seen): Promise<CaseView['due']> {
    const calendar = await readCalendar(this.house.log, me.actor.institution);
    const then = asOf === null ? state : events.filter(({ at }) => at <= asOf).reduce(evolve, unopened);
    return dueView(dueSeen(then, relation, calendar), asOf ?? this.house.clock.now().toISOString(), calendar);
  }

  private async open(me: Caller, caseId: CaseId, asOf?: Instant) {
    const instant = asOf === undefined ? undefined : this.past(asOf);
    const file = await this.files.read(me.actor, caseId, { personal: true });
    if (!file) throw new Refusal('access.not_found', 'hidden');
    return { file, instant, ...(await this.university.pathsOf(me.actor.institution, file.state)) };
  }

  private past(asOf: Instant): Instant {
    const instant = new Date(asOf);
    if (instant > this.house.clock.now()) {
      throw new Refusal('request.as_of', 'invalid', {}, [{ pointer: '/asOf', code: 'request.as_of' }]);
    }
    return instant.toISOString();
  }

  // Until somebody has signed, the names are only in the host's draft.
  private async withDraftNames(me: Caller, seen: Seen): Promise<Seen> {
    if (seen.person.names !== null || seen.person.erased || seen.relation !== 'host' || seen.asOf !== null) return seen;
    const { institution } = me.actor;
    const draft = await this.drafts.read({ institution, caseId: seen.id, applicant: seen.person.id });
    return { ...seen, person: { ...seen.person, names: namesOf(draft) } };
  }
}

function personsIn(seen: Seen): (PersonId | null)[] {
  return [
    seen.host,
    ...seen.documents.map(({ by }) => by),
    ...seen.hits.flatMap(({ adjudicatedBy, memory, remembered }) =>
      [...[adjudicatedBy, memory?.by, memory?.confirmedBy, remembered?.by, remembered?.confirmedBy]].map(
        (person) => person ?? null,
      ),
    ),
    ...[...seen.steps, ...seen.escalations, seen.decision, ...(seen.decision?.against ?? []), seen.question].flatMap(
      (part) => (part === null ? [] : [part.by, part.inPlaceOf]),
    ),
    ...seen.steps.flatMap(({ question, board }) => [question?.by ?? null, board?.member ?? null]),
    ...seen.earlierDecisions.flatMap(({ by, ended }) => [by, ended.by]),
    ...seen.owners.map(({ person }) => person),
    seen.secondLook?.given?.by ?? null,
    ...[seen.held?.by ?? null, seen.contest?.answer?.by ?? null],
    seen.tierAssignment?.by ?? null,
    ...[...seen.interests, ...seen.consultations].flatMap(({ person, by }) => [person, by]),
    ...seen.interests.map(({ lifted }) => lifted?.by ?? null),
    ...seen.consultations.map(({ answeredBy }) => answeredBy),
    ...seen.amendments.flatMap(({ by, inPlaceOf }) => [by, inPlaceOf]),
    ...[seen.rerouted?.by ?? null, ...seen.steps.map(({ confirmation }) => confirmation?.by ?? null)],
  ];
}

function dressed(seen: Seen, names: Names): Omit<CaseView, 'due'> {
  const { host, ...shown } = seen;
  const { person, unit } = shown;
  const personName = displayName(person.names);
  // The applicant has no account; what they did themselves is told by the name they go by.
  const by = (id: PersonId | null): string | null => (id === person.id ? personName : names.person(id));
  const signed = <Part extends { by: PersonId }>(part: Part | null) => part && { ...part, by: by(part.by) };
  const signedFor = <Part extends { by: PersonId | null; inPlaceOf: PersonId | null }>(part: Part) => ({
    ...part,
    by: by(part.by),
    inPlaceOf: names.person(part.inPlaceOf),
  });
  const twice = <Part extends { by: PersonId; confirmedBy: PersonId | null }>(part: Part | null) =>
    part && { ...part, by: by(part.by), confirmedBy: by(part.confirmedBy) };
  return {
    ...shown,
    state: seen.state as CaseView['state'],
    personName,
    hostName: names.person(host),
    unit: names.unit(unit),
    documents: seen.documents.map(({ documentId, kind, filename, mediaType, sizeBytes, attachedAt, by: whose }) => ({
      ...{ documentId, kind, filename, mediaType, sizeBytes, attachedAt },
      by: by(whose),
    })),
    hits: seen.hits.map((hit) => ({
      ...hit,
      adjudicatedBy: by(hit.adjudicatedBy),
      memory: twice(hit.memory),
      remembered: twice(hit.remembered),
    })),
    steps: seen.steps.map((step) => ({
      ...signedFor(step),
      question: signed(step.question),
      confirmation: signed(step.confirmation),
      board: step.board && boardOf(step.board, names),
      otherUnit: step.unit === null || step.unit === unit ? null : names.unit(step.unit),
    })),
    ...dutiesOf(seen, names),
    owners: seen.owners.map((owner) => ({ ...owner, name: names.person(owner.person) })),
    held: signed(seen.held),
    contest: seen.contest && { ...seen.contest, answer: signed(seen.contest.answer) },
    secondLook: seen.secondLook && { ...seen.secondLook, given: signed(seen.secondLook.given) },
    earlierDecisions: seen.earlierDecisions.map((each) => ({
      ...{ ...each, by: by(each.by), ended: { ...each.ended, by: by(each.ended.by) } },
    })),
    escalations: seen.escalations.map(signedFor),
    amendments: seen.amendments.map(signedFor),
    tierAssignment: signed(seen.tierAssignment),
    decision: seen.decision && { ...signedFor(seen.decision), against: seen.decision.against.map(signedFor) },
    question: seen.question && signedFor(seen.question),
  };
}

function boardOf({ seats, need, committee, member }: NonNullable<Seen['steps'][number]['board']>, names: Names) {
  return {
    ...{ seats, need, member: names.person(member) },
    committee: committee === null ? null : names.committee(committee),
  };
}

function dutiesOf({ interests, rerouted, consultations }: Seen, names: Names) {
  const signed = <Part extends { by: PersonId }>(part: Part) => ({ ...part, by: names.person(part.by) });
  return {
    interests: interests.map((each) => ({
      ...{ ...signed(each), personId: each.person, person: names.person(each.person) },
      lifted: each.lifted && signed(each.lifted),
    })),
    rerouted: rerouted && signed(rerouted),
    consultations: consultations.map((each) => ({
      ...{ ...signed(each), person: names.person(each.person), answeredBy: names.person(each.answeredBy) },
    })),
  };
}

export function entryOf(
  line: HistoryLine,
  file: CaseFile,
  names: Names,
  language: LanguageCode,
): History['entries'][number] {
  const { version, id, type, at, actor, sentence } = line;
  const role = roleOf(line, file);
  const isPerson = actor.kind === 'person';
  const name = isPerson ? names.person(actor.id) : renderBoth(`role.${actor.kind}`)[language];
  return {
    version,
    id,
    type,
    at,
    sentence,
    actor: { name, kind: actor.kind, role, onBehalfOf: names.person(actor.onBehalfOf) },
  };
}
