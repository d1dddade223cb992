import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const helper = (name: string) => fileURLToPath(new URL(`helpers/${name}`, import.meta.url));

/** The AWS CLI in a process that has it loaded. */
export interface WarmAws {
  /** A script for a shell, which stands for the program. */
  readonly script: string;
  stop(): void;
}

/**
 * Loads the AWS CLI once for all calls to come, which then start in a tenth of the time; it is the same program with the
 * same words, streams and environment. Undefined where it is none that Python can load, as version 2 is.
 */
export async function startWarmAws(folder: string, env: NodeJS.ProcessEnv): Promise<WarmAws | undefined> {
  const { stdout: python } = spawnSync('python3', ['-c', 'import awscli, sys; print(sys.executable)'], {
    encoding: 'utf8',
  });
  const { stdout: version } = spawnSync('aws', ['--version'], { encoding: 'utf8' });
  if (python === '' || !version.startsWith('aws-cli/1.')) return undefined;
  const address = join(folder, 'aws.socket');
  const child = spawn(python.trim(), [helper('warmAws.py'), address], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const isReady = await new Promise<boolean>((resolve) => {
    child.stdout.once('data', () => resolve(true));
    child.once('exit', () => resolve(false));
  });
  if (!isReady) throw new Error('The AWS CLI cannot be kept loaded.');
  return {
    script: `exec ${python.trim()} -I -S ${helper('callAws.py')} ${address} "$@"`,
    stop: () => child.kill(),
  };
}
