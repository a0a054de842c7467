// A small api or worker for tests of the house: ready at once, obeys the clock, and at its end notes whether the database still answered.
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import pg from 'pg';

const { DATABASE_URL, SEKISHO_DATA, SEKISHO_CLOCK, PORT, HOST } = process.env;
const name = process.argv[1]?.endsWith('api.js') ? 'api' : 'worker';
const client = new pg.Client(DATABASE_URL);
client.on('error', () => undefined);
let clock = SEKISHO_CLOCK;

process.on('message', (message) => {
  clock = message.clock ?? 'system';
  process.send?.(message);
});

export async function live() {
  if (process.env.STAND_IN_DIES === name) {
    process.stderr.write('I cannot live here\n');
    process.exit(1);
  }
  await client.connect();
  const server = createServer((request, response) => {
    if (request.url === '/clock') return response.end(clock);
    if (request.url === '/die') process.exit(3);
    response.writeHead(request.url === '/api/health/ready' ? 200 : 404).end();
  });
  if (name === 'api') server.listen(Number(PORT), HOST);
  else setInterval(() => undefined, 1000);
  process.on('SIGTERM', async () => {
    const answer = await client.query('select 1').then(
      () => 'the database answered',
      () => 'the database was gone',
    );
    appendFileSync(join(SEKISHO_DATA, 'ends'), `${name}: ${answer}\n`);
    process.exit(0);
  });
}
