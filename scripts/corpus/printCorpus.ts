import type { Changes, FixOfFinding } from './compare.ts';
import type { Counts, Judged } from './judge.ts';
import type { Finding } from './lintFormats.ts';

/** More lines of one rule than anybody reads. */
const SHOWN = 30;

const pad = (value: number | string, width: number) => String(value).padStart(width);
const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0);

/** A table of the findings by rule and verdict. */
export function printVerdicts({ counts, byRule, unjudged }: Judged): void {
  console.log(
    `${'rule'.padEnd(32)}${pad('findings', 9)}${pad('right', 7)}${pad('wrong', 7)}${pad('misleading', 12)}`,
  );
  const rows = [...byRule].toSorted(([, a], [, b]) => sum(b) - sum(a));
  for (const [rule, ofRule] of [...rows, ['all that is judged', counts] as const]) {
    console.log(
      `${rule.padEnd(32)}${pad(sum(ofRule), 9)}${pad(ofRule.right, 7)}${pad(ofRule.wrong, 7)}${pad(ofRule.misleading, 12)}`,
    );
  }
  if (unjudged.size > 0) console.log(`\nClasses without a verdict: ${unjudged.size}`);
  for (const [name, { format, title, reason }] of unjudged) {
    console.log(`  ${name}\n    #${format}: ${title} – ${reason}`);
  }
}

/** What changed beside another revision, per rule; findings and fixes apart. */
export function printChanges(
  name: string,
  { added, removed, changed }: Changes<Finding | FixOfFinding>,
): void {
  if (added.length + removed.length + changed.length === 0) {
    console.log(`${name}: no changes`);
    return;
  }
  console.log(`${name}: +${added.length} −${removed.length} ~${changed.length}`);
  const marked = [
    ...added.map((each) => ['+', each] as const),
    ...removed.map((each) => ['−', each] as const),
    ...changed.map((each) => ['~', each] as const),
  ];
  for (const rule of new Set(marked.map(([, each]) => each.rule))) {
    const ofRule = marked.filter(([, each]) => each.rule === rule);
    console.log(`  ${rule}: ${ofRule.length}`);
    for (const [mark, each] of ofRule.slice(0, SHOWN)) {
      const { format, variable } = each;
      const words = 'title' in each ? each.title : each.label;
      console.log(`    ${mark} #${format} ${variable}${variable ? ': ' : ''}${words}`);
    }
    if (ofRule.length > SHOWN) console.log(`    … ${ofRule.length - SHOWN} more`);
  }
}

/** Everything that is wrong, or that nothing is. */
export function printFailures(name: string, failures: readonly string[]): void {
  console.log(failures.length === 0 ? `${name}: fine` : `${name}: ${failures.length} failed`);
  for (const failure of failures) console.log(`  ${failure}`);
}
