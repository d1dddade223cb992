import { join } from 'node:path';
import { runTool } from './runTool.ts';
import { serve, type Site } from './serve.ts';
import { root } from './setup.js';

/** The same address every time, since the browser keeps a person's templates by address. */
const USUAL_PORT = 4173;

async function serveOnFreePort(dir: string): Promise<Site> {
  try {
    return await serve({ dir, port: USUAL_PORT });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return serve({ dir });
    throw error;
  }
}

const code = await runTool('vite', 'vite', ['build', '--logLevel', 'warn']);
if (code !== 0) process.exit(code);

const dir = join(root, 'dist');
const { PORT } = process.env;
try {
  const { url } = await (PORT ? serve({ dir, port: Number(PORT) }) : serveOnFreePort(dir));
  console.log(`\nLogwright is at ${url}\nCtrl+C stops it.`);
} catch (error) {
  console.error(`Cannot serve on port ${PORT ?? USUAL_PORT}:`, error);
  process.exitCode = 1;
}
