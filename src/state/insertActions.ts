import { applyEdits } from '../core/template/edit.ts';
import { insertVariable } from '../core/template/insertVariable.ts';
import { parse } from '../core/template/parse.ts';
import { readShape } from '../core/template/readShape.ts';
import { replaceTemplate } from './documentActions.ts';
import { announce, notify } from './noticeActions.ts';
import { currentDocument, useStore } from './store.ts';
import { revealPlace } from './viewActions.ts';

/** Adds variables in a way of its own, and says whether it did. */
type TakeVariables = (names: readonly string[]) => boolean;

let takeVariables: TakeVariables | undefined;

/** Lets a view without a caret take what is inserted, until the returned function is called. */
export function takeInsertions(take: TakeVariables): () => void {
  takeVariables = take;
  return () => {
    if (takeVariables === take) takeVariables = undefined;
  };
}

/** Puts a variable at an offset of the template, or where one goes by itself. Returns the offset behind it. */
export function insertVariableAt(name: string, offset?: number): number {
  return insertVariablesAt([name], offset);
}

/**
 * Puts variables in, one behind the other, as one step: at an offset, or at the caret of the view that shows.
 * In an empty template they begin a JSON object. Returns the offset behind the last.
 */
export function insertVariablesAt(names: readonly string[], offset?: number): number {
  if (offset === undefined && takeVariables?.(names)) return useStore.getState().caret;
  if (names.length === 0) return offset ?? useStore.getState().caret;
  const before = currentDocument().source;
  let source = before;
  let caret = offset ?? useStore.getState().caret;
  if (source.trim() === '') [source, caret] = ['{}', 1];
  for (const name of names) {
    const template = parse(source);
    const edit = insertVariable(template, readShape(template), caret, name);
    source = applyEdits(source, [edit]);
    caret = edit.from + edit.insert.length;
  }
  replaceTemplate(source, 'insert', caret);
  if (!tellInsertion(before, names)) {
    const listed = names.join(', ');
    announce({ en: `${listed} inserted`, ko: `${listed} 넣음` });
  }
  return caret;
}

/**
 * Says what a person may not expect of an insertion into `before`: that it began a JSON object, or that the
 * variable was there already. Returns whether there was anything of the kind.
 */
export function tellInsertion(before: string, names: readonly string[]): boolean {
  const template = parse(before);
  const [name = ''] = names;
  const known = template.tokens.find((token) => token.kind === 'variable' && token.name === name);
  if (before.trim() === '') {
    notify(
      {
        en: 'Begun as a JSON object, a field for each variable',
        ko: 'JSON 객체로 시작합니다. 변수마다 필드가 하나씩 생깁니다',
      },
      { canUndo: true },
    );
  } else if (names.length === 1 && known) {
    const field = readShape(template).fields.find((f) => f.valueFrom <= known.from && known.to <= f.valueTo);
    const place = field ? ` (\`${field.key}\`)` : '';
    notify(
      {
        en: `\`${name}\` was in the template already${place}; now it is there twice`,
        ko: `\`${name}\` 변수는 이미 템플릿에 있었습니다${place}. 이제 두 번 들어 있습니다`,
      },
      { canUndo: true, action: { label: { en: 'Show', ko: '보기' }, run: () => revealVariable(name) } },
    );
  } else return false;
  return true;
}

/** The same for the first place of a variable; nothing happens where it is gone. */
function revealVariable(name: string): void {
  const { tokens } = parse(currentDocument().source);
  const found = tokens.find((token) => token.kind === 'variable' && token.name === name);
  if (found) revealPlace(found.from, found.to);
}
