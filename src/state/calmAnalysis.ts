import { arrange } from '../core/lint/arrange.ts';
import type { CheckedLine, Diagnostic, Fix } from '../core/lint/rule.ts';
import { diff, mapOffset, type Edit } from '../core/template/edit.ts';
import type { LineProblem } from '../core/template/lineProblem.ts';
import type { Analysis } from './analysis.ts';

/** What a person in the middle of typing is shown, and the analysis that it was taken from. */
export interface Typing {
  readonly full: Analysis;
  readonly shown: Analysis;
}

/** A line as the editor shows it: offsets of the source, the end being where the next line begins. */
export interface ShownLine {
  readonly from: number;
  readonly to: number;
}

/**
 * What of an analysis is shown to a person in the middle of typing. `shown` is what was shown before the key,
 * `full` all that is known after it, `line` the one with the caret. Problems that are shown stay; new ones wait
 * where they stand on the line or at no text at all. While a log line breaks anew, all waits: half a word may
 * make nonsense of what follows. What nothing waits in is given back as it is.
 */
export function calmAnalysis(shown: Analysis, full: Analysis, line: ShownLine): Analysis {
  const lines = calmLines(shown, full);
  const breaks = lines !== full.lines;
  const edits = diff(shown.template.source, full.template.source);
  const { known, left } = findKnown(shown, full.diagnostics, edits);
  const waits = (diagnostic: Diagnostic): boolean =>
    !known.has(diagnostic) &&
    (breaks ||
      diagnostic.from === diagnostic.to ||
      (line.from <= diagnostic.from && diagnostic.from < line.to));
  const told = full.diagnostics.filter((diagnostic) => !waits(diagnostic));
  if (breaks) return { ...full, lines, diagnostics: arrange([...told, ...left]) };
  return told.length === full.diagnostics.length ? full : { ...full, diagnostics: told };
}

/** The log lines without the breaks that are new; the same list where none is. */
function calmLines(shown: Analysis, full: Analysis): readonly CheckedLine[] {
  const before = new Map(shown.lines.map((checked) => [checked.scenario.id, checked]));
  const lines = full.lines.map((checked) => {
    const known = before.get(checked.scenario.id);
    if (!known || !checked.problem) return checked;
    const { scenario, line } = checked;
    if (!known.problem) return { scenario, line };
    const problem = moveProblem(known.problem, known.line.text, line.text);
    // One further on was there unseen, or the known one moved with what is typed.
    return problem.offset <= checked.problem.offset ? checked : { scenario, line, problem };
  });
  return lines.every((checked, i) => checked === full.lines[i]) ? full.lines : lines;
}

/** A break where it lies now that the text of its line is another; what is typed right at it comes behind it. */
function moveProblem(problem: LineProblem, before: string, after: string): LineProblem {
  const edits = diff(before, after);
  const { offset } = problem;
  return edits.some(({ from }) => from === offset)
    ? problem
    : { ...problem, offset: mapOffset(offset, edits) };
}

/** Which problems were shown before, and where those lie now that are found no more. */
function findKnown(shown: Analysis, found: readonly Diagnostic[], edits: readonly Edit[]) {
  const left = shown.diagnostics.map((diagnostic) => moveDiagnostic(diagnostic, edits));
  const known = new Set<Diagnostic>();
  const match = (isSame: (before: Diagnostic, now: Diagnostic) => boolean): void => {
    for (const now of found) {
      const at = known.has(now)
        ? -1
        : left.findIndex((before) => before.rule === now.rule && isSame(before, now));
      if (at < 0) continue;
      known.add(now);
      left.splice(at, 1);
    }
  };
  match((before, now) => before.from <= now.to && now.from <= before.to);
  // What stands at no text has no place, and a break may have moved on.
  const broken = new Set(shown.lines.flatMap(({ scenario, problem }) => (problem ? [scenario.id] : [])));
  match((_, { from, to, scenarios }) => from === to || (scenarios?.every((id) => broken.has(id)) ?? false));
  return { known, left };
}

function moveDiagnostic(diagnostic: Diagnostic, edits: readonly Edit[]): Diagnostic {
  const { fix, renamingFix, ...rest } = diagnostic;
  const moved = fix && moveFix(fix, edits);
  const movedToo = renamingFix && moveFix(renamingFix, edits);
  return {
    ...rest,
    from: mapOffset(rest.from, edits),
    to: mapOffset(rest.to, edits),
    ...(moved ? { fix: moved } : {}),
    ...(movedToo ? { renamingFix: movedToo } : {}),
  };
}

/** A fix whose places have moved; undefined where what it would change has itself been changed. */
function moveFix(fix: Fix, edits: readonly Edit[]): Fix | undefined {
  const isCut = fix.edits.some(({ from, to }) => edits.some((edit) => edit.from < to && from < edit.to));
  if (isCut) return undefined;
  return {
    ...fix,
    edits: fix.edits.map((edit) => ({
      ...edit,
      from: mapOffset(edit.from, edits),
      to: mapOffset(edit.to, edits),
    })),
  };
}
