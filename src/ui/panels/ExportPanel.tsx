import IconButton from '@mui/material/IconButton';
import { useRef, useState } from 'react';
import { pageName } from '../../core/export/pageName.ts';
import { CopyBar } from '../export/CopyBar.tsx';
import { ExportNotes } from '../export/ExportNotes.tsx';
import { ExportSteps } from '../export/ExportSteps.tsx';
import { ExportTarget } from '../export/ExportTarget.tsx';
import { ExportText } from '../export/ExportText.tsx';
import { SettingsFold } from '../export/SettingsFold.tsx';
import { useExported } from '../export/useExported.ts';
import { Icon } from '../parts/Icon.tsx';
import { lazyPart } from '../parts/lazyPart.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import { PanelHead } from './PanelHead.tsx';
import './ExportPanel.css';

const ExportDialog = lazyPart(() => import('../export/ExportDialog.tsx').then((m) => m.ExportDialog));

/** The format as the chosen tool wants it, ready to copy. */
export function ExportPanel() {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const code = useRef<HTMLPreElement>(null);
  const [expanded, setExpanded] = useState(false);
  const inHand = useExported();
  const { exporter, input, exported } = inHand;
  return (
    <section className="export" data-panel="export" aria-labelledby="export-title">
      <PanelHead>
        <h2 id="export-title" tabIndex={-1}>
          {words.title}
        </h2>
        <span className="grow" />
        <a className="export-docs" href={exporter.docs} target="_blank" rel="noreferrer">
          {translate(pageName(exporter.docs))}
        </a>
        <IconButton
          className="expand-button"
          aria-label={words.expand}
          title={words.expand}
          aria-haspopup="dialog"
          onClick={() => setExpanded(true)}
        >
          <Icon name="expand" />
        </IconButton>
      </PanelHead>
      <div className="export-body">
        <ExportTarget exporter={exporter} scope={input.scope} />
        <SettingsFold inHand={inHand} />
        <ExportText inHand={inHand} code={code} />
        {exported.steps && <ExportSteps steps={exported.steps} />}
        <ExportNotes notes={exported.notes} />
        <CopyBar inHand={inHand} code={code} />
      </div>
      {expanded && <ExportDialog onClose={() => setExpanded(false)} />}
    </section>
  );
}
