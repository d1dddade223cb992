import Button from '@mui/material/Button';
import { memo, useEffect, useState, type RefObject } from 'react';
import type { Text } from '../../core/text.ts';
import { currentDocument } from '../../state/store.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { copyText } from '../common/browser/copyText.ts';
import { downloadText } from '../common/browser/downloadText.ts';
import { exportDocument, exporterOf, fitScope } from './exportDocument.ts';
import { selectContents } from '../common/browser/selectContents.ts';
import { sayCopied, notifyNotCopied } from '../common/browser/copyNotices.ts';
import { notifyBesideButton } from './notifyCopied.ts';
import type { ExportInHand } from './useExported.ts';
import '../common/code/CopyBar.css';

interface CopyBarProps {
  readonly inHand: ExportInHand;
  readonly code: RefObject<HTMLElement | null>;
}

/** How long the Copy button says that it copied, in milliseconds. */
const TICK_TIME = 2000;

/** Copies or downloads the export of the document as it is at that moment, however far the screen is behind. */
export const CopyBar = memo(function CopyBar({ inHand, code }: CopyBarProps) {
  const { exporter, exported } = inHand;
  const { scope } = inHand.input;
  const disabled = exported.refused !== undefined;
  const { exportPanel: words, template } = useMessages();
  const isPlain = exporter.group === 'plain';
  const translate = useTranslate();
  const name = isPlain ? template.copyFormat : words.copyFor(translate(exporter.label));
  const fileName = exporter.fileName(scope);
  const [copied, setCopied] = useState<{ readonly said: Text; readonly inHand: ExportInHand }>();

  useEffect(() => {
    const timer = copied && setTimeout(() => setCopied(undefined), TICK_TIME);
    return () => clearTimeout(timer);
  }, [copied]);

  // What was changed since is not what was copied.
  const done = copied?.inHand === inHand ? copied : undefined;

  const copy = () => {
    const { text } = exportDocument(currentDocument());
    void copyText(text, {
      onCopied: () => {
        setCopied({ said: sayCopied(text), inHand });
        notifyBesideButton(text);
      },
      onRefused: () => {
        if (code.current) selectContents(code.current);
        notifyNotCopied();
      },
    });
  };

  return (
    <div className="copy-bar" data-part="copy-bar">
      <Button variant="primary" size="large" className="copy-button" disabled={disabled} onClick={copy}>
        <Icon name={done ? 'check' : 'copy'} />
        <span className="two-lines">
          <span>{done ? translate(done.said) : name}</span>{' '}
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
  const exporter = exporterOf(present);
  const { text } = exportDocument(present);
  const fileName = exporter.fileName(fitScope(present.scope, exporter));
  const whole = (exporter.fileHead ?? '') + text;
  downloadText(whole.replaceAll('\n', exporter.lineEnd ?? '\n'), fileName, exporter.mediaType);
}
