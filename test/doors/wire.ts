// Requests over a real socket with their address as it is: what injects a request tidies it first.
import { Agent, request } from 'node:http';
import type { TestServer } from '../../apps/api/src/testing/test-server.js';

export interface WireAnswer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  /** Of a problem document. */
  code: string | null;
}

export interface Wire {
  send(method: string, path: string, headers?: Record<string, string>): Promise<WireAnswer>;
  close(): void;
}

/** The server on a port of its own, which is closed with the test's server. */
export async function openWire({ server }: TestServer): Promise<Wire> {
  const listener = server.app.getHttpServer();
  if (!listener.listening) await server.listen(0, '127.0.0.1');
  const address = listener.address() as { port: number };
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  return {
    send: (method, path, headers = {}) =>
      new Promise((resolve, reject) => {
        // An address that is none ends the connection, which nobody else should be using then.
        const own = path.startsWith('\\') ? { agent: false as const } : { agent };
        const options = { ...own, host: '127.0.0.1', port: address.port, method, path, headers };
        const sent = request(options, (response) => {
          const { statusCode: status = 0, headers: received } = response;
          // What follows an address that is none is not always left out.
          if (method === 'HEAD') resolve({ status, headers: received, text: '', code: null });
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => {
            resolve({ status, headers: received, text, code: codeIn(String(received['content-type']), text) });
          });
        });
        sent.on('error', (error) => reject(new Error(`${method} ${path}: ${error.message}`)));
        sent.end();
      }),
    close: () => agent.destroy(),
  };
}

function codeIn(type: string, text: string): string | null {
  if (!type.includes('problem+json') || text === '') return null;
  return (JSON.parse(text) as { code: string }).code;
}
