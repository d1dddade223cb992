import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { detectImports } from '../detectImports.ts';
import { NOTES } from './notes.ts';
import { isAbsent } from '../../../../test/isAbsent.ts';

const CLI = `
import json, subprocess, sys
from awscli.shorthand import ShorthandParser
def sent(script):
    shell = subprocess.run(["bash", "-c", 'aws() { printf "%s" "$2"; }\\n' + script], capture_output=True, text=True)
    return ShorthandParser().parse(shell.stdout)["Format"]
print(json.dumps([sent(script) for script in json.load(sys.stdin)]))
`;

const HAS_TOOLS = spawnSync('python3', ['-c', 'import awscli.shorthand']).status === 0;

/** How people write the format in shorthand, and whether bash would replace a bare `$context` there. */
const FORMS: readonly (readonly [write: (format: string) => string, expands: boolean])[] = [
  [(f) => `aws --access-log-settings "DestinationArn=x,Format='${f}'"`, true],
  [(f) => `aws --access-log-settings "DestinationArn=x,Format=\\"${f}\\""`, true],
  [(f) => `aws --access-log-settings "DestinationArn=x,Format=${f}"`, true],
  [(f) => `aws --access-log-settings 'DestinationArn=x,Format="${f}"'`, false],
  [(f) => `aws --access-log-settings 'DestinationArn=x,Format=${f}'`, false],
  [(f) => `aws --access-log-settings 'DestinationArn=x,Format='\\''${f}'\\'''`, false],
  [(f) => `aws --access-log-settings $'DestinationArn=x,Format=\\'${f}\\''`, false],
  [(f) => `F='${f}'\naws --access-log-settings "DestinationArn=x,Format='$F'"`, false],
  [(f) => `F="${f}"\naws --access-log-settings "DestinationArn=x,Format='$F'"`, true],
  [
    (f) =>
      `S=$(cat <<EOF\nDestinationArn=x,Format='${f}'\nEOF\n)\naws --access-log-settings "$S" --region eu-west-1`,
    true,
  ],
];

const scripts = FORMS.flatMap(([write, expands]) =>
  [0, 1, 2, 3, 4, 5, 6, 7]
    .filter((count) => !expands || count % 2 === 1)
    .map((count) => write(`id ${'\\'.repeat(count)}$context.requestId`)),
);

describe('backslashes before a variable in shorthand', () => {
  it.skipIf(isAbsent('aws', HAS_TOOLS))('are those that bash and the AWS CLI leave, or are named', () => {
    const { stdout } = spawnSync('python3', ['-c', CLI], {
      input: JSON.stringify(scripts),
      encoding: 'utf8',
    });
    const sent: string[] = JSON.parse(stdout);
    let named = 0;
    for (const [i, script] of scripts.entries()) {
      const [find] = detectImports(script).finds;
      const isNamed = find?.notes.includes(NOTES.backslash) ?? false;
      if (isNamed) named++;
      const expected = isNamed ? sent[i]?.replace('\\$', '$') : sent[i];
      expect([script, find?.format]).toEqual([script, expected]);
    }
    expect(named).toBeLessThan(scripts.length / 2);
  });
});
