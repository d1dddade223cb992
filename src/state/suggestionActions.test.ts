import { beforeEach, expect, it } from 'vitest';
import { replaceTemplate } from './documentActions.ts';
import { undoChange } from './historyActions.ts';
import { currentDocument } from './store.ts';
import { planOpenSuggestions, takeSuggestions } from './suggestionActions.ts';

const SOURCE =
  '{"id":"$context.requestId","path":"$context.path","resource":"$context.resourcePath","s":"$context.statusCode"}';
const TAKEN = '{"id":"$context.requestId","routeKey":"$context.routeKey","s":"$context.status"}';

beforeEach(() => replaceTemplate(SOURCE, 'test'));

it('plans each suggestion as it will be by its turn, and changes nothing yet', async () => {
  const { steps, source } = await planOpenSuggestions();
  expect(steps.map(({ fix }) => fix.label.en)).toEqual([
    'Use `routeKey` and rename key',
    'Remove field',
    'Use `status`',
  ]);
  expect(source).toBe(TAKEN);
  expect(currentDocument().source).toBe(SOURCE);
});

it('takes all of them as one step that undo takes back', async () => {
  takeSuggestions(await planOpenSuggestions());
  expect(currentDocument().source).toBe(TAKEN);
  undoChange();
  expect(currentDocument().source).toBe(SOURCE);
});

it('leaves a template alone that is not the one that was planned for', async () => {
  const plan = await planOpenSuggestions();
  replaceTemplate('$context.requestId', 'test');
  takeSuggestions(plan);
  expect(currentDocument().source).toBe('$context.requestId');
});
