import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHoles } from '../../values/hole.ts';
import { readBash } from './evaluateBash.ts';
import { isAbsent } from '../../../../../test/isAbsent.ts';

const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
const HAS_BASH = has('bash', '-c', ':');
const HAS_JQ = has('jq', '--version');
const HAS_ENVSUBST = has('envsubst', '--version');

/** Prints the words of every call: each ends with `\1`, a call with `\2`. */
const FAKE = String.raw`aws() { for word in "$@"; do printf '%s\1' "$word"; done; printf '\2'; }
`;

/** What bash hands to `aws` in each of some scripts. */
function wordsOfBash(scripts: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const input = scripts.map((script) => `(\n${script}\n)\nprintf '\\3'\n`).join('');
  const { stdout } = spawnSync('bash', {
    input: FAKE + input,
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
  });
  rmSync(folder, { recursive: true });
  return stdout
    .split('\u0003')
    .slice(0, -1)
    .map((run) =>
      run
        .split('\u0002')
        .slice(0, -1)
        .map((call) => call.split('\u0001').slice(0, -1)),
    );
}

const wordsOfReader = (script: string): readonly (readonly string[])[] =>
  readBash(script)
    .calls.map((call) => call.map(({ text }) => text))
    .filter(([program]) => program === 'aws')
    .map((call) => call.slice(1));

/** What a format and its wrapping are made of. */
const text = fc
  .array(
    fc.constantFrom(
      'Format=',
      '{"a":"',
      '"}',
      '$context.status',
      ' ',
      '  ',
      "it's",
      '\\',
      '\\\\',
      '\\"',
      '`',
      '$',
      '$$x',
      '!',
      '#',
      '<b>',
      '&',
      '|',
      ';',
      '(',
      ')',
      '{',
      '}',
      ',',
      '*',
      '~',
      '=',
      '%s',
      '\\n',
      '\t',
      '한',
      '👩‍🚀',
      'EOF',
    ),
    { maxLength: 7 },
  )
  .map((pieces) => pieces.join(''))
  .filter((value) => value !== 'EOF');

const single = (value: string) => `'${value.replaceAll("'", String.raw`'\''`)}'`;
const double = (value: string) => `"${value.replaceAll(/[\\"$`]/g, String.raw`\$&`)}"`;
const ansi = (value: string) =>
  `$'${value.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll('\t', String.raw`\t`)}'`;
const escaped = (value: string) => (value === '' ? "''" : value.replaceAll(/[^\w한]/gu, String.raw`\$&`));

/** A word in any of the ways that people quote in. */
const quoted = fc
  .array(fc.tuple(fc.constantFrom(single, double, ansi, escaped), text), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.map(([quote, value]) => quote(value)).join(''));

const ARGUMENTS = [
  '"$A"',
  '"${A}"',
  '"${B:-none}"',
  '"${NOT_SET:-it is $A}"',
  "${NOT_SET-'d e'}",
  '"${A:+set}"',
  `"\${A//a/'o'}"`,
  '"Format=$A,x=${B}"',
  'Format="$A"',
  '--x=\'y\'"$A"',
  '"$(printf \'%s\' "$A")"',
  '"$(echo "$A" | tr -d \'\\n\')"',
  '"`echo "$B"`"',
  '"$(cat file)"',
  '"$(<<<"$A" cat)"',
  "$'\\x41\\u00e9\\t'",
  String.raw`$'\$x \q \" \? \x4 \101 \e[0m'`,
  String.raw`"$(printf 'a\"b \q \$x \\ \101')"`,
  String.raw`"$(echo -e 'a\"b \q \$x \\ \0101 \101')"`,
  '"a\\\nb"',
  'x\\\ny',
];

const JQ_ARGUMENTS = [
  `"$(jq -n --arg f "$A" '{DestinationArn:"arn",Format:$f}')"`,
  `"$(jq -cn --arg f "$A" --arg d "$B" '{DestinationArn: $d, Format: $f}')"`,
  `"$(jq -nc --arg f "$A" '{Format: ({a: $f, "b": 1, c: [true, null]} | tojson)}')"`,
  `"$(jq -n --arg f "$A" '{$f, n: "x\\($f)y"}')"`,
  `"$(printf '%s' "$A" | jq -Rs .)"`,
  `"$(echo '{"a": "$context.status", "b": [1, 2]}' | jq -c .)"`,
  `"$(jq -rn --arg f "$A" '"Format=" + $f')"`,
];

/** A script: variables in any way, then a call that takes them. */
const scripts = fc
  .tuple(
    quoted,
    quoted,
    text,
    fc.constantFrom('', 'export ', 'readonly '),
    fc.constantFrom("'EOF'", '"EOF"', '\\EOF', 'EOF'),
    fc.array(
      fc.oneof(quoted, fc.constantFrom(...ARGUMENTS), ...(HAS_JQ ? [fc.constantFrom(...JQ_ARGUMENTS)] : [])),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom(' ', ' \\\n  ', '\t'),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([a, b, body, declare, marker, args, gap, form]) => {
    const isRaw = marker !== 'EOF';
    const content = isRaw ? body : body.replaceAll(/[\\$`]/g, String.raw`\$&`);
    const document = `<<${marker}\n${content}\n${isRaw ? '$x' : '$A'} \\\\ end\nEOF\n`;
    const third = [
      `C=$(cat ${document})\n`,
      `C="$(cat ${document})"\n`,
      `read -r -d '' C ${document}`,
      `cat > file ${document}C=$(cat ./file)\n`,
      `IFS= read -rd '' C ${document}`,
    ][form];
    return `${declare}A=${a}\nB=${b} # note\n${third}cat > file <<< "$B"\naws${gap}${[...args, '"$C"'].join(gap)}\n`;
  });

describe('readBash', () => {
  it.skipIf(isAbsent('bash', HAS_BASH))('hands over what bash does', () => {
    const samples = fc.sample(scripts, { seed: 17, numRuns: 60 });
    const words = wordsOfBash(samples);
    for (const [i, script] of samples.entries()) expect(wordsOfReader(script), script).toEqual(words[i]);
  });

  it.skipIf(isAbsent('envsubst', HAS_ENVSUBST))('fills in as envsubst does', () => {
    const script = `export A='x y'\nenvsubst '$A' > f <<'EOF'\n$A \${A} $context.status\nEOF\naws "$(cat f)"\n`;
    expect([wordsOfReader(script)]).toEqual(wordsOfBash([script]));
  });

  it.each([
    ['aws --x "$STAGE"', '$STAGE'],
    ['aws --x "${A%%x}"', '${A%%x}'],
    ['aws --x "$(date)"', '$(date)'],
    ['if x; then A=1; else A=2; fi; aws --x "$A"', '$A'],
    ['A=1; if x; then A=2; fi; aws --x "$A"', '$A'],
    ['aws --x "${{ vars.A }}"', '${{ vars.A }}'],
  ])('leaves a hole for what %j cannot know', (script, written) => {
    const last = readBash(script).calls.at(-1)?.at(-1)?.text ?? '';
    expect(openHoles(last).holes.map(({ from, to }) => openHoles(last).text.slice(from, to))).toEqual([
      written,
    ]);
  });
});
