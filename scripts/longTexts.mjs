// Reads long texts of a few pieces again and again with every reader: `npm run fuzz:long -- --minutes 20 --seed 1`.
import { parseArgs } from 'node:util';
import { openSources } from './openSources.mjs';
import { BEGINNINGS, FRAGMENTS, halvedText, longText } from './fuzz/longTexts.mjs';
import { createRandom } from './fuzz/random.mjs';
import { measure, readersOf } from './fuzz/measureReaders.mjs';

/** Milliseconds of processor time that any text may take. */
const LIMIT = 1000;
/** How much longer twice the text may take: 2 to the power of 1.3. */
const GROWTH = 2 ** 1.3;
/** What is quicker at a quarter of the length is not tried at all of it. */
const SUSPICIOUS = LIMIT / 16;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number, --seed a whole one.');
  process.exit(2);
}

/** The least of three measurements, of texts that differ, as readers remember the last one. */
const shortest = (read, text) => Math.min(...[' ', '\n', ''].map((end) => measure(read, text + end)));

const sources = await openSources();
try {
  const { MAX_IMPORT } = await sources.load('core/import/detectImports');
  const readers = await readersOf(sources.load);
  const { below, pick } = createRandom(seed);
  const beginnings = ['', ...Object.values(BEGINNINGS)];
  for (const fragment of FRAGMENTS) {
    for (const read of Object.values(readers)) read(longText(BEGINNINGS.named, [fragment], 500));
  }
  const until = performance.now() + minutes * 60_000;
  const singles = beginnings.flatMap((beginning) =>
    FRAGMENTS.flatMap((fragment) =>
      ['', ' ', '\n'].map((end) => ({ beginning, pieces: [fragment + end], write: longText })),
    ),
  );
  let count = 0;
  let slow = 0;
  while (performance.now() < until) {
    const text = singles[count] ?? {
      beginning: pick(beginnings),
      pieces: [pick(FRAGMENTS), pick(FRAGMENTS)],
      write: pick([longText, halvedText]),
    };
    count++;
    slow += tryText(text, below(1000));
  }
  console.log(`seed ${seed}: ${count} texts (${singles.length} of one piece), ${slow} slow`);
  if (slow > 0) process.exitCode = 1;

  function tryText({ beginning, pieces, write }, end) {
    const make = (length) => write(beginning, pieces, length - 4) + end;
    let found = 0;
    for (const [name, read] of Object.entries(readers)) {
      const quarter = make(MAX_IMPORT / 4);
      if (measure(read, quarter) < SUSPICIOUS || shortest(read, quarter) < SUSPICIOUS) continue;
      if (measure(read, make(MAX_IMPORT)) <= LIMIT / 3) continue;
      const [half, whole] = [MAX_IMPORT / 2, MAX_IMPORT].map((length) => shortest(read, make(length)));
      const isSteep = whole > LIMIT / 3 && whole > half * GROWTH;
      if (whole <= LIMIT && !isSteep) continue;
      found = 1;
      console.log(
        `${whole.toFixed(0)} ms, half of it ${half.toFixed(0)} ms: ${name} on ${JSON.stringify({ beginning, pieces })}`,
      );
    }
    return found;
  }
} finally {
  await sources.close();
}
