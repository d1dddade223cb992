import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync, transformWithOxc } from 'vite';

/**
 * A script of this folder as it stands in a page: every byte of it comes before the first paint. `values`: of the names
 * that it declares.
 */
export async function inlineScript(name: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const path = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const define = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]),
  );
  const script = await transformWithOxc(readFileSync(path, 'utf8'), path, { define });
  // It is a module for the compiler alone.
  const { code, errors } = minifySync(`${name}.js`, script.code.replace(/^export \{\};$/m, ''));
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join(', ')}`);
  return code.trim();
}
