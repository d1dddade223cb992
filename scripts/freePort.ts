import { createServer } from 'node:net';

/** The port of a server that listens on one. */
export function portOf(server: { address: () => unknown }): number {
  const address = server.address();
  if (typeof address === 'object' && address && 'port' in address) return Number(address.port);
  throw new Error('The server does not listen on a port.');
}

/** A port of this machine that nobody listens on, so that what is left over from another run is in nobody's way. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const port = portOf(server);
      server.close(() => done(port));
    });
  });
}
