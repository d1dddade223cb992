import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { encodeShareLink } from '../../state/shareLink.ts';
import {
  changePreferences,
  currentDocument,
  notify,
  openHelp,
  openImport,
  redoChange,
  undoChange,
  useStore,
} from '../../state/store.ts';
import { THEMES } from '../../state/preferences.ts';
import { pageAddress } from '../effects/site.ts';
import { focusSearch } from '../effects/useShortcuts.ts';
import { DocumentMenu } from '../library/DocumentMenu.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useLocale, useMessages } from '../useMessages.ts';
import { en } from '../../i18n/en.ts';
import { ko } from '../../i18n/ko.ts';
import './Header.css';

interface HeaderProps {
  readonly narrow: boolean;
  readonly catalogInDrawer: boolean;
}

/** Name of the tool, saved state, undo, redo, share, language and theme. */
export function Header({ narrow, catalogInDrawer }: HeaderProps) {
  const words = useMessages().app;
  const saved = useStore((state) => state.saved);
  const canUndo = useStore((state) => state.history.past.length > 0);
  const canRedo = useStore((state) => state.history.future.length > 0);
  return (
    <header className="header">
      {catalogInDrawer && (
        <IconButton aria-label={words.openCatalog} onClick={() => focusSearch()}>
          <Icon name="list" />
        </IconButton>
      )}
      <h1 className="brand">
        <Mark />
        <span>Logwright</span>
      </h1>
      <DocumentMenu />
      {!narrow && (
        <span className={saved ? 'saved' : 'saved failed'}>{saved ? words.saved : words.notSaved}</span>
      )}
      <span className="grow" />
      <IconButton aria-label={words.undo} title={words.undo} disabled={!canUndo} onClick={() => undoChange()}>
        <Icon name="undo" />
      </IconButton>
      <IconButton aria-label={words.redo} title={words.redo} disabled={!canRedo} onClick={() => redoChange()}>
        <Icon name="redo" />
      </IconButton>
      <span className="rule" />
      <ImportButton narrow={narrow} />
      {narrow ? (
        <IconButton aria-label={words.share} title={words.shareHint} onClick={() => void share()}>
          <Icon name="share" />
        </IconButton>
      ) : (
        <Button title={words.shareHint} onClick={() => void share()}>
          <Icon name="share" />
          {words.share}
        </Button>
      )}
      <LanguageButton />
      <ThemeButton />
      <IconButton aria-label={words.help} title={words.helpHint} onClick={() => openHelp(true)}>
        <Icon name="help" />
      </IconButton>
    </header>
  );
}

function ImportButton({ narrow }: { readonly narrow: boolean }) {
  const words = useMessages().importBox;
  return narrow ? (
    <IconButton aria-label={words.button} title={words.hint} onClick={openEmptyImport}>
      <Icon name="download" />
    </IconButton>
  ) : (
    <Button title={words.hint} onClick={openEmptyImport}>
      <Icon name="download" />
      {words.button}
    </Button>
  );
}

const openEmptyImport = () => openImport({ text: '' });

function LanguageButton() {
  const words = useMessages().app;
  const locale = useLocale();
  const other = locale === 'en' ? 'ko' : 'en';
  return (
    <Button lang={other} title={words.languageHint} onClick={() => changePreferences({ locale: other })}>
      {words.language}
    </Button>
  );
}

function ThemeButton() {
  const words = useMessages().app;
  const theme = useStore((state) => state.preferences.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <IconButton
      aria-label={words.theme[theme]}
      title={words.theme[theme]}
      onClick={() => changePreferences({ theme: next })}
    >
      <Icon name="theme" />
    </IconButton>
  );
}

async function share(): Promise<void> {
  const fragment = await encodeShareLink(currentDocument());
  // The site's own address: whoever opens it gets the page of their language.
  const link = `${pageAddress('en')}#${fragment}`;
  try {
    await navigator.clipboard.writeText(link);
    notify({ en: en.app.linkCopied, ko: ko.app.linkCopied });
  } catch {
    history.replaceState(null, '', link);
    notify({ en: en.app.linkInAddress, ko: ko.app.linkInAddress });
  }
}

function Mark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect width="20" height="20" rx="5" fill="var(--ink)" />
      <path d="M6 4v12" stroke="var(--on-ink)" strokeWidth="1.6" />
      <circle cx="6" cy="5.6" r="1.9" fill="var(--on-ink)" />
      <circle cx="6" cy="14.4" r="1.9" fill="var(--on-ink)" />
      <path
        d="M10.5 5.6h5M10.5 10h3M10.5 14.4h5"
        stroke="var(--on-ink)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
