import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DOCUMENT_KEY, PREFERENCES_KEY, TEMPLATE_PREFIX } from './keys.ts';
import { storeWith } from './testing/storeWith.ts';
import type { Store } from './templateStorage.ts';

const SAVED = '{"source":"one","name":"orders"}';

let modules: Awaited<ReturnType<typeof importAll>>;
let store: ReturnType<typeof storeWith>;

/** Every module anew: what they remember is as in a fresh page. */
async function importAll() {
  vi.resetModules();
  return {
    ...(await import('./store.ts')),
    ...(await import('./documentActions.ts')),
    ...(await import('./historyActions.ts')),
    ...(await import('./librarySyncActions.ts')),
    ...(await import('./libraryActions.ts')),
    ...(await import('./templateStorage.ts')),
    ...(await import('./persistence.ts')),
    ...(await import('./openLinked.ts')),
    ...(await import('./importLibrary.ts')),
  };
}

beforeEach(async () => {
  store = storeWith({ [DOCUMENT_KEY]: SAVED });
  modules = await importAll();
});

/** A tab on a store that others may share. `run` does something in it; the tabs of a test take turns. */
function openTab(browser: Store) {
  const { connectStorage, createTemplateStorage, load, useStore } = modules;
  const templates = createTemplateStorage(browser);
  let state = useStore.getInitialState();
  const run = <T>(action: (tab: typeof modules) => T): T => {
    useStore.setState(state, true);
    connectStorage(templates);
    const result = action(modules);
    state = useStore.getState();
    return result;
  };
  run(({ restore }) => {
    const saved = load({ browser, tab: undefined, templates }, ['en']);
    restore(saved.library, saved.document, saved.preferences);
  });
  return {
    run,
    type: (source: string) => run(({ replaceTemplate }) => replaceTemplate(source, 'test')),
    undo: () => run(({ undoChange }) => undoChange()),
    save: () => run(({ saveLibrary }) => saveLibrary()),
    remove: () => run(({ deleteTemplate }) => deleteTemplate()),
    source: () => state.history.present.source,
    state: () => state,
    /** Names and sources of all templates. */
    all: () =>
      run(({ currentTemplates }) =>
        Object.fromEntries(currentTemplates().map(({ name, document }) => [name, document.source])),
      ),
    /** The store tells this tab what another one wrote under a key. */
    hear: (key: string) => run(({ followOtherTab }) => followOtherTab(key, browser.getItem(key))),
  };
}

/** Every template in the store, by name. */
function stored(): Record<string, string> {
  const values = [...store.map.values()].map((text): unknown => JSON.parse(text));
  return Object.fromEntries(
    values.flatMap((value) =>
      typeof value === 'object' && value !== null && 'name' in value && 'source' in value
        ? [[String(value.name), String(value.source)]]
        : [],
    ),
  );
}

