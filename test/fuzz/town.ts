// Where the fuzzer lives: a university with people of every role, and cases in every state, made through the API as people would.
import { PASSWORD, must, newBrowser, type Campus, type Key } from '../../apps/api/src/testing/campus.js';
import {
  answerChecks,
  declare,
  drawnCase,
  exampleHit,
  listForm,
  openCase,
  type Opened,
} from '../../apps/api/src/testing/clearance.js';
import { testCampus } from '../../apps/api/src/testing/test-campus.js';
import type { Answer, TestServer } from '../../apps/api/src/testing/test-server.js';
import type { Recipe } from './recipes.js';

const MEMBERS = [
  ...['host', 'otherHost', 'clerk', 'dean', 'secondDean', 'scienceDean', 'officer', 'secondOfficer', 'executive'],
  ...['inspector', 'administrator'],
] as Key[];

/** Whoever sends a request, and with which cookie. */
export interface Caller {
  name: string;
  cookie: string;
}

/** How far a case has come. */
export type Stage =
  'draft' | 'declared' | 'screened' | 'hits' | 'review' | 'raised' | 'held' | 'rejected' | 'contested' | 'drawn';

/** Cases that many requests share, by what they are for: none of them is asked to go on. */
export type Shared = 'drafts' | 'applications';

export interface KnownCase extends Opened {
  phone: string;
  hit?: string;
}

export type Pool = 'cases' | 'documents' | 'hits' | 'steps' | 'accounts' | 'persons' | 'lists' | 'links' | 'positions';

const POOL_MAX = 200;
// A case holds fifty documents.
const SHARED_TIMES_MAX = 20;
const TRIES = 5;
const POOLS: Pool[] = ['cases', 'documents', 'hits', 'steps', 'accounts', 'persons', 'lists', 'links', 'positions'];

export class Town {
  readonly pools = new Map<Pool, string[]>(POOLS.map((pool) => [pool, []]));
  private readonly stock = new Map<Stage, KnownCase[]>();
  private readonly lent = new Map<string, { id: string; times: number }>();
  private readonly shared = new Map<Shared, { known: KnownCase; times: number }>();
  private readonly phones: string[] = [];
  /** What the last request to each operation was made of, and how many more were. */
  readonly cooked = new Map<string, { recipe: Recipe; times: number }>();
  private count = 0;
  private waiting: string | null = null;

  private constructor(
    readonly server: TestServer,
    readonly campus: Campus,
  ) {}

