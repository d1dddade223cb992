import { beforeEach, describe, expect, it } from 'vitest';
import { takeFindAsNew } from './importFormat.ts';
import { createLibrary, titleOf } from './library.ts';
import {
  deleteTemplate,
  duplicateTemplate,
  findLastDeleted,
  newTemplate,
  restoreTemplate,
  switchTemplate,
} from './libraryActions.ts';
import { currentTemplates } from './librarySyncActions.ts';
import { createDocument } from './logwrightDocument.ts';
import { sanitizePreferences } from './preferences.ts';
import { replaceTemplate } from './documentActions.ts';
import { restore } from './historyActions.ts';
import { currentDocument, useStore } from './store.ts';
import { changePreferences } from './viewActions.ts';

const MINE = '$context.requestId mine';
const FIND = {
  importer: 'terraform',
  extent: 'stage',
  label: { en: 'Terraform', ko: 'Terraform' },
  api: 'websocket',
  format: '$context.requestId theirs',
  settings: { stageName: 'live' },
  holes: [],
  notes: [],
  ways: [],
  from: 0,
  to: 1,
} as const;

const titles = () =>
  currentTemplates().map((template) => titleOf(template, useStore.getState().preferences.locale));

beforeEach(() => {
  const document = { ...createDocument(), source: MINE };
  useStore.setState({ notices: [] });
  restore(createLibrary(document), document, sanitizePreferences({ locale: 'en' }, []));
});

describe('names', () => {
  it('differ, whatever was made without one', () => {
    newTemplate();
    newTemplate();
    duplicateTemplate();
    expect(titles()).toEqual(['Untitled', 'Untitled 2', 'Untitled 3', 'Untitled 4']);
    changePreferences({ locale: 'ko' });
    expect(titles()).toEqual(['제목 없음', '제목 없음 2', '제목 없음 3', '제목 없음 4']);
    newTemplate();
    expect(titles().at(-1)).toBe('제목 없음 5');
  });

  it('differ when a deleted template comes back', () => {
    newTemplate();
    deleteTemplate();
    newTemplate();
    const deleted = findLastDeleted();
    if (deleted) restoreTemplate(deleted);
    expect(titles()).toEqual(['Untitled', 'Untitled 2', 'Untitled 3']);
  });
});

describe('an import as a new template', () => {
  it('keeps what was open, has a name of its own, and can be taken back', () => {
    takeFindAsNew(FIND, 'main.tf');
    takeFindAsNew(FIND, 'main.tf');
    takeFindAsNew(FIND, undefined);
    expect(titles()).toEqual(['Untitled', 'main', 'main 2', 'Imported']);
    expect(currentDocument()).toMatchObject({ source: FIND.format, settings: { stageName: 'live' } });
    useStore.getState().notices.at(-1)?.action?.run();
    expect(titles()).toEqual(['Untitled', 'main', 'main 2']);
    const [first] = currentTemplates();
    expect(first?.document.source).toBe(MINE);
  });

  it('stays where it was changed since', () => {
    takeFindAsNew(FIND, 'main.tf');
    const { open } = useStore.getState().library;
    replaceTemplate('changed', 'test');
    useStore.getState().notices.at(-1)?.action?.run();
    expect(titles()).toEqual(['Untitled', 'main']);
    switchTemplate(open);
    expect(currentDocument().source).toBe('changed');
  });
});
