import Button from '@mui/material/Button';
import { memo, useEffect, useState, type RefObject } from 'react';
import { PLACEHOLDERS } from '../../core/export/settings.ts';
import { currentDocument, notify } from '../../state/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMessages } from '../useMessages.ts';
import { copyText } from './copyText.ts';
import { downloadText } from './downloadText.ts';
import { exportDocument, exporterOf, fitScope } from './exportDocument.ts';
import { selectContents } from './selectContents.ts';

interface CopyBarProps {
  readonly fileName: string;
  /** There is nothing to copy. */
  readonly disabled: boolean;
  readonly code: RefObject<HTMLElement | null>;
}

/** How long the tick stays on the Copy button, in milliseconds. */
const TICK_TIME = 1500;

/** Copies or downloads the export of the document as it is at that moment, however far the screen is behind. */
export const CopyBar = memo(function CopyBar({ fileName, disabled, code }: CopyBarProps) {
  const words = useMessages().exportPanel;
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
      tellRefused();
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
        {words.copy}
      </Button>
      <Button
        variant="line"
        size="large"
        className="download-button"
        disabled={disabled}
        aria-label={words.download(fileName)}
        onClick={download}
      >
        <Icon name="download" />
        <span>{fileName}</span>
      </Button>
    </div>
  );
});

function download(): void {
  const present = currentDocument();
  const exporter = exporterOf(present.exporter);
  const { text } = exportDocument(present);
  const fileName = exporter.fileName(fitScope(present.scope, exporter));
  downloadText(text.replaceAll('\n', exporter.lineEnd ?? '\n'), fileName, exporter.mediaType);
}

/** Says what was copied, and which placeholders are still in it. */
function tellCopied(text: string): void {
  const count = new TextEncoder().encode(text).length.toLocaleString('en');
  const left = Object.values(PLACEHOLDERS).filter((placeholder) => text.includes(placeholder));
  const copied = { en: `Copied ${count} bytes`, ko: `${count}바이트를 복사했습니다` };
  if (left.length === 0) return notify(copied);
  const names = left.join(', ');
  return notify(
    { en: `${copied.en}. Still to fill in: ${names}`, ko: `${copied.ko}. 채워야 하는 값: ${names}` },
    { tone: 'warning' },
  );
}

function tellRefused(): void {
  const keys = /^(?:Mac|iP)/.test(navigator.platform) ? '⌘+C' : 'Ctrl+C';
  notify(
    {
      en: `The browser did not allow copying. The text is selected: press ${keys}.`,
      ko: `브라우저에서 복사를 허용하지 않았습니다. 텍스트를 선택해 두었으니 ${keys} 키를 누르세요.`,
    },
    { tone: 'warning' },
  );
}
