// The small KurrentDB as a process of its own: node main.js PORT [FILE]. It says where it listens and stays until it is told to end.
import { startKurrentServer } from '../kurrent-server.js';

const [port = '2113', file] = process.argv.slice(2);
const server = await startKurrentServer({ port: Number(port), file });
console.log(server.url);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
