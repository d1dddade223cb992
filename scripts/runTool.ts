import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './setup.js';

interface Manifest {
  readonly bin: string | Readonly<Record<string, string>>;
}

/** Runs the program of an installed package, on every system without a shell in between; gives its exit code. */
export function runTool(
  packageName: string,
  binary: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const folder = join(root, 'node_modules', packageName);
  const { bin }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin[binary];
  if (path === undefined) throw new Error(`${packageName} has no program ${binary}.`);
  return run(process.execPath, [join(folder, path), ...args], { env });
}
