import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Exporter } from '../../../src/core/export/exporter.ts';
import { awsCliBash } from '../../../src/core/export/exporters/awsCliBash.ts';
import { boto3 } from '../../../src/core/export/exporters/boto3.ts';
import { javaScriptSdk } from '../../../src/core/export/exporters/javaScriptSdk.ts';
import { isInstalled, putOnPath, runShell, SHELLS } from '../shell.ts';
import { QUICK_AWS, standInEnvironment } from './awsStandIn.ts';

export interface Outcome {
  readonly status: number;
  /** All that it printed, on both streams. */
  readonly output: string;
}

/** Something that runs the scripts of an exporter. */
export interface Program {
  readonly name: string;
  readonly exporter: Exporter;
  /** What has to be there, as `isAbsent` calls it. */
  readonly tool: string;
  readonly isPresent: boolean;
  /** Gets ready to run scripts in a folder, against a stand-in at an address. */
  start(folder: string, address: string): Runner;
}

export interface Runner {
  run(script: string): Promise<Outcome>;
  stop(): void;
}

/**
 * A shell that reads a script as it is pasted. It ends with a command of its own, which tells the status and that
 * the shell lives on; no file may be overwritten there.
 */
const shellProgram = (shell: string): Program => ({
  name: shell,
  exporter: awsCliBash,
  tool: 'curl',
  isPresent: isInstalled('curl', ['--version']),
  start: (folder, address) => {
    const env = {
      ...standInEnvironment(address, folder),
      AWS_DEFAULT_REGION: '',
      PATH: putOnPath(folder, { aws: QUICK_AWS, sleep: 'exit 0' }),
    };
    return {
      run: async (script) => {
        const text = `set -C\n${script}echo "then $?"\n`;
        const { stdout, stderr } = await runShell(shell, text, folder, env);
        const [, output = '', status = '-1'] = /^([^]*)then (\d+)\n$/.exec(stdout) ?? [];
        return { status: Number(status), output: output + stderr };
      },
      stop: () => {},
    };
  },
});

/** A program that runs each script whose name it reads, in one process, since its libraries are slow to load. */
function keepRunning(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  extension: string,
): Runner {
  let child: ChildProcess | undefined;
  let lines: Interface | undefined;
  let count = 0;
  return {
    run: async (script) => {
      child ??= spawn(command, args, {
        cwd,
        env: { ...process.env, ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const { stdin, stdout } = child;
      if (!stdin || !stdout) throw new Error('no pipes');
      lines ??= createInterface({ input: stdout });
      const file = join(cwd, `script${count++}.${extension}`);
      writeFileSync(file, script);
      const answer = new Promise<string>((resolve, reject) => {
        lines?.once('line', resolve);
        child?.once('exit', () => reject(new Error(`${command} ended`)));
      });
      stdin.write(`${file}\n`);
      const outcome: Outcome = JSON.parse(await answer);
      return outcome;
    },
    stop: () => child?.kill(),
  };
}

/** Nobody waits for a role that is not real; clients are made once, which is what takes the time. */
const PYTHON = `
import contextlib, functools, io, json, runpy, sys, time, traceback
import boto3
time.sleep = lambda seconds: None
Session = functools.cache(boto3.Session)
client = functools.cache(lambda region, name: Session(region_name=region).client(name))
class Kept:
    def __init__(self, region_name): self.region_name = region_name
    def client(self, name): return client(self.region_name, name)
boto3.Session = Kept
for line in sys.stdin:
    output, status = io.StringIO(), 0
    with contextlib.redirect_stdout(output):
        try:
            runpy.run_path(line.strip())
        except SystemExit as end:
            print(end.code)
            status = 1
        except Exception:
            output.write(traceback.format_exc())
            status = 1
    print(json.dumps({"status": status, "output": output.getvalue()}), flush=True)
`;

const NODE = `
import { syncBuiltinESMExports } from 'node:module';
import { createInterface } from 'node:readline';
import timers from 'node:timers/promises';
timers.setTimeout = async () => {};
syncBuiltinESMExports();
const write = (line) => process.stdout.write(line + '\\n');
for await (const line of createInterface({ input: process.stdin })) {
  const printed = [];
  console.log = (text) => printed.push(text);
  let status = 0;
  try {
    await import(line);
  } catch (error) {
    printed.push(String(error.stack));
    status = 1;
  }
  write(JSON.stringify({ status, output: printed.join('\\n') }));
}
`;

/** The SDK is a tool of the check of exports alone: `npm run check:exports` installs it. */
export const PACKAGES = fileURLToPath(new URL('../../../tools/exports/node_modules', import.meta.url));
const SDK = ['apigatewayv2', 'api-gateway', 'cloudwatch-logs', 'iam', 'sts'];
export const hasSdk = SDK.every((name) =>
  existsSync(join(PACKAGES, '@aws-sdk', `client-${name}`, 'package.json')),
);
export const hasBoto3 = isInstalled('python3', ['-c', 'import boto3']);

/** Everything that runs scripts against a stand-in of AWS. */
export const PROGRAMS: readonly Program[] = [
  ...SHELLS.map(shellProgram),
  {
    name: 'boto3',
    exporter: boto3,
    tool: 'boto3',
    isPresent: hasBoto3,
    start: (folder, address) =>
      keepRunning('python3', ['-c', PYTHON], folder, standInEnvironment(address, folder), 'py'),
  },
  {
    name: 'the JavaScript SDK',
    exporter: javaScriptSdk,
    tool: 'tools/exports',
    isPresent: hasSdk,
    start: (folder, address) => {
      symlinkSync(PACKAGES, join(folder, 'node_modules'));
      writeFileSync(join(folder, 'run.mjs'), NODE);
      const env = { ...standInEnvironment(address, folder), NODE_OPTIONS: '--no-warnings' };
      return keepRunning('node', ['run.mjs'], folder, env, 'mjs');
    },
  },
];
