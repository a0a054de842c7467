// A TCP proxy that can lose answers: what the client sends arrives, what the server says does not, then the connection is cut.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface DeafProxy {
  /** The address of the server behind, through the proxy. */
  url: string;
  /** From now on nothing the server says arrives on the open connections; each is cut as soon as the server has said something. */
  loseAnswers(): void;
  /** How many connections were cut. */
  lost(): number;
  close(): Promise<void>;
}

/** Stands in front of this machine's server of a database URL, whose host may be the folder of its socket. */
export async function deafProxy(target: string): Promise<DeafProxy> {
  const address = new URL(target);
  const open = new Set<{ client: Socket; isDeaf: boolean }>();
  let lost = 0;
  const server = createServer((client) => {
    const pair = { client, isDeaf: false };
    const behind = connect(Number(address.port), '127.0.0.1');
    open.add(pair);
    const end = () => {
      open.delete(pair);
      client.destroy();
      behind.destroy();
    };
    client
      .on('data', (data) => behind.write(data))
      .on('error', end)
      .on('close', end);
    behind
      .on('data', (data) => {
        if (!pair.isDeaf) return void client.write(data);
        lost += 1;
        end();
      })
      .on('error', end)
      .on('close', end);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    loseAnswers: () => open.forEach((pair) => (pair.isDeaf = true)),
    lost: () => lost,
    close: () => {
      for (const { client } of open) client.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
