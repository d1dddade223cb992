// Drives the core with generated templates, edits, links and pastes, then with texts that grow up to what the page
// lets in: `npm run fuzz -- --runs 1000000 --seed 1`.
import { parseArgs } from 'node:util';
import { runFuzz, SLOWEST } from './fuzz/runFuzz.ts';
import { MOST_EXPONENT } from './fuzz/climb.ts';
import { runPumps } from './fuzz/runPumps.ts';

/** Enough of a failing input to see what it is. */
const SHOWN = 4000;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('--runs and --seed take whole numbers.');
  process.exit(2);
}

const started = performance.now();
const { kinds, failures } = await runFuzz({ runs, seed });
const seconds = (performance.now() - started) / 1000;
console.log(
  `seed ${seed}, ${seconds.toFixed(0)} s; no case may take over ${SLOWEST} ms (wall clock or processor, whichever is less)\n`,
);
console.log(`${'kind'.padEnd(16)}${'cases'.padStart(10)}   slowest`);
let total = 0;
for (const { kind, count, slowest } of kinds) {
  console.log(`${kind.padEnd(16)}${String(count).padStart(10)}${`${slowest.toFixed(1)} ms`.padStart(10)}`);
  total += count;
}
console.log(`${'all'.padEnd(16)}${String(total).padStart(10)}`);
for (const { kind, run, input, reason } of failures) {
  console.log(`\n${kind}, case ${run}: ${reason}\n${JSON.stringify(input).slice(0, SHOWN)}`);
}
if (failures.length > 0) process.exitCode = 1;
await pump();

/** Prints what is slowest, and fails for what takes too long or grows faster than its text. */
async function pump(): Promise<void> {
  console.log(
    `\npumped texts; none may take longer than its function says or grow with a power over ${MOST_EXPONENT}\n`,
  );
  const { runs, slowest, failures } = await runPumps({ onFailure: console.log });
  const ranked = [...slowest].sort(([, a], [, b]) => b.time - a.time).slice(0, 10);
  for (const [name, { time, pump }] of ranked) {
    console.log(`${name.padEnd(32)}${`${time.toFixed(0)} ms`.padStart(8)}   ${pump}`);
  }
  console.log(`${'all'.padEnd(32)}${String(runs).padStart(8)} runs, ${failures.length} failed`);
  if (failures.length > 0) process.exitCode = 1;
}
