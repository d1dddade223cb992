import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { athenaQuery } from '../../src/core/queries/languages/athenaQuery.ts';
import { athenaExport, athenaMessages } from '../../src/core/queries/languages/athenaTables.ts';
import { QUESTIONS } from '../../src/core/queries/questions/questions.ts';
import { writeQuery } from '../../src/core/queries/writeQuery.ts';
import { hasTool, TOOLS } from './duckdb.ts';
import { layoutOf, SAMPLES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

interface Parser {
  validate(sql: string): readonly { readonly message: string }[];
}

type Parsers = Readonly<Record<'HiveSQL' | 'TrinoSQL', new () => Parser>>;

/** The parsers import folders, which Node does not: they are bundled first. */
async function loadParsers(): Promise<Parsers> {
  const outDir = mkdtempSync(join(tmpdir(), 'parsers-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: TOOLS,
    ssr: { noExternal: true },
    build: {
      ssr: join(TOOLS, 'node_modules', 'dt-sql-parser', 'dist', 'index.js'),
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'parsers.mjs' } },
    },
  });
  const parsers: Parsers = await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'parsers.mjs')).href);
  return parsers;
}

describe.skipIf(isAbsent('tools/queries', hasTool('dt-sql-parser')))('the grammars of Hive and Trino', () => {
  test('accept every statement and find a slip', { timeout: 120_000 }, async () => {
    const { HiveSQL, TrinoSQL } = await loadParsers();
    const hive = new HiveSQL();
    const trino = new TrinoSQL();
    expect(hive.validate('CREATE EXTERNAL TABL t (a string);')).not.toEqual([]);
    expect(trino.validate('SELECT a FROM b GROUPBY a;')).not.toEqual([]);
    for (const { name, source } of SAMPLES) {
      const layout = await layoutOf(source);
      for (const language of [athenaMessages, athenaExport]) {
        const written = writeQuery(layout, language, QUESTIONS[0]);
        if (written.kind === 'refused') throw new Error(written.reason.en);
        const [table = '', view = ''] = written.text.split('\n\n');
        expect(hive.validate(table), `${name}\n${table}`).toEqual([]);
        expect(trino.validate(view), `${name}\n${view}`).toEqual([]);
      }
      for (const question of QUESTIONS) {
        const written = writeQuery(layout, athenaQuery, question);
        if (written.kind === 'text')
          expect(trino.validate(written.text), `${name}\n${written.text}`).toEqual([]);
      }
    }
  });
});
