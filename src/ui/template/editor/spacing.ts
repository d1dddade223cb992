import {
  Annotation,
  EditorState,
  StateEffect,
  StateField,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { applyEdits, diff, mapOffset, type Edit } from '../../../core/template/edit.ts';
import { layOut, printSpaced, toPrinted, toSource, type Spacer } from '../../../core/template/layOut.ts';
import { beginsAs } from '../../../core/template/fields/readFields.ts';
import { joinLines } from '../../../core/import/joinLines.ts';

/** What the editor shows: the source, and the white space added to it for reading. */
export interface Spaced {
  readonly source: string;
  readonly spacers: readonly Spacer[];
  readonly laidOut: boolean;
}

/** Marks a change that comes from the store, not from the person at the keyboard. */
export const external = Annotation.define<boolean>();

const setSpaced = StateEffect.define<Spaced>();

export const spacedField = StateField.define<Spaced>({
  create: () => ({ source: '', spacers: [], laidOut: false }),
  update: (value, transaction) => spacedBy(transaction) ?? value,
});

/** What a transaction brings to show; undefined where it leaves the text as it is. */
export function spacedBy({ effects }: Transaction): Spaced | undefined {
  return effects.find((effect) => effect.is(setSpaced))?.value;
}

export function createSpaced(source: string, laidOut: boolean): Spaced {
  return { source, spacers: laidOut ? layOut(source, beginsAs(source)) : [], laidOut };
}

export function printed(spaced: Spaced): string {
  return printSpaced(spaced.source, spaced.spacers);
}

/** Where the caret stands in the source. */
export function sourceCaret(state: EditorState): number {
  return toSource(state.field(spacedField).spacers, state.selection.main.head);
}

/** Keeps the field in step with what is typed, and the added white space where it belongs. */
export const spacing = [spacedField, EditorState.transactionFilter.of(followTyping)];

/** The change that brings the editor to a source; `caret` is an offset into it, `place` what comes into view. */
export function showSource(
  state: EditorState,
  spaced: Spaced,
  caret: number | undefined,
  place: 'caret' | 'beginning' = 'caret',
): TransactionSpec {
  const scroll = place === 'beginning' ? [EditorView.scrollIntoView(0)] : [];
  return {
    changes: diff(state.doc.toString(), printed(spaced)),
    effects: [setSpaced.of(spaced), ...scroll],
    annotations: external.of(true),
    scrollIntoView: caret !== undefined && place === 'caret',
    ...(caret === undefined ? {} : { selection: { anchor: toPrinted(spaced.spacers, caret, -1) } }),
  };
}

function followTyping(transaction: Transaction): TransactionSpec | readonly TransactionSpec[] {
  if (!transaction.docChanged || transaction.annotation(external)) return transaction;
  const before = transaction.startState.field(spacedField);
  const edits = sourceEdits(transaction, before.spacers);
  const source = applyEdits(before.source, edits);
  const typed = transaction.newDoc.toString();
  // While an input method composes, lines must not move under it; they are laid out again when it is done.
  if (transaction.isUserEvent('input.type.compose')) {
    const kept = { ...before, source, spacers: mapSpacers(transaction, before.spacers) };
    if (printed(kept) === typed) return [transaction, { effects: setSpaced.of(kept) }];
  }
  const after = createSpaced(source, before.laidOut);
  const wanted = printed(after);
  if (wanted === typed) return [transaction, { effects: setSpaced.of(after) }];
  const { main } = transaction.newSelection;
  const side = transaction.isUserEvent('delete.forward') ? 1 : -1;
  const place = (offset: number) =>
    toPrinted(after.spacers, newToSource(transaction, before.spacers, edits, offset), side);
  return [
    transaction,
    {
      changes: diff(typed, wanted),
      selection: { anchor: place(main.anchor), head: place(main.head) },
      effects: setSpaced.of(after),
      sequential: true,
    },
  ];
}

function sourceEdits(transaction: Transaction, spacers: readonly Spacer[]): Edit[] {
  const edits: Edit[] = [];
  transaction.changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    const text = inserted.toString();
    const insert = text.includes('\n') ? joinLines(text) : text;
    edits.push({ from: toSource(spacers, from), to: toSource(spacers, to), insert });
  });
  return edits;
}

/** Where an offset of the text as typed lies in the new source. */
function newToSource(
  transaction: Transaction,
  spacers: readonly Spacer[],
  edits: readonly Edit[],
  offset: number,
): number {
  let found: number | undefined;
  let shift = 0;
  let index = 0;
  transaction.changes.iterChanges((_from, _to, fromNew, toNew) => {
    const edit = edits[index++];
    if (!edit) return;
    if (found === undefined && fromNew <= offset && offset <= toNew) {
      const within = offset === toNew ? edit.insert.length : Math.min(offset - fromNew, edit.insert.length);
      found = edit.from + shift + within;
    }
    shift += edit.insert.length - (edit.to - edit.from);
  });
  return found ?? mapOffset(toSource(spacers, transaction.changes.invertedDesc.mapPos(offset)), edits);
}

/** The same white space after the change; what was cut into is left out. */
function mapSpacers({ changes }: Transaction, spacers: readonly Spacer[]): Spacer[] {
  const mapped: Spacer[] = [];
  let before = 0;
  let after = 0;
  for (const { at, text } of spacers) {
    const from = changes.mapPos(at + before, 1);
    const to = changes.mapPos(at + before + text.length, -1);
    before += text.length;
    if (to - from !== text.length) continue;
    mapped.push({ at: from - after, text });
    after += text.length;
  }
  return mapped;
}
