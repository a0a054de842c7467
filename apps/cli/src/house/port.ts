import { createServer } from 'node:net';
import { OperatorFault } from '#kernel';

/**
 * Finds out whether the house could listen where it is told to, before anything else is started.
 * @throws OperatorFault when the port is taken, forbidden or the address is not this machine's
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    throw portFault((error as { code?: string }).code ?? '', host, port);
  }
  await new Promise((resolve) => probe.close(resolve));
}

function portFault(code: string, host: string, port: number): OperatorFault {
  const params = { host, port };
  if (code === 'EADDRINUSE') {
    return new OperatorFault(
      'port.busy',
      `Port ${port} on ${host} is taken by another program: stop it, or choose another port, for example PORT=${otherPort(port)} npm start`,
      { ...params, other: otherPort(port) },
    );
  }
  if (code === 'EACCES') {
    return new OperatorFault(
      'port.forbidden',
      `Port ${port} is reserved for the system's administrator: choose one from 1024 up, for example PORT=3000 npm start`,
      params,
    );
  }
  return new OperatorFault(
    'port.no_address',
    `HOST=${host} is not an address of this machine (${code}): a good value is HOST=127.0.0.1`,
    { ...params, reason: code },
  );
}

function otherPort(port: number): number {
  return port < 65_535 ? port + 1 : 3000;
}
