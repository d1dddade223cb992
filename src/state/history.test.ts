import { describe, expect, it } from 'vitest';
import { createHistory, GROUP_PAUSE, record, redo, undo } from './history.ts';

describe('history', () => {
  it('groups quick typing of one kind into one step', () => {
    let history = createHistory('');
    history = record(history, 'a', 'type:input', 0);
    history = record(history, 'ab', 'type:input', 100);
    history = record(history, 'abc', 'type:input', 100 + GROUP_PAUSE + 1);
    expect(undo(history).present).toBe('ab');
    expect(undo(undo(history)).present).toBe('');
  });

  it('makes every other change a step of its own', () => {
    let history = createHistory('');
    history = record(history, 'a', 'insert', 0);
    history = record(history, 'ab', 'insert', 1);
    history = record(history, 'abc', 'type:input', 2);
    history = record(history, 'ab', 'type:delete', 3);
    expect([undo(history).present, undo(undo(history)).present]).toEqual(['abc', 'ab']);
  });

  it('redoes what was undone until something else is done', () => {
    let history = record(createHistory('a'), 'b', 'x', 0);
    history = undo(history);
    expect(redo(history).present).toBe('b');
    expect(redo(record(history, 'c', 'x', 1)).present).toBe('c');
    expect(undo(undo(history))).toBe(undo(history));
  });

  it('does not group typing across an undo', () => {
    let history = record(createHistory(''), 'a', 'type:input', 10);
    history = undo(history);
    history = record(history, 'b', 'type:input', 20);
    expect(undo(history).present).toBe('');
  });
});
