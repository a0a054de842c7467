// For specs only: a policy under which the dean of the unit that answers for the topic decides beside the case's own. Never exported by index.ts.
import type { Actor, JsonObject, RoleGrant } from '#kernel';
import type { Policy } from '#policy';
import type { CaseContext } from '../case-command.js';
import { learnedDraft } from '../policies/testing.js';
import { people, PlayedCase } from '../testing.js';
import type { Offices } from './offices.js';
import type { UnitPaths } from './unit-reach.js';

const SOURCE = { source: 'university', effectiveDate: null, standing: 'unconfirmed' };
export const HOST_SEAT = { role: 'dean', unit: 'host' };
export const TOPIC_SEAT = { role: 'dean', unit: 'topic' };

/** Over a unit that has nothing to do with the case until its route names it. */
export const topicDean: Actor = people.otherDean;
const outsider = (number: number, ...roles: RoleGrant[]): Actor => ({
  ...people.dean,
  id: `outsider-${number}`,
  roles,
});
/** A dean of a third unit, and those of the topic's unit who decide nothing. */
export const thirdDean = outsider(1, { role: 'dean', unit: 'law' });
export const topicClerk = outsider(2, { role: 'clerk', unit: 'medicine' });
export const topicHost = outsider(3, { role: 'host', unit: 'medicine' });

/** The example's row is 5(18): medicine answers for it, or whoever `unit` says. */
export function topicPolicy(
  name: string,
  { unit = 'medicine', row = '5, 17', ...board }: { unit?: string; row?: string } & JsonObject = {},
): Policy {
  return learnedDraft(name, (document) => {
    document['topicUnits'] = [{ unit, when: { controlListRow: row }, ...SOURCE }];
    document['boards'] = [
      { ...{ step: 'department', when: {}, need: 'all', seats: [HOST_SEAT, TOPIC_SEAT], ...SOURCE }, ...board },
    ];
  });
}

/** A case under such a policy. */
export class TopicCase extends PlayedCase {
  constructor(
    policy: Policy = topicPolicy('topic'),
    public unitPaths: UnitPaths = { medicine: ['medicine'] },
    public offices: Offices = {},
  ) {
    super();
    this.inForce = policy;
  }

  protected override context(actor: Actor): CaseContext {
    return { ...super.context(actor), unitPaths: this.unitPaths, offices: this.offices };
  }
}
