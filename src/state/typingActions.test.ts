import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editTemplate, replaceTemplate } from './documentActions.ts';
import { redoChange, undoChange } from './historyActions.ts';
import { currentDocument, selectAnalysis, selectFullAnalysis, useStore } from './store.ts';
import { takeParts } from './viewActions.ts';
import { REST, settleTyping, typeTemplate, typingOf } from './typingActions.ts';

/** A template without any problem. */
const SOURCE =
  '{"id":"$context.requestId","event":"$context.eventType","route":"$context.routeKey","status":"$context.status","connection":"$context.connectionId","error":"$context.error.message"}';

const shown = () => selectAnalysis(useStore.getState());
const full = () => selectFullAnalysis(useStore.getState());

/** Types a text before the closing brace, the whole template being one line. */
function type(insert: string): void {
  const { source } = currentDocument();
  const at = source.length - 1;
  const next = source.slice(0, at) + insert + source.slice(at);
  const typing = typingOf(next, { from: 0, to: next.length + 1 });
  const edits = insert === '' ? [] : [{ from: at, to: at, insert }];
  typeTemplate(edits, 'type:input', at + insert.length, typing);
  // No rule has run again for the views.
  expect(full()).toBe(typing.full);
}

function expectCalm(): void {
  expect(full().diagnostics.length).toBeGreaterThan(0);
  expect(shown().diagnostics).toEqual([]);
  expect(shown().lines.filter(({ problem }) => problem)).toEqual([]);
}

function expectTold(): void {
  expect(full().diagnostics.length).toBeGreaterThan(0);
  expect(shown()).toBe(full());
}

beforeEach(() => {
  vi.useFakeTimers();
  replaceTemplate(SOURCE, 'test');
  settleTyping();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('typing', () => {
  it('stays calm when a part of the analysis comes in the middle of it', async () => {
    type(',');
    await takeParts(Promise.resolve({}));
    expectCalm();
    vi.advanceTimersByTime(REST);
    expectTold();
  });

  it('changes the template and the caret at once, in one step to undo', () => {
    type(',');
    type('"');
    expect(currentDocument().source).toBe(`${SOURCE.slice(0, -1)},"}`);
    expect(shown().template.source).toBe(currentDocument().source);
    expect(useStore.getState().caret).toBe(SOURCE.length + 1);
    undoChange();
    expect(currentDocument().source).toBe(SOURCE);
  });

  it('tells its problems after a rest, which every key puts off', () => {
    type(',');
    vi.advanceTimersByTime(REST - 1);
    expectCalm();
    type('"');
    vi.advanceTimersByTime(REST - 1);
    expectCalm();
    vi.advanceTimersByTime(1);
    expectTold();
  });

  it('goes on with a key that changes nothing', () => {
    type(',');
    vi.advanceTimersByTime(REST - 1);
    type('');
    vi.advanceTimersByTime(REST - 1);
    expectCalm();
    vi.advanceTimersByTime(1);
    expectTold();
  });

  it('tells everything at once where the person goes elsewhere, and no timer follows', () => {
    type(',');
    settleTyping();
    expectTold();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with any other change, and with undo and redo', () => {
    type(',');
    editTemplate([{ from: 0, to: 0, insert: ' ' }], 'edit');
    expectTold();
    undoChange();
    undoChange();
    type(',');
    expectCalm();
    undoChange();
    expect(shown()).toBe(full());
    redoChange();
    expectTold();
  });

  it('begins anew with what is told by then', () => {
    type(',');
    settleTyping();
    const told = shown().diagnostics.map(({ rule }) => rule);
    type('x');
    expect(shown().diagnostics.map(({ rule }) => rule)).toEqual(told);
  });
});