  static async open(): Promise<Town> {
    const { server, campus } = await testCampus();
    const town = new Town(server, campus);
    const { body, headers } = listForm('name,type\nKeyaki Robotics,organization\nRei Hanako,person\n', {
      source: 'own',
    });
    must(await town.campus.as('officer').send('POST', '/api/lists/imports', body, headers), 201);
    town.learn('lists', 'own');
    for (const step of ['r1-department', 'r1-office', 'r1-executive', 'r2-department']) town.learn('steps', step);
    for (const stage of ['draft', 'hits', 'review'] as const) await town.take(stage);
    for (const what of ['drafts', 'applications'] as const) await town.share(what);
    await town.openAccount();
    return town;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  learn(pool: Pool, value: unknown): void {
    const values = this.pools.get(pool) ?? [];
    if (typeof value === 'string' && value !== '' && values.push(value) > POOL_MAX) values.shift();
  }

  /** Any of what is known of this kind. */
  any(pool: Pool, pick: number): string {
    const values = this.pools.get(pool) ?? [];
    return values[pick % Math.max(values.length, 1)] ?? 'none';
  }

  /** A word that nobody in this town has used. */
  fresh(): string {
    this.count += 1;
    return `f${this.count}`;
  }

  as(key: Key): Caller {
    return { name: key, cookie: this.campus.as(key).cookie };
  }

  readonly nobody: Caller = { name: 'nobody', cookie: '' };

  applicant(pick: number): Caller {
    return { name: 'applicant', cookie: this.phones[pick % Math.max(this.phones.length, 1)] ?? '' };
  }

  anybody(pick: number): Caller {
    const key = MEMBERS[pick % (MEMBERS.length + 3)];
    if (key) return this.as(key);
    if (pick % 3 === 0) return this.nobody;
    return pick % 3 === 1 ? this.applicant(pick) : { name: 'forger', cookie: `sekisho_session=${'x'.repeat(43)}` };
  }

  /** A case that has come so far, for one request to use up; from then on others may try it too. */
  async take(stage: Stage): Promise<KnownCase> {
    const known = this.stock.get(stage)?.pop() ?? (await this.make(stage));
    this.tell(known);
    return known;
  }

  keep(stage: Stage, known: KnownCase): void {
    this.stock.set(stage, [...(this.stock.get(stage) ?? []), known]);
  }

  /** A draft, or a case that its applicant has signed, that other requests use as well. */
  async share(what: Shared): Promise<KnownCase> {
    const shared = this.shared.get(what);
    if (shared && shared.times < SHARED_TIMES_MAX) {
      shared.times += 1;
      return shared.known;
    }
    const known = await this.make(what === 'drafts' ? 'draft' : 'declared');
    // Whoever knows an applicant's case may end the session at their phone by a new link.
    if (what === 'drafts') this.tell(known);
    this.shared.set(what, { known, times: 1 });
    if (known.phone !== '') this.phones.splice(0, this.phones.length, ...this.phones.slice(-20), known.phone);
    return known;
  }

  /** Something that requests only look at, made again after so many of them. */
  async lend(what: string, make: () => Promise<string>): Promise<string> {
    const known = this.lent.get(what);
    if (known && known.times < SHARED_TIMES_MAX) {
      known.times += 1;
      return known.id;
    }
    const id = await make();
    this.lent.set(what, { id, times: 1 });
    return id;
  }

  private tell({ caseId, link, hit }: KnownCase): void {
    this.learn('cases', caseId);
    this.learn('links', link);
    this.learn('hits', hit);
  }

  private async make(stage: Stage, tries = 1): Promise<KnownCase> {
    try {
      return await this.made(stage);
    } catch (error) {
      // Somebody may have signed a member out, or taken a case in between.
      if (tries === TRIES) throw error;
      for (const key of MEMBERS) await this.refresh(this.as(key));
      return this.make(stage, tries + 1);
    }
  }

  private async made(stage: Stage): Promise<KnownCase> {
    const host = this.campus.as('host');
    if (stage === 'draft') return { ...(await openCase(host)), phone: '' };
    if (stage === 'declared') {
      const known = await this.made('draft');
      return { ...known, phone: (await declare(this.server, known)).cookie };
    }
    if (stage === 'review') {
      const known = await this.made('screened');
      const tier = { tier: 'T3', reason: '提案のとおり' };
      must(await this.campus.as('officer').send('PUT', known.url('/tier'), tier), 200);
      return known;
    }
    if (stage === 'raised') {
      const known = await this.made('review');
      must(await this.campus.as('dean').send('PUT', known.url('/tier/raising'), { tier: 'T4', reason: '疑義' }), 200);
      return known;
    }
    if (stage === 'held') {
      const known = await this.made('review');
      must(await this.campus.as('officer').send('PUT', known.url('/hold'), { reason: '照会中' }), 200);
      return known;
    }
    if (stage === 'drawn') {
      const known = await this.made('screened');
      await drawnCase(this.server, this.campus, known);
      return known;
    }
    if (stage === 'rejected' || stage === 'contested') return this.ended(stage);
    const known = await this.made('declared');
    must(await host.send('PUT', known.url('/submission'), {}), 200);
    return this.screen(known, stage);
  }

  /** Rejected by the dean; its applicant may have contested that. */
  private async ended(stage: 'rejected' | 'contested'): Promise<KnownCase> {
    const known = await this.made('review');
    const rejection = { outcome: 'reject', reason: '事実を確認できない', grounds: ['facts_not_established'] };
    must(await this.campus.as('dean').send('PUT', known.url('/steps/r1-department/decision'), rejection), 200);
    if (stage === 'rejected') return known;
    const phone = newBrowser(this.server, known.phone);
    must(await phone.send('POST', '/api/applicant/contest', { reason: '事実と異なります' }), 201);
    return known;
  }

  /** The machine answers the checks of a case that was just submitted. */
  async screen(known: KnownCase, stage: 'screened' | 'hits'): Promise<KnownCase> {
    const hit = exampleHit(known.caseId);
    await answerChecks(this.server, this.campus, known.caseId, stage === 'hits' ? [hit] : []);
    return stage === 'hits' ? { ...known, hit: hit.hitId } : known;
  }

  /** An account that no session hangs on. @returns its id and the token of its activation link */
  async openAccount(): Promise<{ id: string; token: string }> {
    const opened = await this.campus.as('administrator').send('POST', '/api/accounts', {
      ...{ email: `${this.fresh()}@spare.example`, name: { ja: '予備 花子', en: 'Yobi Hanako' }, language: 'en' },
      roles: [{ role: 'host', unit: 'science' }],
    });
    must(opened, 201);
    this.learn('accounts', opened.body['id']);
    return { id: String(opened.body['id']), token: String(opened.body['activationUrl']).split('#')[1] ?? '' };
  }

  /** What was proposed last; somebody may have decided on it. */
  async proposed(): Promise<string> {
    return this.waiting ?? this.propose();
  }

  /** Whatever waited was decided on. */
  decided(): void {
    this.waiting = null;
  }

  /** A new version of the list "proposed" that waits for the second officer. */
  async propose(): Promise<string> {
    const officer = this.campus.as('officer');
    const names = Array.from({ length: 10 }, (_, index) => `Works ${index}`);
    let last: Answer | null = null;
    for (let tries = 0; tries < TRIES; tries += 1) {
      // Another request may have adopted what this was compared with, or decided on it already.
      const rows = ['name', ...names, `Works ${this.fresh()}`].join('\n');
      const { body, headers } = listForm(rows, { source: 'proposed' });
      last = await officer.send('POST', '/api/lists/imports', body, headers);
      if (last.status !== 201 || last.body['outcome'] === 'adopted') continue;
      last = await officer.send('GET', `/api/lists/proposed/proposal?after=${String(last.body['position'])}`);
      if (last.status === 200) return (this.waiting = String(last.body['proposal']));
    }
    throw new Error(`No version could be proposed: ${String(last?.status)} ${String(last?.text)}`);
  }

  /** The person a case is about. */
  async applicantOf(caseId: string): Promise<string | undefined> {
    const sql = 'select applicant from views.worklist where case_id = $1';
    return (await this.server.owner.query<{ applicant: string }>(sql, [caseId])).rows[0]?.applicant;
  }

  /** What an accepted answer teaches about the town. */
  note(operation: string, answer: Answer): void {
    const { body } = answer;
    this.learn('positions', body['position']);
    if (operation === 'openCase') this.learn('cases', body['id']);
    if (operation === 'openAccount') this.learn('accounts', body['id']);
    if (/^attach/.test(operation)) this.learn('documents', body['documentId']);
    if (operation === 'inviteApplicant') this.learn('links', String(body['url']).split('#')[1]);
  }

  /** Signs a member in again whose session a request has ended. */
  async refresh(caller: Caller): Promise<void> {
    const key = MEMBERS.find((member) => member === caller.name);
    if (!key) return;
    const browser = this.campus.as(key);
    if ((await browser.send('GET', '/api/session')).status === 200) return;
    browser.cookie = '';
    const email = `${key}@keyaki.example`;
    must(await browser.send('POST', '/api/session', { email, password: PASSWORD }), 201);
  }

  /** A cookie of a session that may be ended. */
  async spareSession(): Promise<string> {
    const browser = newBrowser(this.server);
    must(await browser.send('POST', '/api/session', { email: 'inspector@keyaki.example', password: PASSWORD }), 201);
    return browser.cookie;
  }
}
