import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the tools of these tests are installed, if they are; `npm run check:queries` does so. */
export const TOOLS = join(fileURLToPath(import.meta.url), '..', '..', '..', 'tools', 'queries');

export const hasTool = (name: string): boolean => existsSync(join(TOOLS, 'node_modules', name));

/** What is used of DuckDB. */
export interface Database {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
}

interface DuckDbModule {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Database> }> };
}

/**
 * What Athena has and DuckDB calls by another name. Trino gives NULL for a text that is not JSON and for a pattern that
 * does not fit, and reads `$["a"]`; its percentiles are approximate, these are by rank.
 */
const MACROS = `
  CREATE MACRO json_extract_scalar(line, path) AS
    CASE WHEN json_valid(line) THEN json_extract_string(line, replace(replace(path, '["', '."'), '"]', '"')) END;
  CREATE MACRO trino_extract(line, pattern, part) AS
    CASE WHEN regexp_matches(line, pattern) THEN regexp_extract(line, pattern, part) END;
  CREATE MACRO regexp_like(line, pattern) AS regexp_matches(line, pattern);
  CREATE MACRO from_unixtime(seconds) AS make_timestamp((seconds * 1000000)::BIGINT);
  CREATE MACRO to_unixtime(instant) AS epoch_us(instant) / 1000000;
  CREATE MACRO date_parse(line, format) AS strptime(line, format);
  CREATE MACRO approx_percentile(value, part) AS
    list_extract(list_sort(list(value)), greatest(1, ceil(part * count(value))::BIGINT));
`;

/** A database in memory that speaks enough of Athena. */
export async function openDatabase(): Promise<Database> {
  // An address that no bundler reads: the tool is not a dependency.
  const load = createRequire(join(TOOLS, 'package.json'));
  const { DuckDBInstance }: DuckDbModule = load('@duckdb/node-api');
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  for (const macro of MACROS.split(';')) if (macro.trim() !== '') await database.run(macro);
  return database;
}

/** The text for DuckDB, which has a function of the same name that gives '' instead of NULL, and other signs for time. */
export const forDuckDb = (sql: string): string =>
  sql.replaceAll('regexp_extract(', 'trino_extract(').replaceAll('%H:%i:%s', '%H:%M:%S');
