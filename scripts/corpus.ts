// Runs all rules over a file of formats and judges what they find: `npm run corpus -- FILE --against main`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFixAll, checkFixes } from './corpus/checkFixes.ts';
import { compareFindings, compareFixes } from './corpus/compare.ts';
import { judge, missed } from './corpus/judge.ts';
import { loadLinter, type Linter } from './corpus/linter.ts';
import { lintFormats, type Finding } from './corpus/lintFormats.ts';
import { openRevision } from './corpus/openRevision.ts';
import { printChanges, printFailures, printVerdicts } from './corpus/printCorpus.ts';
import { OWN_FORMATS, readFormats, readMustFind, readVerdicts } from './corpus/readCorpus.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', default: 'HEAD' },
    api: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const file = positionals[0] === undefined ? OWN_FORMATS : resolve(positionals[0]);
const formats = readFormats(file).filter(({ api }) => values.api === undefined || api === values.api);

const linter = await loadLinter();
const findings = lintFormats(linter, formats);
if (values.json) console.log(JSON.stringify(findings, undefined, 1));
else await report(linter, findings);

async function report(linter: Linter, findings: readonly Finding[]): Promise<void> {
  const { budget, classes } = readVerdicts();
  const judged = judge(findings, classes);
  console.log(`${formats.length} formats, ${findings.length} findings\n`);
  printVerdicts(judged);

  console.log();
  const { applied, failures } = checkFixes(linter, formats, findings);
  printFailures(`${applied} fixes, each applied by itself`, failures);
  const all = checkFixAll(linter, formats);
  printFailures(`Fix all, which changes ${all.changed} formats`, all.failures);
  const own = file === OWN_FORMATS;
  const silent = own ? missed(findings, readMustFind()) : [];
  if (own) printFailures('What must be found', silent);

  const { wrong, misleading } = judged.counts;
  const isOver = own && misleading > budget.misleading;
  if (isOver) console.log(`Misleading: ${misleading}, but the budget is ${budget.misleading}`);
  const failed = judged.unjudged.size + wrong + failures.length + all.failures.length + silent.length;
  if (failed > 0 || isOver) process.exitCode = 1;

  console.log(`\nBeside ${values.against}`);
  const other = openRevision(values.against);
  if (!other) {
    console.log('There is no such revision here.');
    return;
  }
  try {
    const before = lintFormats(await loadLinter(other.folder), formats);
    printChanges('Findings', compareFindings(before, findings));
    printChanges('Fixes', compareFixes(before, findings));
  } finally {
    other.close();
  }
}
