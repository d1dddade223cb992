import type { Diagnostic } from '../../src/core/lint/rule.ts';
import type { Linter } from './linter.ts';
import type { Finding } from './lintFormats.ts';
import type { Format } from './readCorpus.ts';

/**
 * Applies every fix by itself and lints again. A fix must change something, take its finding away, leave JSON that
 * parses as JSON, and bring up no error or warning. Gives what does not, in words.
 */
export function checkFixes(
  linter: Linter,
  formats: readonly Format[],
  findings: readonly Finding[],
): { readonly applied: number; readonly failures: readonly string[] } {
  const sources = new Map(formats.map(({ id, format }) => [id, format]));
  const failures: string[] = [];
  let applied = 0;
  for (const { format, rule, title, variable, fixes } of findings) {
    const source = sources.get(format) ?? '';
    for (const { label, result } of fixes) {
      applied++;
      const where = `#${format} ${rule}${variable ? ` ${variable}` : ''}, “${label}”`;
      if (result === source) failures.push(`${where}: changes nothing`);
      const before = linter.lintSource(source);
      const after = linter.lintSource(result);
      const count = (found: readonly Diagnostic[]) =>
        found.filter((each) => each.rule === rule && each.title.en === title).length;
      if (count(after) >= count(before)) failures.push(`${where}: the finding stays`);
      if (isJson(linter, source) && !isJson(linter, result)) failures.push(`${where}: no JSON any more`);
      for (const each of newGraveFindings(before, after)) failures.push(`${where}: brings up ${each.rule}`);
    }
  }
  return { applied, failures };
}

/** Applies all safe fixes of each format at once. Gives the formats that change, and what is wrong with the result. */
export function checkFixAll(
  linter: Linter,
  formats: readonly Format[],
): { readonly changed: number; readonly failures: readonly string[] } {
  const failures: string[] = [];
  let changed = 0;
  for (const { id, format } of formats) {
    const { source } = linter.fixAll(format, linter.lintSource);
    if (source === format) continue;
    changed++;
    const after = linter.lintSource(source);
    if (after.some(({ fix }) => fix?.safe)) failures.push(`#${id}: a safe fix is left`);
    if (isJson(linter, format) && !isJson(linter, source)) failures.push(`#${id}: no JSON any more`);
    for (const each of newGraveFindings(linter.lintSource(format), after)) {
      failures.push(`#${id}: brings up ${each.rule}`);
    }
  }
  return { changed, failures };
}

/** What cannot be parsed hides what is behind it, which is no fault of the fix then. */
function newGraveFindings(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (before.some(({ rule }) => rule === 'no-unparsable-line')) return [];
  const known = new Set(before.map(({ rule }) => rule));
  return after.filter(({ rule, severity }) => severity !== 'info' && !known.has(rule));
}

/** With a text in the place of each variable; one that brings its own quotes would never be JSON. */
function isJson({ parse }: Linter, source: string): boolean {
  const text = parse(source)
    .tokens.map((token) => (token.kind === 'variable' ? '1' : token.text))
    .join('');
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
