import { EditorState } from '@codemirror/state';
import { beforeEach, describe, expect, it } from 'vitest';
import { diff } from '../../../core/template/edit.ts';
import { replaceTemplate } from '../../../state/documentActions.ts';
import { settleTyping, typeTemplate, typingOf } from '../../../state/typingActions.ts';
import { modelField, setModel } from './editorModel.ts';
import { spacing } from './spacing.ts';
import { modelOfText, withStore } from './storeSync.ts';

const SOURCE = '{"id":"$context.requestId","s":"$context.status","t":"$context.stage"}';

const extensions = [spacing, modelField, modelOfText];

beforeEach(() => replaceTemplate(SOURCE, 'test'));

/** What a change of some text of the template makes known, the caret coming to stand at another. */
function change(userEvent: string, [before, after]: readonly [string, string], caretAt: string) {
  const state = withStore(EditorState.create({ extensions }));
  const text = state.doc.toString();
  expect(state.doc.lines).toBe(5);
  const from = text.indexOf(before);
  return state.update({
    changes: { from, to: from + before.length, insert: after },
    selection: { anchor: text.indexOf(caretAt) },
    userEvent,
  });
}

const rulesAfter = (...args: Parameters<typeof change>): string[] =>
  change(...args)
    .state.field(modelField)
    .diagnostics.map(({ rule }) => rule);

/** In the third of five lines. */
const WRONG = ['.status', '.statuss'] as const;
/** Wrong from the very beginning of the fourth line on. */
const TWICE = ['"t"', '"s"'] as const;

const diagnosticsShown = () => withStore(EditorState.create({ extensions })).field(modelField).diagnostics;

describe('modelOfText', () => {
  it('asks what is known of a text once for a key', () => {
    const { effects } = change('input.type', WRONG, '"s"');
    expect(effects.filter((effect) => effect.is(setModel))).toHaveLength(1);
  });

  it('holds back what is new on the line of the caret, as it is shown', () => {
    for (const key of ['input.type', 'input.type.compose', 'delete.backward']) {
      expect(rulesAfter(key, WRONG, '$context.status'), key).not.toContain('no-unknown-variable');
      expect(rulesAfter(key, WRONG, '"s"'), key).not.toContain('no-unknown-variable');
      expect(rulesAfter(key, TWICE, '$context.stage'), key).not.toContain('no-duplicate-key');
    }
    for (const elsewhere of ['"t"', '"$context.requestId"']) {
      expect(rulesAfter('input.type', WRONG, elsewhere), elsewhere).toContain('no-unknown-variable');
    }
    expect(rulesAfter('input.type', TWICE, '"s"')).toContain('no-duplicate-key');
  });

  it('is as calm as the store where the text is only shown anew', () => {
    const source = SOURCE.replace(...WRONG);
    const typing = typingOf(source, { from: 0, to: source.length + 1 });
    typeTemplate(diff(SOURCE, source), 'type:input', 0, typing);
    expect(diagnosticsShown()).toBe(typing.shown.diagnostics);
    expect(diagnosticsShown()).not.toEqual(typing.full.diagnostics);
    settleTyping();
    expect(diagnosticsShown()).toBe(typing.full.diagnostics);
  });

  it('holds back nothing where the change is no key', () => {
    for (const other of ['input.paste', 'delete.cut', 'input.drop', 'move.drop', 'undo']) {
      expect(rulesAfter(other, WRONG, '"s"'), other).toContain('no-unknown-variable');
    }
  });
});
