import { describe, expect, it } from 'vitest';
import { createDocument } from './logwrightDocument.ts';
import { DAMAGED_KEY, DOCUMENT_KEY, PREFERENCES_KEY } from './keys.ts';
import { load } from './persistence.ts';

function storeWith(entries: Record<string, string>) {
  const map = new Map(Object.entries(entries));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

describe('load', () => {
  it('gives the example on a first visit', () => {
    expect(load(storeWith({}), ['ko'])).toMatchObject({
      first: true,
      damaged: false,
      document: createDocument(),
      preferences: { locale: 'ko' },
    });
  });

  it('brings back what was saved', () => {
    const document = { ...createDocument(), source: '$context.requestId 한글' };
    const store = storeWith({
      [DOCUMENT_KEY]: JSON.stringify(document),
      [PREFERENCES_KEY]: '{"theme":"dark"}',
    });
    expect(load(store, [])).toMatchObject({ document, damaged: false, preferences: { theme: 'dark' } });
  });

  it.each([
    '{"source":"a',
    '42',
    'null',
    '[]',
    '"text"',
    '{"source":5}',
    `{"source":"${'x'.repeat(70_000)}"}`,
  ])('puts an unreadable document aside: %s', (saved) => {
    const store = storeWith({ [DOCUMENT_KEY]: saved });
    expect(load(store, [])).toMatchObject({ damaged: true, document: createDocument() });
    expect(store.map.get(DAMAGED_KEY)).toBe(saved);
  });

  it('lives without a store, and with one that throws', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    };
    expect(load(undefined, []).document).toEqual(createDocument());
    expect(load(forbidden, []).document).toEqual(createDocument());
  });
});
