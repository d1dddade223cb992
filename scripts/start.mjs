import { join } from 'node:path';
import { serve } from './serve.mjs';
import { installDependencies, root, runTool } from './setup.mjs';

/** The same address every time, since the browser keeps a person's templates by address. */
const USUAL_PORT = 4173;

async function serveOnFreePort(dir) {
  try {
    return await serve({ dir, port: USUAL_PORT });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve({ dir });
  }
}

await installDependencies();
const code = await runTool('vite', 'vite', ['build', '--logLevel', 'warn']);
if (code !== 0) process.exit(code);

const dir = join(root, 'dist');
const port = process.env.PORT;
try {
  const { url } = await (port ? serve({ dir, port: Number(port) }) : serveOnFreePort(dir));
  console.log(`\nLogwright is at ${url}\nCtrl+C stops it.`);
} catch (error) {
  console.error(`Cannot serve on port ${port ?? USUAL_PORT}: ${error.message}`);
  process.exitCode = 1;
}
