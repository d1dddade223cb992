import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { useId, useRef } from 'react';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { CopyBar } from './CopyBar.tsx';
import { NoteList } from '../common/code/NoteList.tsx';
import { ExportSteps } from './ExportSteps.tsx';
import { ExportTarget } from './ExportTarget.tsx';
import { ExportText } from './ExportText.tsx';
import { SettingsSheet } from './SettingsSheet.tsx';
import { useExported } from './useExported.ts';
import { useSettingsInUse } from './useSettingsInUse.ts';
import './ExportDialog.css';

/** The export over the whole page: settings, code and notes side by side. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { exportPanel: words, app } = useMessages();
  const id = useId();
  const code = useRef<HTMLPreElement>(null);
  const inHand = useExported();
  const inUse = useSettingsInUse(inHand);
  const { exporter, input, exported } = inHand;
  const warnings = exported.notes.filter(({ tone }) => tone === 'warning');
  const others = exported.notes.filter(({ tone }) => tone !== 'warning');
  return (
    <Dialog
      open
      maxWidth={false}
      onClose={onClose}
      aria-labelledby={id}
      slotProps={{ paper: { className: 'export-dialog export' } }}
    >
      <div className="export-dialog-head">
        <h2 id={id}>{words.title}</h2>
        <span className="grow" />
        <IconButton aria-label={app.close} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </div>
      <div className="export-dialog-settings">
        <ExportTarget exporter={exporter} scope={input.scope} />
        <SettingsSheet inHand={inHand} inUse={inUse} />
        {inUse.cells.length > 0 && <p className="scope-hint">{words.lightHint}</p>}
      </div>
      <div className="export-dialog-code">
        <ExportText inHand={inHand} code={code} />
      </div>
      <div className="export-dialog-notes">
        {exported.steps && (
          <>
            <h3>{words.steps}</h3>
            <ExportSteps steps={exported.steps} />
          </>
        )}
        {[warnings, others].map(
          (notes, i) =>
            notes.length > 0 && (
              <section key={i}>
                <h3>{i === 0 ? words.notes(notes.length, 0) : words.notes(0, notes.length)}</h3>
                <NoteList notes={notes} />
              </section>
            ),
        )}
      </div>
      <div className="export-dialog-foot">
        <p>{inUse.missing.length > 0 ? words.fillIn(inUse.missing.join(', ')) : words.nothingMissing}</p>
        <CopyBar inHand={inHand} code={code} />
      </div>
    </Dialog>
  );
}
