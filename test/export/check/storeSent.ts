import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeDifference } from './describeDifference.ts';
import type { Case, Reading } from './reading.ts';

/**
 * What was sent for some templates, with `<format>` in the place of theirs: how many they are, and which where that
 * is not what was sent for most.
 */
interface Cell {
  readonly templates: number | readonly string[];
  readonly sent: unknown;
}

/** By scope and settings: one cell where the templates differ in nothing but the format. */
type Table = Readonly<Record<string, readonly Cell[]>>;

const pathOf = (target: string) => fileURLToPath(new URL(`../sent/${target}.json`, import.meta.url));

const load = (path: string): Table => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

/** As it is stored. */
const withoutFormat = (sent: unknown, format: string): string =>
  JSON.stringify(sent, (_, value: unknown) => (value === format && format !== '' ? '<format>' : value));

function makeTable(cases: readonly Case[], readings: readonly Reading[], target: string): Table {
  const texts = new Map<string, Map<string, string[]>>();
  cases.forEach(({ exporter, scope, settingsName, name, format }, index) => {
    const reading = readings[index];
    if (exporter.id !== target || !reading || !('sent' in reading) || reading.sent === undefined) return;
    const key = `${scope}, ${settingsName}`;
    const cells = texts.get(key) ?? new Map<string, string[]>();
    const text = withoutFormat(reading.sent, format);
    cells.set(text, [...(cells.get(text) ?? []), name]);
    texts.set(key, cells);
  });
  return Object.fromEntries(
    [...texts].map(([key, cells]) => [
      key,
      [...cells]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([text, names], index) => ({
          templates: index === 0 ? names.length : names,
          sent: JSON.parse(text),
        })),
    ]),
  );
}

/**
 * Keeps what was sent for all settings and templates in a table per target, so that a change of it is seen in
 * review. Gives each difference from what was kept, with its target and scope.
 */
export function storeSent(cases: readonly Case[], readings: readonly Reading[]) {
  const changes: [cell: string, change: string][] = [];
  for (const target of new Set(cases.map(({ exporter }) => exporter.id))) {
    const path = pathOf(target);
    const before = load(path);
    const table = makeTable(cases, readings, target);
    if (Object.keys(table).length === 0) continue;
    for (const key of new Set([...Object.keys(before), ...Object.keys(table)])) {
      for (const change of describeDifference(before[key], table[key])) {
        changes.push([`${target} ${key.split(',')[0]}`, `${target} ${key}${change}`]);
      }
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(table, undefined, 2)}\n`);
  }
  return changes;
}
