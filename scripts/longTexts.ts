// Reads long texts of a few pieces again and again with everything that takes a text from outside:
// `npm run fuzz:long -- --minutes 20 --seed 1`.
import { parseArgs } from 'node:util';
import { MAX_IMPORT } from '../src/core/import/detectImports.ts';
import { climb, time } from './fuzz/climb.ts';
import { BEGINNINGS, FRAGMENTS, halvedText, longText } from './fuzz/longTexts.ts';
import { createRandom } from './fuzz/random.ts';
import { readersOf } from './fuzz/measureReaders.ts';
import { createPumpedFunctions } from './fuzz/pumpedFunctions.ts';
import { list } from './fuzz/pumped/tried.ts';

/** Milliseconds that a reader of what people import may take for any text; other functions have limits of their own. */
const LIMIT = 1000;
/** What is quicker at a quarter of the length than this share of its limit is not tried at all of it. */
const SUSPICIOUS = 1 / 16;

interface LongText {
  readonly beginning: string;
  readonly pieces: readonly string[];
  readonly write: typeof longText;
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number, --seed a whole one.');
  process.exit(2);
}

const readers = list(readersOf(), { lengths: [MAX_IMPORT], limit: LIMIT });
const { functions: others } = await createPumpedFunctions();
const functions = [...readers.map((each) => ({ lengths: [MAX_IMPORT], limit: LIMIT, ...each })), ...others];
const { below, pick } = createRandom(seed);
const beginnings = ['', ...Object.values(BEGINNINGS)];
for (const fragment of FRAGMENTS) {
  for (const each of functions) await time(each, longText(BEGINNINGS.named, [fragment], 500));
}
const until = performance.now() + minutes * 60_000;
const singles: readonly LongText[] = beginnings.flatMap((beginning) =>
  FRAGMENTS.flatMap((fragment) =>
    ['', ' ', '\n'].map((end) => ({ beginning, pieces: [fragment + end], write: longText })),
  ),
);
let count = 0;
let slow = 0;
while (performance.now() < until) {
  // Singles come in no order, so that a short run has some of every kind.
  const text: LongText = below(2)
    ? pick(singles)
    : {
        beginning: pick(beginnings),
        pieces: [pick(FRAGMENTS), pick(FRAGMENTS)],
        write: pick([longText, halvedText]),
      };
  count++;
  slow += await tryText(text, below(1000));
}
console.log(`seed ${seed}: ${count} texts, ${functions.length} functions, ${slow} slow`);
if (slow > 0) process.exitCode = 1;

/** Gives whether a text is slow for any function, and prints which. */
async function tryText({ beginning, pieces, write }: LongText, end: number): Promise<number> {
  const make = (size: number) => write(beginning, pieces, size - 4) + end;
  let found = 0;
  for (const each of functions) {
    const length = each.lengths.at(-1) ?? MAX_IMPORT;
    if ((await time(each, make(length >> 2))) < each.limit * SUSPICIOUS) continue;
    const { reason } = await climb(each, make, length);
    if (!reason) continue;
    found = 1;
    console.log(`${each.name} on ${JSON.stringify({ beginning, pieces })}: ${reason}`);
  }
  return found;
}
