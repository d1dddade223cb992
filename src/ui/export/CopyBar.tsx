import Button from '@mui/material/Button';
import { memo, useEffect, useState, type RefObject } from 'react';
import type { Exporter, Scope } from '../../core/export/exporter.ts';
import { currentDocument } from '../../state/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import { copyText } from './copyText.ts';
import { downloadText } from './downloadText.ts';
import { exportDocument, exporterOf, fitScope } from './exportDocument.ts';
import { selectContents } from './selectContents.ts';
import { tellCopied, tellNotCopied } from './tellCopied.ts';
import './CopyBar.css';

interface CopyBarProps {
  readonly exporter: Exporter;
  readonly scope: Scope;
  /** There is nothing to copy. */
  readonly disabled: boolean;
  readonly code: RefObject<HTMLElement | null>;
}

/** How long the tick stays on the Copy button, in milliseconds. */
const TICK_TIME = 1500;

/** Copies or downloads the export of the document as it is at that moment, however far the screen is behind. */
export const CopyBar = memo(function CopyBar({ exporter, scope, disabled, code }: CopyBarProps) {
  const { exportPanel: words, template } = useMessages();
  const isPlain = exporter.group === 'plain';
  const translate = useTranslate();
  const fileName = exporter.fileName(scope);
  const [copied, setCopied] = useState(0);

  useEffect(() => {
    const timer = copied > 0 ? setTimeout(() => setCopied(0), TICK_TIME) : undefined;
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    const { text } = exportDocument(currentDocument());
    if (await copyText(text)) {
      setCopied((count) => count + 1);
      tellCopied(text);
    } else {
      if (code.current) selectContents(code.current);
      tellNotCopied();
    }
  };

  return (
    <div className="copy-bar">
      <Button
        variant="primary"
        size="large"
        className="copy-button"
        disabled={disabled}
        onClick={() => void copy()}
      >
        <Icon name={copied > 0 ? 'check' : 'copy'} />
        <span className="two-lines">
          <span>{isPlain ? template.copyFormat : words.copyFor(translate(exporter.label))}</span>{' '}
          <small>{isPlain ? words.oneLine : words.scopes[scope]}</small>
        </span>
      </Button>
      <Button
        variant="line"
        size="large"
        className="download-button"
        disabled={disabled}
        title={fileName}
        onClick={download}
      >
        <Icon name="download" />
        <span className="two-lines">
          <span>{words.download}</span> <small>{fileName}</small>
        </span>
      </Button>
    </div>
  );
});

function download(): void {
  const present = currentDocument();
  const exporter = exporterOf(present.exporter);
  const { text } = exportDocument(present);
  const fileName = exporter.fileName(fitScope(present.scope, exporter));
  const whole = (exporter.fileHead ?? '') + text;
  downloadText(whole.replaceAll('\n', exporter.lineEnd ?? '\n'), fileName, exporter.mediaType);
}
