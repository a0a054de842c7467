// One person at their browser, as far as HTTP is concerned: a cookie, an idempotency key per write, and a new sign-in when the session has run out.

export interface Answer {
  id?: string;
  version?: number;
  position?: string;
  [field: string]: unknown;
}

export interface Credentials {
  email: string;
  password: string;
}

type Body = Record<string, unknown> | FormData;

/** Thrown when the product refuses what the demonstration believes it may do: seeding stops, and the refusal is the message. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly status: number,
    readonly code: string,
    where: string,
    detail: string,
  ) {
    super(`${where}: ${status} ${code} ${detail}`);
  }
}

export class Browser {
  private cookie = '';
  private writes = 0;

  constructor(
    private readonly baseUrl: string,
    private readonly name: string,
    private readonly credentials: Credentials | null = null,
  ) {}

  get(path: string): Promise<Answer> {
    return this.request('GET', path);
  }

  post(path: string, body: Body = {}): Promise<Answer> {
    return this.request('POST', path, body);
  }

  put(path: string, body: Body = {}): Promise<Answer> {
    return this.request('PUT', path, body);
  }

  patch(path: string, body: Body): Promise<Answer> {
    return this.request('PATCH', path, body);
  }

  /** The answer as it came, refused or not, with headers of one's own. */
  async raw(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    if (!this.cookie && this.credentials) await this.signIn(this.credentials);
    this.writes += 1;
    return this.send(method, path, body as Body | undefined, `${this.name}-${this.writes}`, headers);
  }

  private async request(method: string, path: string, body?: Body): Promise<Answer> {
    if (!this.cookie && this.credentials) await this.signIn(this.credentials);
    this.writes += 1;
    const key = `${this.name}-${this.writes}`;
    const first = await this.send(method, path, body, key);
    if (first.status !== 401 || !this.credentials) return this.read(first, method, path);
    // The simulated days are longer than a session lives.
    await this.signIn(this.credentials);
    return this.read(await this.send(method, path, body, key), method, path);
  }

  private async signIn(credentials: Credentials): Promise<void> {
    this.cookie = '';
    const ask = () => this.send('POST', '/api/session', { ...credentials }, `${this.name}-sign-in`);
    let answer = await ask();
    // One address may sign in only so often; the answer says how long to wait.
    for (let tries = 0; answer.status === 429 && tries < 5; tries += 1) {
      const seconds = Number(answer.headers.get('retry-after') ?? 5);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000 + 500));
      answer = await ask();
    }
    await this.read(answer, 'POST', '/api/session');
  }

  private async send(
    method: string,
    path: string,
    body: Body | undefined,
    key: string,
    extra: Record<string, string> = {},
  ): Promise<Response> {
    const headers: Record<string, string> = { origin: this.baseUrl, accept: 'application/json', ...extra };
    if (this.cookie) headers['cookie'] = this.cookie;
    if (method !== 'GET' && this.cookie) headers['idempotency-key'] = key;
    if (body && !(body instanceof FormData)) headers['content-type'] = 'application/json';
    const sent = body instanceof FormData ? body : body && JSON.stringify(body);
    const response = await fetch(this.baseUrl + path, { method, headers, ...(sent ? { body: sent } : {}) });
    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (cookies.length > 0) this.cookie = cookies.join('; ');
    return response;
  }

  private async read(response: Response, method: string, path: string): Promise<Answer> {
    const text = await response.text();
    const answer = (text ? JSON.parse(text) : {}) as Answer;
    if (response.ok) return answer;
    throw new Refused(
      response.status,
      String(answer['code']),
      `${this.name}: ${method} ${path}`,
      `${String(answer['detail'])} ${JSON.stringify(answer['errors'] ?? '')}`,
    );
  }
}
