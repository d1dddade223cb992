import { LATE_PARTS, loadParts } from '../../core/lint/lateParts.ts';
import { connectStorage, followOtherTab } from '../../state/librarySyncActions.ts';
import { browserStore, keepSaved, load } from '../../state/persistence.ts';
import { createTemplateStorage } from '../../state/templateStorage.ts';
import { restore } from '../../state/historyActions.ts';
import { dismissNotice, notify } from '../../state/noticeActions.ts';
import { currentDocument, useStore, type Saved } from '../../state/store.ts';
import { takeParts, setSaved, openImport } from '../../state/viewActions.ts';
import { textOf } from '../../i18n/messages.ts';
import { downloadTemplates } from '../common/browser/downloadTemplates.ts';
import { loadPart } from '../common/loading/loadPart.ts';
import { pageLocale } from '../common/browser/site.ts';
import { whenIdle } from '../common/loading/whenIdle.ts';
import { isWorkUnsaved, startVisit } from '../../state/unsaved.ts';
import { isTextField } from '../common/browser/isTextField.ts';

/** Brings back what was saved, takes in a shared document, and keeps saving from then on. */
export function openPage(): void {
  const browser = browserStore('localStorage');
  const templates = createTemplateStorage(browser);
  const stores = { browser, tab: browserStore('sessionStorage'), templates };
  const saved = load(stores, navigator.languages);
  connectStorage(templates);
  restore(saved.library, saved.document, { ...saved.preferences, locale: pageLocale() });
  if (saved.damaged)
    notify(
      textOf(({ app }) => app.damagedStore),
      {
        tone: 'warning',
        stays: true,
        action: { label: textOf(({ app }) => app.downloadAside), run: downloadAside },
      },
    );
  if (!browser) notifySaved('forbidden');
  keepSaved(stores, (ok) => notifySaved(ok ? 'saved' : browser ? 'full' : 'forbidden'));
  guardUnsaved();
  openShared();
  addEventListener('hashchange', openShared);
  addEventListener('storage', ({ key, newValue }) => followOtherTab(key, newValue));
  handleExternalInput();
  followTemplate();
}

function downloadAside(): void {
  void loadPart(() => import('./saveDamaged.ts')).then(({ saveDamaged }) => saveDamaged());
}

const NOT_SAVED = {
  full: textOf(({ app }) => app.notSaved.full),
  forbidden: textOf(({ app }) => app.notSaved.forbidden),
};

/** The header says it too, but a phone's has no room for it. */
function notifySaved(saved: Saved): void {
  const before = useStore.getState().saved;
  if (saved === before) return;
  setSaved(saved);
  for (const { id, text } of useStore.getState().notices) {
    if (before !== 'saved' && text === NOT_SAVED[before]) dismissNotice(id);
  }
  if (saved === 'saved') return;
  notify(NOT_SAVED[saved], {
    tone: 'warning',
    stays: true,
    action: { label: textOf(({ app }) => app.downloadTemplates), run: downloadTemplates },
  });
}

/** A template brings with it what reads its XML, mends its JSON, knows the names in it from other tools or what stands around it, or proves that its values can be told apart. */
function followTemplate(): void {
  let loading = false;
  let looked: string | undefined;
  const check = () => {
    const { source } = currentDocument();
    if (loading || source === looked) return;
    looked = source;
    const { lateParts } = useStore.getState();
    const missing = LATE_PARTS.filter(({ key, isWanted }) => !lateParts[key] && isWanted(source));
    if (missing.length === 0) return;
    loading = true;
    // A load that fails is tried again with the next change.
    takeParts(loadParts(missing)).then(
      () => {
        loading = false;
        // The template may have changed since.
        check();
      },
      () => (loading = false),
    );
  };
  useStore.subscribe(check);
  // The page has other things to do first.
  whenIdle(check);
}

/** What reads a link loads where the address holds one. */
function openShared(): void {
  if (!location.hash.startsWith('#t=')) return;
  void loadPart(() => import('./openShared.ts')).then((part) => part.openShared());
}

/** Has the browser ask before the page is left with work that its store does not take. */
function guardUnsaved(): void {
  startVisit();
  addEventListener('beforeunload', (event) => {
    if (isWorkUnsaved()) event.preventDefault();
  });
}

/**
 * Takes in what is dropped or pasted on the page outside its fields. A file that nobody takes would replace the
 * page, and with it whatever was not saved yet.
 */
function handleExternalInput(): void {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    takeFile(event.dataTransfer.files[0]);
  });
  addEventListener('paste', (event) => {
    if (event.defaultPrevented || isTextField(event.target)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // The field of the box takes the focus at once, and would be given the text a second time.
    event.preventDefault();
    if (text !== '') openImport({ text });
    else takeFile(event.clipboardData?.files[0]);
  });
}

function takeFile(file: File | undefined): void {
  if (file) void loadPart(() => import('../import/importFile.ts')).then(({ importFile }) => importFile(file));
}
