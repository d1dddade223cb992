import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { sqlText } from '../../src/core/queries/languages/athena.ts';
import { groupNames, regularExpression } from '../../src/core/queries/languages/regularExpression.ts';
import { QUESTIONS } from '../../src/core/queries/questions/questions.ts';
import { writeQuery } from '../../src/core/queries/writeQuery.ts';
import { hasTool, openDatabase } from './duckdb.ts';
import { makeLines } from './makeLines.ts';
import { layoutOf, SAMPLES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

/** The values of each line by group, or nothing where the line does not fit. */
type Found = readonly (Readonly<Record<string, string>> | null)[];

interface Engine {
  readonly name: string;
  /** What has to be there, as `isAbsent` calls it. */
  readonly tool: string;
  readonly isPresent: () => boolean;
  readonly read: (
    pattern: string,
    lines: readonly string[],
    groups: readonly string[],
  ) => Found | Promise<Found>;
}

function foundIn(json: string): Found {
  const found: Found = JSON.parse(json);
  return found;
}

const runs =
  (command: string, ...args: string[]) =>
  () =>
    spawnSync(command, args).status === 0;

function run(command: string, args: readonly string[], input: string): string {
  const { stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}

const PYTHON = `
import json, re, sys
asked = json.load(sys.stdin)
pattern = re.compile(asked["pattern"].replace("(?<", "(?P<"))
print(json.dumps([(m := pattern.search(line)) and m.groupdict() for line in asked["lines"]]))
`;

const PERL = String.raw`
use strict; use JSON::PP;
my $asked = decode_json(join '', <STDIN>);
my $pattern = qr/$asked->{pattern}/;
my @found = map { $_ =~ $pattern ? {%+} : undef } @{$asked->{lines}};
print encode_json(\@found);
`;

const ENGINES: readonly Engine[] = [
  {
    name: 'JavaScript',
    tool: 'node',
    isPresent: () => true,
    read: (pattern, lines) => lines.map((line) => groupsOf(new RegExp(pattern).exec(line))),
  },
  {
    name: 'JavaScript with the u flag',
    tool: 'node',
    isPresent: () => true,
    read: (pattern, lines) => lines.map((line) => groupsOf(new RegExp(pattern, 'u').exec(line))),
  },
  {
    name: 'Python',
    tool: 'python3',
    isPresent: runs('python3', '--version'),
    read: (pattern, lines) => foundIn(run('python3', ['-c', PYTHON], JSON.stringify({ pattern, lines }))),
  },
  {
    name: 'Perl',
    tool: 'perl',
    isPresent: runs('perl', '-MJSON::PP', '-e', '1'),
    read: (pattern, lines) => foundIn(run('perl', ['-e', PERL], JSON.stringify({ pattern, lines }))),
  },
  {
    name: 'RE2 in DuckDB',
    tool: 'tools/queries',
    isPresent: () => hasTool('@duckdb/node-api'),
    async read(written, lines, groups) {
      const pattern = written.replaceAll('(?<', '(?P<');
      const database = await openDatabase();
      const names = `[${groups.map(sqlText).join(', ')}]`;
      const rows = lines.map((line, i) => `(${i}, ${sqlText(line)})`).join(', ');
      const sql = `SELECT CASE WHEN regexp_matches(line, ${sqlText(pattern)}) THEN to_json(regexp_extract(line, ${sqlText(pattern)}, ${names}))::VARCHAR END FROM (VALUES ${rows}) AS lines(i, line) ORDER BY i`;
      const result = await database.runAndReadAll(sql);
      return result.getRows().flatMap(([json]) => (typeof json === 'string' ? foundIn(`[${json}]`) : null));
    },
  },
];

const groupsOf = (match: RegExpExecArray | null) => (match ? { ...match.groups } : null);

describe.each(SAMPLES)('the pattern of $name', ({ source }) => {
  test.for(ENGINES)('reads what the decoder reads: $name', async ({ tool, isPresent, read }, context) => {
    if (isAbsent(tool, isPresent())) context.skip();
    const layout = await layoutOf(source);
    const written = writeQuery(layout, regularExpression, QUESTIONS[1]);
    if (written.kind === 'refused') throw new Error(written.reason.en);
    const pattern = written.text;
    expect(pattern).not.toContain('\\');
    const lines = makeLines(layout.fields, 200);
    const groups = groupNames(layout);
    const expected = lines.map(({ values }) =>
      values ? Object.fromEntries([...groups].map(([name, group]) => [group, values.get(name)])) : null,
    );
    const found = await read(
      pattern,
      lines.map(({ text }) => text),
      [...groups.values()],
    );
    expect(found).toEqual(expected);
  });
});

test.skipIf(isAbsent('grep', runs('grep', '-P', 'x', '--version')()))(
  'grep -P counts the lines',
  async () => {
    for (const { name, source } of SAMPLES) {
      const layout = await layoutOf(source);
      const written = writeQuery(layout, regularExpression, QUESTIONS[1]);
      if (written.kind === 'refused') throw new Error(written.reason.en);
      const lines = makeLines(layout.fields, 200);
      const input = lines.map(({ text }) => text).join('\n');
      const count = Number(run('grep', ['-cP', written.text], `${input}\n`));
      expect(count, name).toBe(lines.filter(({ values }) => values).length);
    }
  },
);
