import { beforeEach, describe, expect, it } from 'vitest';
import { replaceTemplate } from './documentActions.ts';
import { undoChange } from './historyActions.ts';
import { insertVariables, takeInsertions } from './insertActions.ts';
import { currentDocument, useStore } from './store.ts';

const source = () => currentDocument().source;

beforeEach(() => replaceTemplate('', 'test'));

describe('insertVariables', () => {
  it('begins a JSON object in an empty template, says so, and undoes it as one step', () => {
    insertVariables(['identity.sourceIp']);
    expect(source()).toBe('{"sourceIp":"$context.identity.sourceIp"}');
    expect(useStore.getState().notices.at(-1)).toMatchObject({ canUndo: true });
    expect(useStore.getState().notices.at(-1)?.text.en).toContain('JSON');
    undoChange();
    expect(source()).toBe('');
    replaceTemplate(' ', 'test');
    insertVariables(['status', 'identity.sourceIp']);
    expect(source()).toBe('{"status":"$context.status","sourceIp":"$context.identity.sourceIp"}');
  });

  it('says that a variable was there already, and under which key', () => {
    replaceTemplate('{"code":"$context.status"}', 'test');
    insertVariables(['status']);
    expect(source()).toBe('{"code":"$context.status","status":"$context.status"}');
    expect(useStore.getState().notices.at(-1)?.text.en).toContain('already in the template (`code`)');
    const count = useStore.getState().notices.at(-1)?.id;
    insertVariables(['stage']);
    expect(useStore.getState().notices.at(-1)?.id).toBe(count);
  });

  it('puts several in one behind the other, as one step', () => {
    const before = '{"a":"$context.stage","b":"$context.apiId"}';
    replaceTemplate(before, 'test');
    const caret = insertVariables(['status', 'routeKey'], before.indexOf(',') + 1);
    const after =
      '{"a":"$context.stage","status":"$context.status","routeKey":"$context.routeKey","b":"$context.apiId"}';
    expect(source()).toBe(after);
    expect(after.slice(0, caret)).toMatch(/routeKey",?$/);
    undoChange();
    expect(source()).toBe(before);
  });

  it('leaves them to a view without a caret, unless a place is given or the view will not', () => {
    const taken: (readonly string[])[] = [];
    let willing = true;
    const stop = takeInsertions((names) => {
      taken.push(names);
      return willing;
    });
    insertVariables(['status', 'stage']);
    insertVariables(['apiId'], 0);
    expect(source()).toBe('{"apiId":"$context.apiId"}');
    willing = false;
    insertVariables(['stage']);
    expect(source()).toBe('{"apiId":"$context.apiId","stage":"$context.stage"}');
    stop();
    insertVariables(['status']);
    expect(taken).toEqual([['status', 'stage'], ['stage']]);
    expect(source()).toContain('$context.status');
  });
});
