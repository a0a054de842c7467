// One case in every state, brought there by the commands that people and the machine give. A state that the product learns of later has no way
// here and fails the build.
import type { CaseState } from '#cases';
import { derivedId } from '#kernel';
import { currentPolicy } from '#policy';
import { must, type Browser } from '../../apps/api/src/testing/campus.js';
import {
  caseInReview,
  declare,
  exampleHit,
  form,
  openCase,
  PDF,
  screenedCase,
} from '../../apps/api/src/testing/clearance.js';
import type { TestServer } from '../../apps/api/src/testing/test-server.js';
import type { Caller, Target } from './reference.js';
import { UP_FROM_ROBOTICS, type University } from './university.js';

/**
 * `screened`: every check is answered and the tier is the officer's to settle; `held`: in review, and on hold; `contested`: rejected, and
 * waiting for an answer to the applicant. They are states only for those who look closer.
 */
export type Standing = Exclude<CaseState, 'unopened'> | 'screened' | 'held' | 'contested';

/** Until the house has made one. */
const UNKNOWN_LOOKUP = derivedId('doors', 'no look-up');
const UNKNOWN_ROSTER = derivedId('doors', 'no roster');

export interface StandingCase extends Target {
  standing: Standing;
  documentId: string;
  hitId: string;
  stepId: string;
  /** A look-up of its university. */
  lookupId: string;
  /** A roster of its university. */
  rosterId: string;
  /** The applicant who came by the link. */
  applicantCaller: Extract<Caller, { kind: 'applicant' }>;
}

interface Begun {
  caseId: string;
  url: (below?: string) => string;
  phone: Browser;
}

export interface Place {
  server: TestServer;
  university: University;
  /** The host by name; a robotics host. */
  host?: string;
}

type Way = (place: Place) => Promise<Begun>;

const decided =
  (body: object, returnTo?: 'host' | 'applicant'): Way =>
  async (place) => {
    const begun = await caseInReview(place.server, campusOf(place));
    await decide(place, begun, { reason: '理由', ...body, ...(returnTo ? { returnTo } : {}) });
    return begun;
  };

const WAYS: Record<Standing, Way> = {
  draft: async ({ server, university, host }) => {
    const opened = await openCase(campusOf({ server, university, host }).as('host'));
    return { ...opened, phone: await declare(server, opened) };
  },
  screening: (place) =>
    screenedCase(place.server, campusOf(place), [exampleHit(derivedId('doors', String((made += 1))))]),
  screened: (place) => screenedCase(place.server, campusOf(place)),
  'in-review': (place) => caseInReview(place.server, campusOf(place)),
  held: async (place) => {
    const begun = await caseInReview(place.server, campusOf(place));
    must(await campusOf(place).as('officer').send('PUT', begun.url('/hold'), { reason: '照会中' }), 200);
    return begun;
  },
  returned: decided({ outcome: 'return' }, 'host'),
  approved: async (place) => {
    const begun = await caseInReview(place.server, campusOf(place));
    await approveAll(place, begun, []);
    return begun;
  },
  'approved-with-conditions': async (place) => {
    const begun = await caseInReview(place.server, campusOf(place));
    await approveAll(place, begun, ['設備 A は使わない']);
    return begun;
  },
  'licence-required': decided({ outcome: 'licence-required' }),
  rejected: decided({ outcome: 'reject', grounds: [currentPolicy.grounds[0]?.code] }),
  contested: async (place) => {
    const begun = await decided({ outcome: 'reject', grounds: [currentPolicy.grounds[0]?.code] })(place);
    must(await begun.phone.send('POST', '/api/applicant/contest', { reason: '事実と異なります' }), 201);
    return begun;
  },
  withdrawn: async (place) => {
    const begun = await screenedCase(place.server, campusOf(place));
    must(await campusOf(place).as('host').send('PUT', begun.url('/withdrawal'), { reason: '取りやめ' }), 200);
    return begun;
  },
};

let made = 0;

export const STANDINGS = Object.keys(WAYS) as Standing[];

/** Opens a case of robotics and brings it there. */
export async function standingCase(standing: Standing, place: Place): Promise<StandingCase> {
  const { server, university } = place;
  const begun = await WAYS[standing](place);
  // A document that the refused may not have either way.
  const { caseId, phone } = begun;
  const seen = must(await campusOf(place).as('officer').send('GET', begun.url()), 200).body;
  const applicant = String((seen['person'] as { id: string }).id);
  const documents = seen['documents'] as { documentId: string }[];
  const target: Target = {
    ...{ name: `a case of robotics that is ${standing}`, id: caseId, institution: university.institution },
    ...{ host: campusOf(place).person('host'), applicant, units: UP_FROM_ROBOTICS },
  };
  return {
    ...target,
    standing,
    documentId: documents[0]?.documentId ?? '',
    hitId: await hitOf(server, caseId),
    stepId: 'r1-department',
    lookupId: UNKNOWN_LOOKUP,
    rosterId: UNKNOWN_ROSTER,
    applicantCaller: {
      ...{ kind: 'applicant', name: `the applicant of ${target.name}`, cookie: phone.cookie },
      ...{ institution: university.institution, person: applicant, case: target },
    },
  };
}

function campusOf({ university, host }: Place): University['campus'] {
  if (host === undefined) return university.campus;
  return {
    ...university.campus,
    as: (key) => (key === 'host' ? university.browser(host) : university.campus.as(key)),
    person: (key) => (key === 'host' ? university.member(host).person : university.campus.person(key)),
  };
}

async function hitOf({ owner }: TestServer, caseId: string): Promise<string> {
  const { rows } = await owner.query<{ hit: string | null }>(
    `select bytes::jsonb #>> '{data,hits,0,hitId}' as hit from log.events
      where stream = $1 and type = 'CheckCompleted' and bytes::jsonb #>> '{data,check}' = 'list-screening'`,
    [`case-${caseId}`],
  );
  return rows[0]?.hit ?? derivedId('no-hit', caseId);
}

async function decide(place: Place, { url }: Begun, body: object): Promise<void> {
  must(await campusOf(place).as('dean').send('PUT', url('/steps/r1-department/decision'), body), 200);
}

async function approveAll(place: Place, { url }: Begun, conditions: string[]): Promise<void> {
  const campus = campusOf(place);
  const [first, ...rest] = ['dean', 'officer', 'executive'] as const;
  const outcome = conditions.length > 0 ? { outcome: 'approve-with-conditions', conditions } : { outcome: 'approve' };
  must(await campus.as(first).send('PUT', url('/steps/r1-department/decision'), { reason: 'よし', ...outcome }), 200);
  for (const key of rest) {
    const seen = must(await campus.as(key).send('GET', url()), 200).body;
    const step = (seen['steps'] as { stepId: string; status: string }[]).find(({ status }) => status === 'now');
    if (!step) return;
    must(
      await campus.as(key).send('PUT', url(`/steps/${step.stepId}/decision`), { reason: 'よし', outcome: 'approve' }),
      200,
    );
  }
}

/** A form with a document that would be taken. */
export function anotherDocument(): { body: Buffer; headers: Record<string, string> } {
  return form('other', PDF, 'other.pdf');
}
