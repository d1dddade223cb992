import { RangeSetBuilder, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker, type DecorationSet } from '@codemirror/view';
import type { Diagnostic, Severity } from '../../../core/lint/rule.ts';
import { READABLE_LENGTH } from '../../../core/template/fields/readFields.ts';
import { scanJson } from '../../../core/template/jsonScan.ts';
import { toPrinted } from '../../../core/template/layOut.ts';
import { diagnosticKey } from '../../../state/analysis.ts';
import { modelField, setModel } from './editorModel.ts';
import { showProblem } from '../../problems/showProblem.ts';
import { LensWidget } from './LensWidget.ts';
import { lineProblems } from './lineProblems.ts';
import { SEVERITY_PATHS } from '../../common/components/severityPaths.ts';
import { spacedField } from './spacing.ts';
import { svgIcon } from './svgIcon.ts';

const PREFIX_LENGTH = '$context.'.length;

/** The marks of a text: chips, keys, underlined problems, washed lines with their fix at the end. */
const marks = StateField.define<DecorationSet>({
  create: (state) => decorate(state),
  update: (value, transaction) => {
    if (transaction.effects.some((effect) => effect.is(setModel))) return decorate(transaction.state);
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The added white space is skipped by the caret and deleted as one. */
const atoms = EditorView.atomicRanges.of((view) => {
  const builder = new RangeSetBuilder<Decoration>();
  let added = 0;
  for (const { at, text } of view.state.field(spacedField).spacers) {
    builder.add(at + added, at + added + text.length, Decoration.mark({}));
    added += text.length;
  }
  return builder.finish();
});

class ProblemMarker extends GutterMarker {
  readonly severity: Severity;
  override readonly elementClass: string;
  constructor(severity: Severity, pointed: boolean) {
    super();
    this.severity = severity;
    this.elementClass = `wash-${severity}${pointed ? ' pointed' : ''}`;
  }
  override eq(other: ProblemMarker): boolean {
    return this.elementClass === other.elementClass;
  }
  override toDOM(): Node {
    const { body, cut, dot } = SEVERITY_PATHS[this.severity];
    return svgIcon(`severity-icon severity-${this.severity}`, [
      ['path', { d: body, fill: 'currentColor' }],
      ['path', { d: cut, class: 'cut' }],
      ...(dot === undefined ? [] : [['circle', { cx: '8', cy: dot, r: '1', class: 'dot' }] as const]),
    ]);
  }
}

const problemGutter = gutter({
  class: 'problem-gutter',
  lineMarker: (view, line) => {
    const problem = lineProblems(view.state).get(line.from);
    return problem ? new ProblemMarker(problem.severity, isPointedAt(view.state, problem)) : null;
  },
  domEventHandlers: {
    click: (view, line) => {
      const problem = lineProblems(view.state).get(line.from);
      if (problem) showProblem(problem);
      return problem !== undefined;
    },
  },
  lineMarkerChange: (update) =>
    update.docChanged || update.startState.field(modelField) !== update.state.field(modelField),
});

export const decorations: Extension = [marks, atoms, problemGutter];

/** The longest line that has chips, in UTF-16 units: twice what AWS accepts. A browser lays out a line as a whole. */
const LONGEST_LINE = 6144;

function decorate(state: EditorState): DecorationSet {
  // Hundreds of chips on one line, or thousands, would hold the page at every key.
  const isLong = state.field(spacedField).source.length > READABLE_LENGTH || hasLongLine(state);
  const details = isLong ? [] : [...chips(state), ...keys(state)];
  const ranges = [...lineDecorations(state), ...details, ...underlines(state)];
  return Decoration.set(ranges, true);
}

function hasLongLine({ doc }: EditorState): boolean {
  if (doc.length <= LONGEST_LINE) return false;
  for (let number = 1; number <= doc.lines; number++) {
    if (doc.line(number).length > LONGEST_LINE) return true;
  }
  return false;
}

function chips(state: EditorState) {
  const { spacers } = state.field(spacedField);
  const { catalog, variables, linked, diagnostics } = state.field(modelField);
  return variables.flatMap((token) => {
    const from = clamp(state, toPrinted(spacers, token.from));
    const to = clamp(state, toPrinted(spacers, token.to, -1));
    if (from >= to) return [];
    const problem = diagnostics.some((d) => d.severity !== 'info' && d.from < token.to && token.from < d.to);
    const names = ['chip', token.name === linked ? 'linked' : '', problem ? 'faulty' : ''];
    const attributes = { 'data-group': catalog.groupOf(token.name) ?? 'none', 'data-variable': token.name };
    const name = Math.min(from + PREFIX_LENGTH, to);
    return [
      Decoration.mark({ class: names.join(' ').trim(), attributes, inclusive: true }).range(from, to),
      Decoration.mark({ class: 'prefix' }).range(from, name),
      ...(name < to ? [Decoration.mark({ class: 'name' }).range(name, to)] : []),
    ];
  });
}

function underlines(state: EditorState) {
  const { spacers } = state.field(spacedField);
  return state.field(modelField).diagnostics.flatMap((diagnostic) => {
    const from = clamp(state, toPrinted(spacers, diagnostic.from));
    const to = clamp(state, toPrinted(spacers, diagnostic.to, -1));
    if (from >= to || diagnostic.severity === 'info') return [];
    return [Decoration.mark({ class: `underline-${diagnostic.severity}` }).range(from, to)];
  });
}

function lineDecorations(state: EditorState) {
  const { locale } = state.field(modelField);
  return [...lineProblems(state)].flatMap(([from, diagnostic]) => {
    const line = state.doc.lineAt(from);
    const pointed = isPointedAt(state, diagnostic) ? ' pointed' : '';
    return [
      Decoration.line({ class: `wash-${diagnostic.severity}${pointed}` }).range(line.from),
      Decoration.widget({ widget: new LensWidget(diagnostic, locale), side: 1 }).range(line.to),
    ];
  });
}

function isPointedAt(state: EditorState, diagnostic: Diagnostic): boolean {
  return diagnosticKey(diagnostic) === state.field(modelField).linkedProblem;
}

function keys(state: EditorState) {
  if (!state.field(modelField).json) return [];
  const { source, spacers } = state.field(spacedField);
  const ranges: ReturnType<Decoration['range']>[] = [];
  scanJson(source, (from, to, kind) => {
    const inner = {
      from: clamp(state, toPrinted(spacers, from + 1)),
      to: clamp(state, toPrinted(spacers, to - 1, -1)),
    };
    if (kind !== 'string' || inner.from >= inner.to) return;
    const isKey = /^\s*:/.test(source.slice(to, to + 8));
    ranges.push(Decoration.mark({ class: isKey ? 'json-key' : 'json-text' }).range(inner.from, inner.to));
  });
  return ranges;
}

function clamp(state: EditorState, offset: number): number {
  return Math.min(offset, state.doc.length);
}
