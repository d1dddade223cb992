import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'vite';

/** A script of this folder as it stands in a page: every byte of it comes before the first paint. */
export function inlineScript(name: string): string {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const { code, errors } = minifySync(name, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join(', ')}`);
  return code.trim();
}
