import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Case, Reading } from './reading.ts';

/** What the tool of a target would send to AWS, by scope and settings. */
type Table = Readonly<Record<string, unknown>>;

const pathOf = (target: string) => fileURLToPath(new URL(`../sent/${target}.json`, import.meta.url));

const load = (path: string): Table => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

/**
 * Keeps what was sent for each kind of settings in a table per target, so that a change of it is seen in review.
 * Gives the cells that changed, each with its target and scope.
 */
export function storeSent(cases: readonly Case[], readings: readonly Reading[]) {
  const changes: [cell: string, change: string][] = [];
  for (const target of new Set(cases.map(({ exporter }) => exporter.id))) {
    const path = pathOf(target);
    const before = load(path);
    const table: Record<string, unknown> = {};
    cases.forEach(({ exporter, scope, name }, index) => {
      const reading = readings[index];
      if (exporter.id !== target || !reading || !('sent' in reading) || reading.sent === undefined) return;
      const key = `${scope}, ${name}`;
      table[key] = reading.sent;
      if (isDeepStrictEqual(JSON.parse(JSON.stringify(reading.sent)), before[key])) return;
      changes.push([`${target} ${scope}`, `${target} ${key}: ${key in before ? 'changed' : 'new'}`]);
    });
    if (Object.keys(table).length === 0) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(table, undefined, 2)}\n`);
  }
  return changes;
}
