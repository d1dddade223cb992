// Has the real tools read every export; see test/export/check. Then come the tests of test/export, of which many
// want these tools as well. Arguments, if any, are ids of targets, and then there are no tests.
import { EXPORTERS } from '../src/core/export/exporters.ts';
import type { Row } from '../test/export/check/checkReader.ts';
import { runTool } from './runTool.ts';
import { installToolPackages } from './toolPackages.ts';

const HEAD = ['target', 'scope', 'read', 'refused', 'skipped', 'mismatches', 'tool'];

function printTable(rows: readonly Row[]): void {
  const cells = rows.map((row) =>
    [row.target, row.scope, row.read, row.refused, row.skipped, row.mismatches.length, row.tool].map(String),
  );
  const lines = [HEAD, ...cells];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) console.log(line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}

await installToolPackages('exports');
await installToolPackages('cdk');
// The readers look for their tools as soon as they load.
const { checkReader } = await import('../test/export/check/checkReader.ts');
const { READERS } = await import('../test/export/check/readers.ts');

const wanted = process.argv.slice(2);
const isWanted = (target: string) => wanted.length === 0 || wanted.includes(target);
const readers = READERS.filter(({ targets }) => targets.some(isWanted));
const rows: Row[] = [];
for (const reader of readers) {
  const start = performance.now();
  rows.push(...(await checkReader(reader, reader.targets.filter(isWanted))));
  console.log(`${reader.tool}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const sum = (read: (row: Row) => number) => rows.reduce((total, row) => total + read(row), 0);
const mismatches = rows.flatMap((row) => row.mismatches);
console.log('');
printTable(rows);
console.log('');
for (const reader of readers.filter((each) => !each.isPresent())) {
  console.log(`skipped: ${reader.tool}, for ${reader.targets.join(', ')}. To get it: ${reader.install}`);
}
const covered = new Set(READERS.flatMap(({ targets }) => targets));
for (const { id } of EXPORTERS.filter((exporter) => !covered.has(exporter.id))) {
  console.log(`no tool reads ${id}: its rules are tests in test/export and src/core/export`);
}
for (const mismatch of mismatches) console.error(mismatch);
for (const { changes } of rows) for (const change of changes) console.log(`sent, ${change}`);
console.log(
  `${sum(({ read }) => read)} exports were really read, ${sum(({ refused }) => refused)} refused with a reason, ${sum(({ skipped }) => skipped)} skipped, ${mismatches.length} mismatches.`,
);
const tests = wanted.length > 0 ? 0 : await runTool('vitest', 'vitest', ['run', 'test/export']);
process.exitCode = mismatches.length > 0 || sum(({ read }) => read) === 0 || tests !== 0 ? 1 : 0;
