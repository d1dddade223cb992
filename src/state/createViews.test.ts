import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand';
import { createViews } from './createViews.ts';

const FRAME = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function setUp() {
  const store = createStore(() => ({ text: '', count: 0 }));
  const { store: views, showAfterPaint } = createViews(store);
  const heard: (readonly [string, string])[] = [];
  const stop = views.subscribe((now, before) => heard.push([before.text, now.text]));
  const type = (text: string) => showAfterPaint(() => store.setState({ text }));
  return { store, views, heard, stop, type, showAfterPaint };
}

describe('views', () => {
  it('hear of a change at once', () => {
    const { store, heard } = setUp();
    store.setState({ text: 'a' });
    expect(heard).toEqual([['', 'a']]);
  });

  it('hear of what is shown after the paint once, when the frame is over', () => {
    const { store, views, heard, type } = setUp();
    type('a');
    type('ab');
    expect(store.getState().text).toBe('ab');
    expect(views.getState().text).toBe('ab');
    vi.advanceTimersByTime(FRAME);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual([['', 'ab']]);
    vi.runAllTimers();
    expect(heard).toHaveLength(1);
  });

  it('hear of all that waits with a change that does not wait', () => {
    const { store, heard, type } = setUp();
    type('a');
    store.setState({ count: 1 });
    expect(heard).toEqual([['', 'a']]);
    vi.runAllTimers();
    expect(heard).toHaveLength(1);
  });

  it('hear of it without a frame too', () => {
    const { heard, type } = setUp();
    vi.stubGlobal('requestAnimationFrame', () => 0);
    type('a');
    vi.advanceTimersByTime(100);
    expect(heard).toEqual([['', 'a']]);
  });

  it('wait no more after a change that throws', () => {
    const { store, heard, showAfterPaint } = setUp();
    expect(() =>
      showAfterPaint(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    store.setState({ text: 'a' });
    expect(heard).toHaveLength(1);
  });

  it('hear nothing once they are gone', () => {
    const { heard, stop, type } = setUp();
    type('a');
    stop();
    vi.runAllTimers();
    expect(heard).toEqual([]);
  });
});