describe('two tabs with one template', () => {
  it('keep both where the second never heard of the first', () => {
    const a = openTab(store);
    const b = openTab(store);
    a.type('mine');
    b.type('theirs');
    a.save();
    b.save();
    expect(stored()).toEqual({ orders: 'mine', 'orders 2': 'theirs' });
    expect(b.source()).toBe('theirs');
    expect(b.state().notices).toHaveLength(1);
    b.type('more');
    b.save();
    expect(stored()).toEqual({ orders: 'mine', 'orders 2': 'more' });
  });

  it('take what the other wrote where nothing was done to the example here', () => {
    store = storeWith({});
    const a = openTab(store);
    const b = openTab(store);
    a.type('mine');
    a.save();
    b.save();
    expect(stored()).toEqual({ '': 'mine' });
    expect(b.source()).toBe('mine');
    expect(b.state().notices).toHaveLength(0);
  });

  it('ask, and write nothing while nobody answers', () => {
    const a = openTab(store);
    const b = openTab(store);
    a.type('mine');
    a.save();
    b.hear(DOCUMENT_KEY);
    expect(b.state().otherTab).toBe('changed');
    b.save();
    expect(stored()).toEqual({ orders: 'mine' });
  });

  it('take the other’s version as a step that can be undone', () => {
    const a = openTab(store);
    const b = openTab(store);
    a.type('mine');
    a.save();
    b.hear(DOCUMENT_KEY);
    b.run((tab) => tab.takeTheirs());
    expect(b.source()).toBe('mine');
    expect(b.state().otherTab).toBeUndefined();
    b.undo();
    expect(b.source()).toBe('one');
    b.save();
    expect(stored()).toEqual({ orders: 'one' });
  });

  it('keep their own over the other’s, which hears of it', () => {
    const a = openTab(store);
    const b = openTab(store);
    a.type('mine');
    a.save();
    b.hear(DOCUMENT_KEY);
    b.run((tab) => tab.keepMine());
    expect(stored()).toEqual({ orders: 'one' });
    a.hear(DOCUMENT_KEY);
    expect(a.state().otherTab).toBe('changed');
    expect(a.source()).toBe('mine');
  });

  it('only take over a new name', () => {
    const a = openTab(store);
    const b = openTab(store);
    a.run((tab) => tab.renameTemplate('billing'));
    a.save();
    b.hear(DOCUMENT_KEY);
    expect(b.state().otherTab).toBeUndefined();
    expect(b.all()).toEqual({ billing: 'one' });
  });

  it('keep what the other deleted until it is let go', () => {
    const a = openTab(store);
    const b = openTab(store);
    a.remove();
    a.save();
    expect(store.map.has(DOCUMENT_KEY)).toBe(false);
    b.hear(DOCUMENT_KEY);
    expect(b.state().otherTab).toBe('deleted');
    b.save();
    expect(stored()).not.toHaveProperty('orders');
    b.run((tab) => tab.keepMine());
    expect(stored()).toMatchObject({ orders: 'one' });
  });
});

describe('tabs with different templates', () => {
  it('never meet, and see each other’s templates', () => {
    const a = openTab(store);
    const b = openTab(store);
    a.run((tab) => tab.duplicateTemplate());
    a.type('copy');
    a.save();
    const key = TEMPLATE_PREFIX + a.state().library.open;
    b.hear(key);
    b.type('two');
    b.save();
    expect(b.all()).toEqual({ orders: 'two', 'orders 2': 'copy' });
    expect(stored()).toEqual(b.all());
    a.remove();
    a.save();
    b.hear(key);
    expect(b.all()).toEqual({ orders: 'two' });
  });
});

describe('the templates of one tab', () => {
  it('have a history each', () => {
    const a = openTab(store);
    a.type('two');
    const first = a.state().library.open;
    a.run((tab) => tab.newTemplate());
    expect(a.source()).toBe('');
    a.undo();
    expect(a.source()).toBe('');
    a.type('other');
    a.run((tab) => tab.switchTemplate(first));
    expect(a.source()).toBe('two');
    a.undo();
    expect(a.source()).toBe('one');
    expect(a.all()).toEqual({ orders: 'one', '': 'other' });
  });

  it('come back after they are deleted, with name and history', () => {
    const a = openTab(store);
    a.type('two');
    a.remove();
    expect(a.all()).toEqual({ '': '' });
    a.run((tab) => tab.useStore.getState().notices.at(-1)?.action?.run());
    expect(a.all()).toMatchObject({ orders: 'two' });
    expect(a.run((tab) => tab.findLastDeleted())).toBeUndefined();
    a.undo();
    expect(a.source()).toBe('one');
    a.save();
    expect(stored()).toMatchObject({ orders: 'one' });
  });

  it('give a taken name a number', () => {
    const a = openTab(store);
    a.run((tab) => tab.newTemplate());
    a.run((tab) => tab.renameTemplate(' orders\n'));
    expect(Object.keys(a.all())).toEqual(['orders', 'orders 2']);
  });

  it('stay in memory where the store is full, and are saved once it is not', () => {
    const a = openTab(store);
    const { setItem } = store;
    store.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    a.run((tab) => tab.duplicateTemplate());
    a.type('two');
    expect(a.save()).toBe(false);
    expect(a.all()).toEqual({ orders: 'one', 'orders 2': 'two' });
    store.setItem = setItem;
    expect(a.save()).toBe(true);
    expect(stored()).toEqual({ orders: 'one', 'orders 2': 'two' });
  });

  it('can be added from a file and taken out again', async () => {
    const a = openTab(store);
    const { importLibrary, removeTemplates, currentTemplates } = modules;
    const file =
      '{"format":"logwright-templates","version":1,"templates":[{"source":"new","name":"orders"}]}';
    const result = await importLibrary(new Blob([file]));
    expect(result).toMatchObject({ kind: 'report', report: { renamed: [{ to: 'orders 2' }] } });
    expect(currentTemplates().map(({ document }) => document.source)).toEqual(['one', 'new']);
    expect(a.source()).toBe('one');
    if (result.kind === 'report') removeTemplates(result.report.added);
    expect(currentTemplates()).toHaveLength(1);
    expect(await importLibrary(new Blob(['x'.repeat(5_000_001)]))).toMatchObject({ problem: 'too-large' });
  });
});

