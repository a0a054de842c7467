// For specs only: what the log holds of the refusals of one actor.
import type { TestServer } from './test-server.js';

interface Denied {
  permission: string;
  route: string;
  reason: string;
}

/** @param actor a person's id, or `anonymous` */
export async function denialsOf(server: TestServer, actor: string, reason: string): Promise<Denied[]> {
  const { rows } = await server.owner.query<{ bytes: string }>(
    `select bytes from log.events where type = 'AccessDenied' and stream = $1 order by version`,
    [`access-${actor}`],
  );
  const denied = rows.map(({ bytes }) => (JSON.parse(bytes) as { data: Denied }).data);
  return denied.filter((each) => each.reason === reason);
}
