import { expect, test } from '@jest/globals';
import { fastifyAdapter } from './server.js';

async function addressSeen(proxies: string[], from: string, forwardedFor: string): Promise<string> {
  const fastify = fastifyAdapter(proxies).getInstance();
  fastify.get('/whence', (request) => request.ip);
  const headers = { 'x-forwarded-for': forwardedFor };
  return (await fastify.inject({ url: '/whence', remoteAddress: from, headers })).body;
}

test.each<[string, string[], string, string, string]>([
  ['without a proxy, whoever it says it is', [], '198.51.100.7', '203.0.113.1', '198.51.100.7'],
  ['through the proxy, whom the proxy names', ['172.30.250.1'], '172.30.250.1', '203.0.113.1', '203.0.113.1'],
  [
    'through the proxy, with a lie before it',
    ['172.30.250.1'],
    '172.30.250.1',
    '192.0.2.9, 203.0.113.1',
    '203.0.113.1',
  ],
  ['past the proxy, whoever it says it is', ['172.30.250.1'], '198.51.100.7', '203.0.113.1', '198.51.100.7'],
  ['through two proxies of one network', ['10.0.0.0/8'], '10.0.0.1', '203.0.113.1, 10.0.0.2', '203.0.113.1'],
])('a request comes from its sender: %s', async (_way, proxies, from, forwardedFor, address) => {
  expect(await addressSeen(proxies, from, forwardedFor)).toBe(address);
});
