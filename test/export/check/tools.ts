import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../shell.ts';

/** The packages that are installed for this check alone. */
export const PACKAGES = fileURLToPath(new URL('../../../tools/exports/node_modules', import.meta.url));

export const hasPackage = (...names: readonly string[]) =>
  names.every((name) => existsSync(join(PACKAGES, name, 'package.json')));

/** Gives a fresh folder that sees those packages, and takes it away afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = makeFolder();
  try {
    if (existsSync(PACKAGES)) symlinkSync(PACKAGES, join(folder, 'node_modules'));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a helper beside this file; gives the JSON that it printed. */
export function runHelper(program: string, helper: string, cwd: string, input: unknown): string {
  const path = fileURLToPath(new URL(`helpers/${helper}`, import.meta.url));
  const { status, stdout, stderr, error } = spawnSync(program, [path], {
    cwd,
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, AWS_DEFAULT_REGION: 'us-east-1', PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${helper} failed: ${stderr}`);
  return stdout;
}
