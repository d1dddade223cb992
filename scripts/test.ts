// Runs every check, or only those named: `npm test -- types lint`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { freePort } from './freePort.ts';
import { runTool } from './runTool.ts';
import {
  add,
  countPlaywright,
  countVitest,
  FAILED,
  NONE,
  PASSED,
  print,
  SKIPPED,
  type Tally,
} from './tally.ts';

const temporary = mkdtempSync(join(tmpdir(), 'logwright-test-'));
const TSCONFIGS = ['tsconfig.core.json', 'tsconfig.app.json', 'tsconfig.node.json'];

/** A step without tests of its own counts as one. */
const asOne = (code: number): Tally => (code === 0 ? PASSED : FAILED);

/** The tests of a report; a run that fails though no test did, or that has no test at all, is one failure. */
function count(code: number, path: string, read: typeof countVitest | typeof countPlaywright): Tally {
  let tally = NONE;
  try {
    tally = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.error('No report:', error);
    return FAILED;
  }
  const isFine = code === 0 && tally.passed + tally.skipped > 0;
  return isFine || tally.failed > 0 ? tally : add(tally, FAILED);
}

async function types(): Promise<Tally> {
  const codes = [];
  for (const config of TSCONFIGS) codes.push(await runTool('typescript', 'tsc', ['-p', config]));
  return asOne(codes.every((code) => code === 0) ? 0 : 1);
}

async function unit(): Promise<Tally> {
  const report = join(temporary, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return count(await runTool('vitest', 'vitest', ['run', ...reporters]), report, countVitest);
}

async function e2e(): Promise<Tally> {
  if (!(await ensureBrowser())) return FAILED;
  const report = join(temporary, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, E2E_PORT: String(await freePort()) };
  // A machine that stands still for seconds is no defect of the page: a second try tells the two apart.
  const options = ['test', '--reporter=list,json', '--retries=1'];
  return count(await runTool('@playwright/test', 'playwright', options, env), report, countPlaywright);
}

interface Step {
  readonly id: string;
  /** A step without which this one would test something stale. */
  readonly needs?: string;
  readonly run: () => Promise<Tally>;
}

interface Result {
  readonly id: string;
  readonly tally: Tally;
  readonly seconds: number;
}

/** In this order. */
const STEPS: readonly Step[] = [
  { id: 'types', run: types },
  {
    id: 'lint',
    run: async () => asOne(await runTool('oxlint', 'oxlint', ['--type-aware', '--deny-warnings'])),
  },
  { id: 'format', run: async () => asOne(await runTool('prettier', 'prettier', ['--check', '.'])) },
  { id: 'unit', run: unit },
  { id: 'build', run: async () => asOne(await runTool('vite', 'vite', ['build'])) },
  { id: 'e2e', needs: 'build', run: e2e },
];

async function runStep(step: Step, earlier: readonly Result[]): Promise<Result> {
  console.log(`\n── ${step.id}`);
  if (earlier.some(({ id, tally }) => id === step.needs && tally.failed > 0)) {
    console.log(`Not run, because ${step.needs} failed.`);
    return { id: step.id, tally: SKIPPED, seconds: 0 };
  }
  const start = performance.now();
  const tally = await step.run();
  return { id: step.id, tally, seconds: (performance.now() - start) / 1000 };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !STEPS.some((step) => step.id === id));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

const results: Result[] = [];
for (const step of STEPS.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  results.push(await runStep(step, results));
}
rmSync(temporary, { recursive: true, force: true });

const total = results.map(({ tally }) => tally).reduce(add, NONE);
console.log('');
for (const { id, tally, seconds } of results) {
  console.log(`${id.padEnd(8)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${print(tally)}`);
}
console.log(`\n${print(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
