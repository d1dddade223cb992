import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Whether a program starts on this machine. */
export const isInstalled = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { timeout: 60_000 }).status === 0;

/** The shells of this machine that the export is written for. */
export const SHELLS = ['bash', 'dash', 'zsh'].filter((shell) => isInstalled(shell, ['-c', ':']));

export const makeFolder = () => mkdtempSync(join(tmpdir(), 'logwright-export-'));

/** Writes programs that stand before all others on the returned PATH. */
export function putOnPath(folder: string, programs: Readonly<Record<string, string>>): string {
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return [folder, process.env.PATH].join(delimiter);
}

export interface ShellRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as a shell reads it from its standard input, which is how it reads pasted text. */
export async function runShell(
  shell: string,
  script: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<ShellRun> {
  const child = spawn(shell, { cwd, env: { ...process.env, ...env }, timeout: 120_000 });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(script);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, stdout, stderr };
}
