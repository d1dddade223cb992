import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

/**
 * Has Node.js load TypeScript: Vite's compiler takes the types out, and changes nothing else, so that a function can
 * still be sent to a browser.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const source = await readFile(path, 'utf8');
  const { code, map } = await transformWithOxc(source, path, { sourcemap: true, tsconfig: false });
  const address = `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
  return { format: 'module', shortCircuit: true, source: `${code}\n//# sourceMappingURL=${address}` };
}