describe('a link', () => {
  it('becomes a template of its own, one step from what was open', () => {
    const a = openTab(store);
    a.run((tab) => tab.openLinked({ ...tab.currentDocument(), source: 'linked' }));
    expect(a.all()).toEqual({ orders: 'one', 'From a link': 'linked' });
    a.undo();
    expect(a.source()).toBe('one');
  });

  it('takes the place of an untouched example, and adds nothing that is open already', () => {
    const a = openTab(storeWith({}));
    a.run((tab) => tab.openLinked({ ...tab.currentDocument(), source: 'linked' }));
    expect(a.all()).toEqual({ '': 'linked' });
    a.run((tab) => tab.openLinked(tab.currentDocument()));
    expect(a.all()).toEqual({ '': 'linked' });
  });
});

describe('what other tabs do to the store', () => {
  it('is emptying it: what is open here is written anew', () => {
    const a = openTab(store);
    store.map.clear();
    a.run(({ followOtherTab }) => followOtherTab(null, null));
    expect(stored()).toEqual({ orders: 'one' });
  });

  it('is choosing colours and rules: they hold here too, and the views stay', () => {
    const a = openTab(store);
    store.map.set(
      PREFERENCES_KEY,
      '{"theme":"dark","disabledRules":["no-waf-variable"],"templateView":"fields"}',
    );
    a.hear(PREFERENCES_KEY);
    expect(a.state().preferences).toMatchObject({
      theme: 'dark',
      disabledRules: ['no-waf-variable'],
      templateView: 'text',
    });
  });

  it('is saving a template that is not open here: what the full store did not take stays beside it', () => {
    const OTHER = `${TEMPLATE_PREFIX}a1`;
    store.map.set(OTHER, '{"source":"two","name":"two"}');
    const full = {
      ...store,
      setItem: () => {
        throw new Error('full');
      },
    };
    const a = openTab(full);
    a.run(({ switchTemplate }) => switchTemplate('a1'));
    a.type('mine');
    a.run(({ switchTemplate }) => switchTemplate('first'));
    store.map.set(OTHER, '{"source":"theirs","name":"two"}');
    a.hear(OTHER);
    expect(a.all()).toEqual({ orders: 'one', two: 'theirs', 'two 2': 'mine' });
  });
});

it('goes back to the template of a link that was opened before', () => {
  const a = openTab(store);
  const open = () =>
    a.run(({ openLinked }) => openLinked({ ...modules.currentDocument(), source: 'linked' }));
  open();
  a.run(({ switchTemplate }) => switchTemplate('first'));
  open();
  expect(a.source()).toBe('linked');
  expect(Object.keys(a.all())).toHaveLength(2);
});
