// From a name and a password to a session. Every way to fail looks and takes the same, so nobody learns which addresses exist.
import { Refusal } from '#kernel';
import type { Members } from '../directory/members.js';
import type { SignInAttempts } from './attempts.js';
import type { Credentials } from './credentials.js';
import { verifyPassword } from './passwords.js';
import type { Sessions } from './sessions.js';

export interface SignInForm {
  email: string;
  password: string;
  /** Network address the request came from. */
  address: string;
  /** The session the browser brought along; it ends. */
  previousToken: string | null;
}

export class SignIn {
  constructor(
    private readonly credentials: Credentials,
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
    private readonly members: Members,
  ) {}

  /** @throws Refusal `session.wrong_credentials` (401) · `session.too_many_attempts` (429) */
  async withPassword(form: SignInForm): Promise<{ token: string; expiresAt: Date; account: string }> {
    await this.attempts.begin(form.email, form.address);
    const known = await this.credentials.byEmail(form.email);
    const isRight = await verifyPassword(form.password, known?.passwordHash ?? null);
    if (!known || !isRight) throw wrong();
    const { account, institution, person } = known;
    const member = await this.members.find(account, institution);
    if (member?.status !== 'active') throw wrong();
    await this.attempts.succeeded(form.email, form.address);
    const session = await this.sessions.begin({ kind: 'account', account, institution, person }, form.previousToken);
    return { ...session, account };
  }
}

function wrong(): Refusal {
  return new Refusal('session.wrong_credentials', 'unsigned');
}
