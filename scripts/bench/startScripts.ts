import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A script, and its sizes in bytes. */
export interface ScriptFile {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;

/**
 * The scripts that the English page needs before the app takes it over, with everything that they import before
 * they can run. Read from the build in `dir`, so the same on every machine.
 */
export function startScripts(dir: string): readonly ScriptFile[] {
  const assets = join(dir, 'assets');
  // The page names what it asks for once it is painted.
  const asked = readFileSync(join(dir, 'index.html'), 'utf8').matchAll(/["`][^"`]*assets\/([^"`]+\.js)["`]/g);
  const names = new Set([...asked].map(([, name = '']) => name));
  if (names.size === 0) throw new Error(`No build with its first scripts in ${dir}`);
  // A set goes on with what is added to it meanwhile.
  for (const name of names) {
    for (const [, imported = ''] of readFileSync(join(assets, name), 'utf8').matchAll(STATIC_IMPORT)) {
      names.add(imported);
    }
  }
  return [...names].map((name) => {
    const body = readFileSync(join(assets, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const brotli = brotliCompressSync(body, { params }).length;
    return { name, raw: body.length, gzip: gzipSync(body, { level: 9 }).length, brotli };
  });
}
