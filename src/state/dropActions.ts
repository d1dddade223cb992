import { landingOf } from '../core/template/drop/landing.ts';
import { replacedWords } from '../core/template/drop/dropWords.ts';
import type { Payload, Place } from '../core/template/drop/place.ts';
import { placeDrop } from '../core/template/drop/placeDrop.ts';
import { onlyVariable, variablesIn } from '../core/template/drop/targets.ts';
import { labelOf, leafAt, type Fields } from '../core/template/fields/fields.ts';
import type { Text } from '../core/text.ts';
import { replaceTemplate } from './documentActions.ts';
import { announce, notify } from './noticeActions.ts';
import { selectAnalysis, useStore, type Landed } from './store.ts';
import { revealPlace } from './viewActions.ts';

/**
 * Lets something land in the template as one step, by what `placeDrop` says of it, and says so: aloud, and where a
 * person may not expect it also on the screen. Returns what landed; undefined where it cannot, which is said too.
 */
export function dropInto(place: Place, payload: Payload): Landed | undefined {
  const { fields } = selectAnalysis(useStore.getState());
  const { edits, words } = placeDrop(fields, place, payload);
  if (edits.length === 0) {
    announce(words);
    return undefined;
  }
  const { source, range, select } = landingOf(fields, place, payload, edits);
  const landed: Landed = { range, select, id: (useStore.getState().landed?.id ?? 0) + 1 };
  replaceTemplate(source, payload.kind === 'new' ? 'insert' : 'move', range.to);
  useStore.setState({ landed });
  const unexpected = unexpectedOf(fields, place, payload);
  if (unexpected) notify(unexpected.text, { canUndo: true, ...unexpected.action });
  else announce(words);
  return landed;
}

/** What a person may not expect of a drop: that it began an object, replaced something, or is there twice now. */
function unexpectedOf(fields: Fields, place: Place, payload: Payload) {
  if (fields.syntax === 'empty') return { text: STARTED };
  if (place.kind === 'variable') return { text: replacedWords(fields, place, payload) };
  const name = payload.kind === 'new' ? onlyVariable(payload.fields) : undefined;
  const known = variablesIn(fields).find((token) => token.name === name);
  if (name === undefined || !known) return undefined;
  const field = leafAt(fields, known.from);
  const where = field?.key === undefined ? '' : ` (\`${labelOf(field)}\`)`;
  return {
    text: {
      en: `\`${name}\` was already in the template${where} and is now there twice`,
      ko: `\`${name}\` 변수는 이미 템플릿에 있었습니다${where}. 이제 두 번 들어 있습니다`,
    },
    action: { action: { label: { en: 'Show', ko: '보기' }, run: () => revealVariable(name) } },
  };
}

/** The first place of a variable; nothing happens where it is gone. */
function revealVariable(name: string): void {
  const found = variablesIn(selectAnalysis(useStore.getState()).fields).find((token) => token.name === name);
  if (found) revealPlace(found.from, found.to);
}

const STARTED: Text = {
  en: 'Started a JSON object. Each variable becomes a field.',
  ko: 'JSON 객체를 만들었습니다. 변수마다 필드가 하나씩 생깁니다.',
};
