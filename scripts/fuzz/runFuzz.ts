// @ts-nocheck
import { createChecks } from './checks.ts';
import { createInputs } from './inputs.ts';
import { createRandom } from './random.ts';

/** No case of an input within the limit may take longer, in milliseconds. */
export const SLOWEST = 50;

/** How often a slow case is measured again before it counts: a busy machine and the collector are slow once. */
const REPEATS = 4;

/** Cases below these milliseconds are as quick as any. */
const WORTH_REPEATING = 5;

/** More failures than these are not worth reading. */
const MOST_FAILURES = 10;

const TEMPLATE =
  'checkLine edit parse xmlReader convert/convert drop/characters drop/gaps drop/landing drop/placeDrop drop/targets';
const FIELDS =
  'duplicateField fields insertFields moveField nestFields readFields removeFields renameField replaceVariable setFieldValue toggleQuotes';
const CORE = 'apis/apis import/detectImports import/importers lint/lint scenarios/render scenarios/scenarios';
const STATE = 'library logwrightDocument panes preferences shareLink';

const inFolder = (folder, names) => names.split(' ').map((name) => `${folder}/${name}`);

/** What is driven, by path below `src`. */
const MODULES = [
  ...inFolder('core/template', TEMPLATE),
  ...inFolder('core/template/fields', FIELDS),
  ...inFolder('core', CORE),
  ...inFolder('state', STATE),
];

/**
 * Drives the core with `runs` generated cases. `load` imports a module by its path below `src`, without ending;
 * `limit`: the milliseconds that a case may take.
 * Gives the count and the slowest case of each kind, and the first failures with their inputs.
 */
export async function runFuzz({ load, runs, seed, limit = SLOWEST }) {
  const core = Object.assign({}, ...(await Promise.all(MODULES.map(load))));
  await core.loadXmlReader();
  core.KEYS = [...keysIn([core.createDocument(), core.sanitizePreferences({}, [])])];
  const random = createRandom(seed);
  const checks = createChecks(core, createInputs(random, namesOf(core)), random);
  const kinds = new Map(checks.map(({ kind }) => [kind, { count: 0, slowest: 0 }]));
  const failures = [];
  for (let run = 0; run < runs && failures.length < MOST_FAILURES; run++) {
    const check = choose(checks, random);
    const input = check.make();
    const tally = kinds.get(check.kind);
    tally.count++;
    try {
      const time = await measure(check, input, tally.slowest);
      tally.slowest = Math.max(tally.slowest, time);
      if (time > limit) failures.push({ kind: check.kind, run, input, reason: `${time.toFixed(1)} ms` });
    } catch (error) {
      failures.push({ kind: check.kind, run, input, reason: error.stack ?? String(error) });
    }
  }
  return { kinds, failures };
}

/** How long a case takes: a new slowest one is measured again, and the shortest time counts. */
async function measure(check, input, slowest) {
  let best = await time(check, input);
  for (let left = REPEATS; left > 0 && best > Math.max(slowest, WORTH_REPEATING); left--) {
    best = Math.min(best, await time(check, input));
  }
  return best;
}

/**
 * The smaller of wall clock and processor time: the first counts what other programs do, the second what the
 * engine does beside the case. Only what is asynchronous is waited for: a turn of the loop for each case would
 * take longer than most.
 */
async function time(check, input) {
  const before = process.cpuUsage();
  const started = performance.now();
  const result = check.run(input);
  if (result) await result;
  const wall = performance.now() - started;
  if (wall < WORTH_REPEATING) return wall;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}

function choose(checks, { below }) {
  let at = below(checks.reduce((sum, { share }) => sum + share, 0));
  return checks.find(({ share }) => (at -= share) < 0);
}

/** Names that WebSocket APIs fill, those of other APIs, and names of no API. */
function namesOf({ DEFAULT_API: { catalog } }) {
  const known = catalog.variables.map(({ name }) => name.replace('<property>', 'tenantId'));
  return [...known, ...known, ...catalog.foreign.map(({ name }) => name), 'reqestId', 'constructor', ''];
}

/** Every key that stands in a value, however deep. */
function keysIn(value, keys = new Set()) {
  if (typeof value !== 'object' || value === null) return keys;
  for (const [key, inner] of Object.entries(value)) {
    if (!/^\d+$/.test(key)) keys.add(key);
    keysIn(inner, keys);
  }
  return keys;
}
