import { beforeEach, describe, expect, it } from 'vitest';
import {
  currentDocument,
  insertVariableAt,
  insertVariablesAt,
  replaceTemplate,
  takeInsertions,
  undoChange,
} from './store.ts';

const source = () => currentDocument().source;

beforeEach(() => replaceTemplate('', 'test'));

describe('insertVariablesAt', () => {
  it('puts one variable alone into an empty template, and makes several the fields of a JSON line', () => {
    insertVariableAt('status');
    expect(source()).toBe('$context.status');
    replaceTemplate(' ', 'test');
    insertVariablesAt(['status', 'identity.sourceIp']);
    expect(source()).toBe('{"status":"$context.status","sourceIp":"$context.identity.sourceIp"}');
  });

  it('puts several in one behind the other, as one step', () => {
    const before = '{"a":"$context.stage","b":"$context.apiId"}';
    replaceTemplate(before, 'test');
    const caret = insertVariablesAt(['status', 'routeKey'], before.indexOf(',') + 1);
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
    insertVariablesAt(['status', 'stage']);
    insertVariableAt('apiId', 0);
    expect(source()).toBe('$context.apiId');
    willing = false;
    insertVariableAt('stage');
    expect(source()).toBe('$context.apiId $context.stage');
    stop();
    insertVariableAt('status');
    expect(taken).toEqual([['status', 'stage'], ['stage']]);
    expect(source()).toContain('$context.status');
  });
});
