import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useRef, useState } from 'react';
import { pageOf } from '../../core/api/page.ts';
import { pageName } from '../../core/export/pageName.ts';
import { CopyBar } from './CopyBar.tsx';
import { ExportSteps } from './ExportSteps.tsx';
import { ExportTarget } from './ExportTarget.tsx';
import { ExportText } from './ExportText.tsx';
import { SettingsFold } from './SettingsFold.tsx';
import { useExported, type ExportInHand } from './useExported.ts';
import { Icon } from '../common/components/Icon.tsx';
import { OutLink } from '../common/components/OutLink.tsx';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { useQueryWords } from '../queries/useQueryWords.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { PanelHead } from '../pageTools/PanelHead.tsx';
import type { ExportNote } from '../../core/export/exporter.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { NoteList } from '../common/code/NoteList.tsx';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { Disclosure } from '../common/components/Disclosure.tsx';
import './ExportPanel.css';

const ExportDialog = lazyPart(() => import('./ExportDialog.tsx').then((m) => m.ExportDialog));

/** The queries load when they are first asked for. */
const QueryView = lazyPart(() => import('../queries/QueryView.tsx').then((m) => m.QueryView));

/** The format as the chosen tool wants it, ready to copy; or the queries for the log that it writes. */
export function ExportPanel() {
  const words = useMessages().exportPanel;
  const queryWords = useQueryWords();
  const translate = useTranslate();
  const [expanded, setExpanded] = useState(false);
  const [asks, setAsks] = useState(false);
  const inHand = useExported();
  const api = useApi();
  const { exporter } = inHand;
  return (
    <section className="export" data-panel="export" aria-labelledby="export-title">
      <PanelHead>
        <h2 id="export-title" tabIndex={-1}>
          {words.title}
        </h2>
        <Button variant="ghost" className="queries-button" aria-pressed={asks} onClick={() => setAsks(!asks)}>
          {queryWords.title}
        </Button>
        {!asks && (
          <>
            <OutLink className="export-docs ellipsis" href={pageOf(api, exporter.docs)}>
              {translate(pageName(api, exporter.docs))}
            </OutLink>
            <IconButton
              className="expand-button"
              aria-label={words.expand}
              title={words.expand}
              aria-haspopup="dialog"
              onClick={() => setExpanded(true)}
            >
              <Icon name="expand" />
            </IconButton>
          </>
        )}
      </PanelHead>
      <div className="export-body">{asks ? <Queries /> : <ExportBody inHand={inHand} />}</div>
      {expanded && <ExportDialog onClose={() => setExpanded(false)} />}
    </section>
  );
}

function ExportBody({ inHand }: { readonly inHand: ExportInHand }) {
  const code = useRef<HTMLPreElement>(null);
  const { exporter, input, exported } = inHand;
  return (
    <>
      <ExportTarget exporter={exporter} scope={input.scope} />
      <SettingsFold inHand={inHand} />
      <ExportText inHand={inHand} code={code} />
      {exported.steps && <ExportSteps steps={exported.steps} />}
      <ExportNotes notes={exported.notes} />
      <CopyBar inHand={inHand} code={code} />
    </>
  );
}

function Queries() {
  const { fields } = useStore(selectAnalysis);
  return <QueryView fields={fields} />;
}

interface ExportNotesProps {
  readonly notes: readonly ExportNote[];
}

/** What the target needs or cannot express. The code above needs the room more, so that several wait in one line. */
function ExportNotes({ notes }: ExportNotesProps) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const open = useStore((state) => state.preferences.notesOpen);
  const warnings = notes.filter(({ tone }) => tone === 'warning');
  const first = warnings[0] ?? notes[0];
  if (!first) return null;
  if (notes.length < 2) return <NoteList notes={notes} />;
  return (
    <Disclosure
      label={words.notes(warnings.length, notes.length - warnings.length)}
      icon={<SeverityIcon severity={first.tone ?? 'info'} />}
      summary={translate(first.text).replaceAll('`', '')}
      open={open}
      onToggle={(notesOpen) => changePreferences({ notesOpen })}
    >
      <NoteList notes={notes} />
    </Disclosure>
  );
}
