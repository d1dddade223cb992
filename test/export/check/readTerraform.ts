import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isInstalled } from '../shell.ts';
import type { Reader, Reading } from './reading.ts';
import { inFolder } from './tools.ts';

const env = { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' };

/** The values of expressions, in base64, so that no way of printing stands between. */
function evaluate(expressions: readonly string[], cwd: string): string[] {
  const locals = expressions.map((expression, index) => `  case${index} = base64encode(${expression})\n`);
  writeFileSync(join(cwd, 'locals.tf'), `locals {\n${locals.join('')}}\n`);
  const list = expressions.map((_, index) => `local.case${index}`).join(', ');
  const { stdout, stderr, status } = spawnSync('terraform', ['console'], {
    cwd,
    env,
    input: `jsonencode([${list}])\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  const values: string[] = JSON.parse(JSON.parse(stdout));
  return values.map((text) => Buffer.from(text, 'base64').toString());
}

/** The string or the call that a format is written as. */
const FORMAT = /^ *format += (".*"|jsonencode\(\{\n[^]*?\n *\}\))$/m;

/** The files that `terraform fmt` would write in another way, or cannot read. */
function findUnformatted(cwd: string): Set<string> {
  const { stdout, stderr } = spawnSync('terraform', ['fmt', '-check', '-no-color', '.'], {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (stderr.includes('Error:')) throw new Error(stderr);
  return new Set(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((path) => basename(path)),
  );
}

/** Terraform without a provider, which could not be had without a network: its syntax, style and strings. */
export const readTerraform: Reader = {
  tool: 'terraform fmt, terraform console',
  targets: ['terraform'],
  install: 'https://developer.hashicorp.com/terraform/install',
  isPresent: () => isInstalled('terraform', ['version']),
  read: (cases) =>
    inFolder((folder) => {
      const expressions = cases.map(({ text }, index) => {
        writeFileSync(join(folder, `case${index}.tf`), text);
        return FORMAT.exec(text)?.[1] ?? '"no format"';
      });
      const unformatted = findUnformatted(folder);
      return inFolder((empty): readonly Reading[] => {
        const values = evaluate(expressions, empty);
        return values.map((format, index) =>
          unformatted.has(`case${index}.tf`) ? { problem: 'terraform fmt would change it' } : { format },
        );
      });
    }),
};
