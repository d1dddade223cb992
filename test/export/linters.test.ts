import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format as formatCode } from 'prettier';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exporter } from '../../src/core/export/exporter.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { awsCliBash } from '../../src/core/export/exporters/awsCliBash.ts';
import { boto3 } from '../../src/core/export/exporters/boto3.ts';
import { javaScriptSdk } from '../../src/core/export/exporters/javaScriptSdk.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { hasSdk, PACKAGES } from './aws/programs.ts';
import { hasRuff, startRuff } from './ruff.ts';
import { isInstalled, makeFolder } from './shell.ts';
import { TEMPLATES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

const FORMATS = [
  TEMPLATES[0][1],
  TEMPLATES[1][1],
  TEMPLATES[4][1],
  '{"요청":"$context.requestId","a":[1,true,null,{"b c":"𝒳"}],"__proto__":"x","long name":"' +
    `${'$context.status '.repeat(6)}","k":"${'x'.repeat(90)}"}`,
];

const GIVEN = { ...DEFAULT_SETTINGS, region: 'us-east-1', apiId: 'k4x7m2q9ad' };
/** Short and long names, on either side of what fits on a line; each part left out once. */
const SETTINGS: readonly Settings[] = [
  GIVEN,
  DEFAULT_SETTINGS,
  { ...GIVEN, accountId: '111122223333', tags: 'team=chat, 비용=1, __proto__=x, a b=c d' },
  { ...GIVEN, stageName: '-x', logGroupName: '-ws#log', retentionDays: 0, tags: 'team=chat' },
  ...[40, 44, 48, 52, 56, 60, 64, 128].map((length, index): Settings => ({
    ...GIVEN,
    region: 'us-gov-west-1',
    stageName: 'b'.repeat(length),
    logGroupName: `/${'l'.repeat(length)}`,
    accountId: index % 2 === 0 ? '' : '111122223333',
    executionLogLevel: index % 3 === 0 ? 'OFF' : 'INFO',
    dataTrace: true,
    tags: Array.from({ length: index }, (_, n) => `key${n}=value number ${n}`).join(','),
  })),
];

/** The texts of every scope with every format and settings. */
const printAll = (exporter: Exporter, all = SETTINGS, formats = FORMATS): readonly string[] => {
  const texts = exporter.scopes.flatMap((scope) =>
    all.flatMap((settings) =>
      formats.map((format) => (exporter.fileHead ?? '') + exporter.export({ format, settings, scope }).text),
    ),
  );
  return [...new Set(texts)];
};

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (exporter: Exporter, extension: string, texts = printAll(exporter)) =>
  texts.map((text, index) => {
    const name = `script${index}.${extension}`;
    writeFileSync(join(folder, name), text);
    return name;
  });

const run = (command: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, text: stdout + stderr };
};

it('prettier would change nothing in JavaScript', { timeout: 60_000 }, async () => {
  const texts = printAll(javaScriptSdk);
  expect(texts.length).toBeGreaterThan(50);
  for (const text of texts) {
    expect(await formatCode(text, { parser: 'babel', singleQuote: true })).toBe(text);
  }
});

// Skipped where a linter is absent.
describe('linters have nothing to say', { timeout: 120_000 }, () => {
  it.skipIf(isAbsent('shellcheck', isInstalled('shellcheck', ['--version'])))(
    'shellcheck, of the shell',
    () => {
      expect(run('shellcheck', write(awsCliBash, 'sh'))).toEqual({ status: 0, text: '' });
    },
  );

  it.skipIf(isAbsent('tools/exports', hasRuff))('ruff, of Python', () => {
    // All that says something of a script of one file; RUF001 speaks of the template.
    const rules = 'E4,E7,E9,F,W,I,N,D2,D3,D4,UP,B,A,C4,DTZ,PIE,PL,PT,Q,RET,SIM,ARG,PTH,TRY,FLY,PERF,FURB,RUF';
    const ruff = startRuff(rules.split(','), ['D203', 'D213', 'RUF001']);
    expect(ruff.check('import os\n')).toEqual([expect.stringContaining('F401')]);
    for (const text of printAll(boto3)) {
      expect(ruff.format(text)).toBe(text);
      expect(ruff.check(text), text).toEqual([]);
    }
  });

  describe('TypeScript, of JavaScript', () => {
    beforeAll(() => {
      if (hasSdk) symlinkSync(PACKAGES, join(folder, 'node_modules'));
    });

    it.skipIf(isAbsent('tools/exports', hasSdk))(
      'has packages for the release of Node.js that the note names',
      () => {
        for (const name of readdirSync(join(PACKAGES, '@aws-sdk')).filter((each) =>
          each.startsWith('client-'),
        )) {
          const text = readFileSync(join(PACKAGES, '@aws-sdk', name, 'package.json'), 'utf8');
          expect(JSON.parse(text)).toMatchObject({ engines: { node: '>=20.0.0' } });
        }
        const { notes } = javaScriptSdk.export({ format: FORMATS[0] ?? '', settings: GIVEN, scope: 'full' });
        expect(notes.map(({ text }) => text.en).join()).toContain('Requires Node.js 20 or later');
      },
    );

    it.skipIf(isAbsent('tools/exports', hasSdk))('checks it as strictly as TypeScript', () => {
      const types = join(createRequire(import.meta.url).resolve('@types/node/package.json'), '../..');
      const options: ts.CompilerOptions = {
        allowJs: true,
        checkJs: true,
        strict: true,
        noUnusedLocals: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        types: ['node'],
        typeRoots: [types],
      };
      // The compiler takes its time, and what it checks is the same for every name.
      const texts = printAll(javaScriptSdk, SETTINGS.slice(0, 4), FORMATS.slice(-1));
      const files = write(javaScriptSdk, 'mjs', texts).map((name) => join(folder, name));
      expect(files.every((file) => existsSync(file))).toBe(true);
      const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
      const said = faults.map(({ file, messageText }) => {
        const text = ts.flattenDiagnosticMessageText(messageText, ' ');
        return `${text} in ${file ? readFileSync(file.fileName, 'utf8').slice(0, 200) : ''}`;
      });
      expect(said).toEqual([]);
    });
  });
});
