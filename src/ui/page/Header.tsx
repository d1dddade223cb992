import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { MouseEvent } from 'react';
import { useStore } from '../../state/store.ts';
import { openCatalog, openHelp, openImport, showMode } from '../../state/viewActions.ts';
import type { Layout } from '../common/hooks/layout.ts';
import { share } from '../pageTools/share.ts';
import { focusSearch } from '../catalog/focusSearch.ts';
import { DocumentMenu } from '../library/DocumentMenu.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { SegmentedControl } from '../common/components/SegmentedControl.tsx';
import { switchLanguage } from '../pageTools/switchLanguage.ts';
import { cycleTheme } from '../common/theme/cycleTheme.ts';
import { useLocale, useMessages } from '../common/hooks/useMessages.ts';
import { HistoryButtons } from '../pageTools/HistoryButtons.tsx';
import { MoreMenu } from '../pageTools/MoreMenu.tsx';
import { useCatalogShown } from './useCatalogShown.ts';
import { loadPanelFocus } from './loadPanelFocus.ts';
import './Header.css';

/** Name of the tool and of the template, saved state, undo, redo, and the tools of the whole page. */
export function Header({ layout }: { readonly layout: Layout }) {
  const words = useMessages().app;
  const saved = useStore((state) => state.saved);
  const mode = useStore((state) => state.mode);
  const small = layout === 'narrow' || layout === 'tablet';
  return (
    <header className="header">
      {layout !== 'narrow' && mode === 'build' && <SkipLinks />}
      <h1 className="brand">
        <Mark />
        <span>Logwright</span>
      </h1>
      {!small && <ModeSwitch />}
      {!small && mode === 'build' && <CatalogButton layout={layout} />}
      <DocumentMenu />
      {layout !== 'narrow' && (
        <span className={saved === 'saved' ? 'saved ellipsis' : 'saved failed ellipsis'}>
          {saved === 'saved' ? words.saved : words.notSaved[saved]}
        </span>
      )}
      <span className="grow" />
      <HistoryButtons />
      <span className="rule" />
      {small ? <MoreMenu /> : <WideTools />}
    </header>
  );
}

/** To build a template, or to read what was logged with it. */
function ModeSwitch() {
  const words = useMessages().app;
  const mode = useStore((state) => state.mode);
  return (
    <SegmentedControl
      label={words.mode}
      value={mode}
      options={[
        { value: 'build', label: words.build },
        { value: 'read', label: words.read },
      ]}
      onChange={showMode}
    />
  );
}

/** Opens and closes the catalog where it has no place of its own; the style sheet shows it there. */
function CatalogButton({ layout }: { readonly layout: Layout }) {
  const words = useMessages().app;
  const shown = useCatalogShown(layout);
  return (
    <Button
      className="catalog-button"
      variant={shown ? 'soft' : 'ghost'}
      aria-expanded={shown}
      onClick={() => (shown ? openCatalog(false) : focusSearch())}
    >
      <Icon name="list" />
      {words.openCatalog}
    </Button>
  );
}

function WideTools() {
  const words = useMessages().app;
  const { button, hint } = useMessages().importBox;
  return (
    <>
      <Button title={hint} onClick={openEmptyImport}>
        <Icon name="download" />
        {button}
      </Button>
      <Button title={words.shareHint} onClick={() => void share()}>
        <Icon name="share" />
        {words.share}
      </Button>
      <LanguageButton />
      <ThemeButton />
      <IconButton aria-label={words.help} title={words.helpHint} onClick={() => openHelp('manual')}>
        <Icon name="help" />
      </IconButton>
    </>
  );
}

const openEmptyImport = () => openImport({ text: '' });

function LanguageButton() {
  const words = useMessages().app;
  const locale = useLocale();
  const other = locale === 'en' ? 'ko' : 'en';
  return (
    <Button lang={other} title={words.languageHint} onClick={() => void switchLanguage(other)}>
      {words.language}
    </Button>
  );
}

function ThemeButton() {
  const words = useMessages().app;
  const theme = useStore((state) => state.preferences.theme);
  return (
    <IconButton aria-label={words.theme[theme]} title={words.theme[theme]} onClick={cycleTheme}>
      <Icon name="theme" />
    </IconButton>
  );
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

/** First in the page: to where a person writes and where the result is. Without script they lead to the titles. */
function SkipLinks() {
  const words = useMessages().app;
  return (
    <>
      <a className="skip-link" href="#template-title" onClick={(event) => skip(event, 'template')}>
        {words.skipToTemplate}
      </a>
      <a className="skip-link" href="#export-title" onClick={(event) => skip(event, 'export')}>
        {words.skipToExport}
      </a>
    </>
  );
}

function skip(event: MouseEvent, panel: 'template' | 'export'): void {
  event.preventDefault();
  void loadPanelFocus().then(({ focusPanel }) => focusPanel(panel));
}
