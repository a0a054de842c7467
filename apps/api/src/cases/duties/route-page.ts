// 誰に回るか: the route ahead with the people who hold each role today, and the people whom a case may name.
import { Inject, Injectable } from '@nestjs/common';
import {
  isKeptFrom,
  openedCase,
  pathOf,
  policyToRead,
  laboratoriesOf,
  readBonds,
  readCommittees,
  readOffices,
  relationTo,
  rolesOfSeveralUnits,
  routeAhead,
  type Bonds,
  type Case,
  type CasePaths,
} from '#cases';
import { Directory } from '#identity';
import { Refusal, type CaseId, type InstitutionId, type PersonId } from '#kernel';
import { committeesIn, STEPS, type RouteStep } from '#policy';
import { unitName, University } from '../../accounts/university.js';
import type { House } from '../../house.js';
import type { Caller } from '../../http/guards/caller.js';
import type { LanguageCode } from '../../session/session.dto.js';
import { HOUSE } from '../../tokens.js';
import { CaseFiles, type CaseFile } from '../case-files.js';
import type { CasePersonFound, RouteAheadStep, RouteAheadView } from './duties.dto.js';

const NAMED_MAX = 10;
const FOUND_MAX = 20;

@Injectable()
export class RoutePage {
  constructor(
    private readonly files: CaseFiles,
    private readonly university: University,
    private readonly directory: Directory,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** @throws Refusal `access.not_found` */
  async route(me: Caller, caseId: CaseId, language: LanguageCode): Promise<RouteAheadView> {
    const { file, relation, unitPath, unitPaths } = await this.open(me, caseId);
    const { institution } = me.actor;
    const at = this.now();
    const bonds = await readBonds(this.house.database, { institution, caseId, at, named: laboratoriesOf(file.state) });
    const names = committeesIn(policyToRead(file.state));
    const committees = await readCommittees(this.house, institution, { names, unit: file.state.unit, at });
    const offices = await readOffices(this.house.database, institution, {
      roles: rolesOfSeveralUnits([policyToRead(file.state)]),
      ...{ paths: { [file.state.unit]: unitPath, ...unitPaths }, at },
    });
    const ahead = routeAhead(file.state, openedCase(file.events), relation, { bonds, committees, offices });
    if (ahead === null) return { ahead: null };
    const { units, committees: called } = await this.university.read(institution);
    const holders = await Promise.all(
      ahead.steps.map((step) => this.holdersOf(step, file, { institution, paths: { unitPath, unitPaths }, bonds })),
    );
    const people = await this.directory.nameOf(institution, [...holders.flat(), ...ahead.steps.flatMap(memberOf)]);
    const steps = ahead.steps.map((seat, index): RouteAheadStep => {
      const { stepId, step, role, unit, of, committee, member } = seat;
      const named = (holders[index] ?? []).flatMap((person) => people.get(person)?.[language] ?? []).sort();
      const beside = ahead.steps.filter((each) => each.step === step);
      const board = {
        ...{ seats: beside.length, need: seat.need ?? beside.length },
        committee: committee === undefined ? null : (called.get(committee) ?? { ja: committee, en: committee }),
        member: member === undefined ? null : (people.get(member)?.[language] ?? null),
      };
      return {
        ...{ stepId, step, role, unit: unit === null ? null : unitName(unit, units), of: of ?? null },
        ...{ holders: named.slice(0, NAMED_MAX), others: Math.max(named.length - NAMED_MAX, 0) },
        board: beside.length > 1 || committee !== undefined ? board : null,
        isVacant: named.length === 0,
      };
    });
    return { ahead: { ...ahead, steps, withoutQuorum: withoutQuorum(steps, file.state) } };
  }

  /** Whom a case may name: a host those alone who could decide it, others anybody with an account here. */
  async people(me: Caller, caseId: CaseId, sought: string, language: LanguageCode): Promise<CasePersonFound[]> {
    const { relation, file, unitPath, unitPaths } = await this.open(me, caseId);
    const { institution } = me.actor;
    const at = this.now();
    const parties = [me.actor.id, file.state.host, file.state.applicant, ...file.state.makers];
    const named =
      relation === 'host'
        ? await this.deciders(institution, [...unitPath, ...Object.values(unitPaths).flat()])
        : (await this.directory.called(institution, sought, { at, limit: FOUND_MAX })).map(({ person }) => person);
    const names = await this.directory.nameOf(institution, named);
    const wanted = sought.trim().toLowerCase();
    return [...names]
      .filter(([person, { ja, en }]) => !parties.includes(person) && `${ja}\n${en}`.toLowerCase().includes(wanted))
      .map(([id, name]) => ({ id, name: name[language] }))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .slice(0, FOUND_MAX);
  }

  /** @throws Refusal unless somebody of this id has an account here */
  async refuseUnknown(institution: InstitutionId, person: PersonId | null): Promise<void> {
    if (person === null) return;
    const known = await this.directory.nameOf(institution, [person]);
    if (!known.has(person))
      throw new Refusal('person.not_here', 'invalid', {}, [{ pointer: '/person', code: 'person.not_here' }]);
  }

  private async deciders(institution: InstitutionId, unitPath: string[]): Promise<PersonId[]> {
    const roles = { department: 'dean', office: 'officer', executive: 'executive', president: 'president' } as const;
    const at = this.now();
    const held = await Promise.all(
      STEPS.map((step) =>
        this.directory.holders(institution, roles[step], step === 'department' ? unitPath : null, at),
      ),
    );
    return held.flat();
  }

  private async holdersOf(
    step: RouteStep,
    { state }: CaseFile,
    { institution, paths, bonds }: { institution: InstitutionId; paths: CasePaths; bonds: Bonds },
  ): Promise<PersonId[]> {
    const reach = step.unit === null ? null : [...pathOf(step.unit, state, paths)];
    // A member sits by whatever role of theirs decides; that they have one was asked when the route was opened.
    const held = step.committee
      ? memberOf(step)
      : await this.directory.holders(institution, step.role, reach, this.now());
    return held.filter((person) => !isKeptFrom(person, step, state, bonds));
  }

  private async open({ actor }: Caller, caseId: CaseId) {
    const file = await this.files.read(actor, caseId, { personal: true });
    if (!file) throw new Refusal('access.not_found', 'hidden');
    const paths = await this.university.pathsOf(actor.institution, file.state, [policyToRead(file.state)]);
    const relation = relationTo(actor, file.state, paths.unitPath, paths.unitPaths);
    if (relation === null) throw new Refusal('access.not_found', 'hidden');
    return { file, relation, ...paths };
  }

  private now(): string {
    return this.house.clock.now().toISOString();
  }
}

function memberOf({ member }: Pick<RouteStep, 'member'>): PersonId[] {
  return member === undefined ? [] : [member];
}

/** Steps at which fewer seats are approved or can be than are needed. */
function withoutQuorum(steps: readonly RouteAheadStep[], state: Case): RouteStep['step'][] {
  const decided = new Map(state.steps.map(({ stepId, outcome }) => [stepId, outcome]));
  return STEPS.filter((step) => {
    const seats = steps.filter((each) => each.step === step && each.board !== null);
    const able = seats.filter(({ stepId, isVacant }) => {
      const outcome = decided.get(stepId) ?? null;
      return outcome === null ? !isVacant : outcome.startsWith('approved');
    });
    return able.length < (seats[0]?.board?.need ?? 0);
  });
}
