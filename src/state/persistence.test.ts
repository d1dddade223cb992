import { describe, expect, it } from 'vitest';
import { createDocument } from './logwrightDocument.ts';
import { DAMAGED_KEY, DOCUMENT_KEY, OPEN_KEY, PREFERENCES_KEY, TEMPLATE_PREFIX } from './keys.ts';
import { load } from './persistence.ts';
import { storeWith } from './testing/storeWith.ts';
import { createTemplateStorage, type Store } from './templateStorage.ts';

function loadFrom(browser: Store | undefined, languages: readonly string[] = [], tab?: Store) {
  return load({ browser, tab, templates: createTemplateStorage(browser) }, languages);
}

function deny(): never {
  throw new Error('denied');
}

describe('load', () => {
  it('gives the example on a first visit', () => {
    expect(loadFrom(storeWith({}), ['ko'])).toMatchObject({
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
    expect(loadFrom(store)).toMatchObject({ document, damaged: false, preferences: { theme: 'dark' } });
  });

  it.each(['not JSON', 'null', '[]', '"dark"', '{"__proto__":{"locale":"ko"}}'])(
    'takes the defaults for unreadable preferences: %s',
    (preferences) => {
      const store = storeWith({ [PREFERENCES_KEY]: preferences });
      expect(loadFrom(store, ['en'])).toEqual(loadFrom(storeWith({}), ['en']));
    },
  );

  it.each([
    'not JSON',
    '{"source":"a',
    '42',
    'null',
    '[]',
    '"text"',
    '{}',
    '{"source":5}',
    '{"source":null}',
    `{"source":"${'x'.repeat(70_000)}"}`,
  ])('puts an unreadable document aside: %s', (saved) => {
    const store = storeWith({ [DOCUMENT_KEY]: saved });
    expect(loadFrom(store)).toMatchObject({ damaged: true, document: createDocument() });
    expect(store.map.get(DAMAGED_KEY)).toBe(saved);
  });

  it('lives without a store, and with one that throws', () => {
    const forbidden = { getItem: deny, setItem: deny, removeItem: deny, key: deny, length: 1 };
    expect(loadFrom(undefined).document).toEqual(createDocument());
    expect(loadFrom(forbidden).document).toEqual(createDocument());
  });

  it('opens what this tab had open, else what was opened last, else the first', () => {
    const store = storeWith({
      [DOCUMENT_KEY]: '{"source":"one"}',
      [`${TEMPLATE_PREFIX}a1`]: '{"source":"two","name":"two"}',
      [`${TEMPLATE_PREFIX}b2`]: '{"source":"three"}',
    });
    expect(loadFrom(store).document.source).toBe('one');
    store.setItem(OPEN_KEY, 'a1');
    expect(loadFrom(store)).toMatchObject({ document: { source: 'two' }, library: { open: 'a1' } });
    expect(loadFrom(store, [], storeWith({ [OPEN_KEY]: 'b2' })).document.source).toBe('three');
    expect(loadFrom(store, [], storeWith({ [OPEN_KEY]: 'gone' })).document.source).toBe('two');
  });

  it('opens another template where the first is damaged', () => {
    const store = storeWith({ [DOCUMENT_KEY]: '{', [`${TEMPLATE_PREFIX}a1`]: '{"source":"two"}' });
    expect(loadFrom(store)).toMatchObject({ damaged: true, library: { open: 'a1' } });
    expect(store.map.get(DAMAGED_KEY)).toBe('{');
  });

  it('keeps apart what was damaged once and again', () => {
    const store = storeWith({ [DOCUMENT_KEY]: '{"source":"one' });
    loadFrom(store);
    store.setItem(DOCUMENT_KEY, '{"source":"two');
    loadFrom(store);
    expect([store.map.get(DAMAGED_KEY), store.map.get(`${DAMAGED_KEY}.2`)]).toEqual([
      '{"source":"one',
      '{"source":"two',
    ]);
  });

  it('keeps a copy of what a later version wrote, once', () => {
    const later = '{"source":"one","mood":"good"}';
    const store = storeWith({ [DOCUMENT_KEY]: later });
    expect(loadFrom(store)).toMatchObject({ damaged: false, document: { source: 'one' } });
    loadFrom(store);
    expect(store.map.get(DAMAGED_KEY)).toBe(later);
    expect(store.map.size).toBe(2);
  });
});
