import { spawn } from 'node:child_process';

export interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs Terraform in a folder without any colour, question or look at the network. */
export const runTerraform = (
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn('terraform', [...args], {
      cwd,
      env: {
        ...process.env,
        ...env,
        CHECKPOINT_DISABLE: '1',
        TF_CLI_CONFIG_FILE: '/dev/null',
        TF_IN_AUTOMATION: '1',
        TF_CLI_ARGS: '-no-color',
        TF_INPUT: '0',
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    }
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
