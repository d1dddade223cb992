import { createPumpedFunctions, PUMPED_MODULES } from './pumpedFunctions.mjs';
import { PUMPS } from './pumps.mjs';

/** No function may take longer for a text that the page lets in, in milliseconds. */
export const LONGEST_PIECE = 200;

/** Time may grow with this power of the length and no more. */
export const MOST_EXPONENT = 1.3;

/** Times below these milliseconds say nothing about how they grow. */
const TELLING = 25;

/** How often a suspect is measured again: a busy machine and the collector are slow once. */
const REPEATS = 3;

/** Up to what is read as fields, and up to what the page lets in (UTF-16 units). */
export const LADDERS = [
  [3072, 6144, 12_288],
  [16_384, 32_768, 65_536],
];

/**
 * Runs every function that texts from outside reach with every pumped text at growing lengths. `names`: which
 * functions; all where absent. `limit`: the milliseconds that a run may take. Gives how many runs there were, the
 * slowest of each function, and what takes too long or grows too fast.
 */
export async function runPumps({
  load,
  names,
  ladders = LADDERS,
  limit = LONGEST_PIECE,
  onFailure = () => {},
}) {
  const core = Object.assign({}, ...(await Promise.all(PUMPED_MODULES.map(load))));
  await Promise.all([
    core.loadXmlReader(),
    core.loadRepairer(),
    core.loadBorrowingTeller(),
    core.loadSurroundingTeller(),
  ]);
  const functions = createPumpedFunctions(core).filter(({ name }) => !names || names.includes(name));
  const slowest = new Map();
  const failures = [];
  let runs = 0;
  for (const each of functions) {
    for (const pump of PUMPS) {
      for (const lengths of ladders) {
        const { times, reason } = await climb(each, pump, lengths, limit);
        runs += times.length;
        const time = times.at(-1);
        if (time > (slowest.get(each.name)?.time ?? -1)) slowest.set(each.name, { time, pump: pump.name });
        if (!reason) continue;
        const failure = `${each.name}, ${pump.name}: ${reason}`;
        failures.push(failure);
        onFailure(failure);
      }
    }
  }
  return { runs, slowest, failures };
}

/** The times at some lengths, up to the first that is too long, and what is wrong with them. */
async function climb(each, pump, lengths, limit) {
  let result;
  for (let left = REPEATS; left > 0; left--) {
    const times = [];
    for (const length of lengths) {
      try {
        times.push(await time(each, pump.make(length)));
      } catch (error) {
        return { times, reason: `throws at ${length}: ${error.message}` };
      }
      if (times.at(-1) > limit) break;
    }
    const reason = judge(lengths, times, limit);
    if (!reason) return { times };
    result = { times, reason };
    // What takes seconds is no accident.
    if (times.at(-1) > 10 * limit) break;
  }
  return result;
}

function judge(lengths, times, limit) {
  const last = times.at(-1);
  const at = lengths[times.length - 1];
  if (last > limit) return `${last.toFixed(0)} ms at ${at}`;
  if (last < TELLING || times.length < 3) return undefined;
  const exponent = Math.log(last / Math.max(times[0], 0.05)) / Math.log(at / lengths[0]);
  return exponent > MOST_EXPONENT
    ? `grows with the power ${exponent.toFixed(2)}, ${last.toFixed(0)} ms at ${at}`
    : undefined;
}

/** The smaller of wall clock and processor time, without what prepares the input. */
async function time({ prepare, run }, text) {
  const input = prepare ? prepare(text) : text;
  const before = process.cpuUsage();
  const started = performance.now();
  const result = run(input);
  if (result instanceof Promise) await result;
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}
