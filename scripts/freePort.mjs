import { createServer } from 'node:net';

/** A port of this machine that nobody listens on, so that what is left over from another run is in nobody's way. */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
