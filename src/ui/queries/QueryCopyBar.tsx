import Button from '@mui/material/Button';
import { useEffect, useState, type RefObject } from 'react';
import { announce } from '../../state/noticeActions.ts';
import { copyText } from '../common/browser/copyText.ts';
import { downloadText } from '../common/browser/downloadText.ts';
import { selectContents } from '../common/browser/selectContents.ts';
import { sayCopied, notifyNotCopied } from '../common/browser/copyNotices.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { useQueryWords } from './useQueryWords.ts';
import '../common/code/CopyBar.css';

interface QueryCopyBarProps {
  readonly text: string;
  readonly fileName: string;
  readonly code: RefObject<HTMLElement | null>;
}

/** How long the button says that it copied, in milliseconds. */
const TICK_TIME = 2000;

/** Copies or downloads the query. */
export function QueryCopyBar({ text, fileName, code }: QueryCopyBarProps) {
  const words = useQueryWords();
  const translate = useTranslate();
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    const timer = copied === undefined ? undefined : setTimeout(() => setCopied(undefined), TICK_TIME);
    return () => clearTimeout(timer);
  }, [copied]);
  const isDone = copied !== undefined && copied === text;

  const copy = () =>
    void copyText(text, {
      onCopied: () => {
        setCopied(text);
        announce(sayCopied(text));
      },
      onRefused: () => {
        if (code.current) selectContents(code.current);
        notifyNotCopied();
      },
    });

  return (
    <div className="copy-bar" data-part="copy-bar">
      <Button variant="primary" size="large" className="copy-button" disabled={text === ''} onClick={copy}>
        <Icon name={isDone ? 'check' : 'copy'} />
        {isDone ? translate(sayCopied(text)) : words.copy}
      </Button>
      <Button
        variant="line"
        size="large"
        className="download-button"
        disabled={text === ''}
        title={fileName}
        onClick={() => downloadText(text, fileName, 'text/plain')}
      >
        <Icon name="download" />
        <span className="two-lines">
          <span>{words.download}</span> <small>{fileName}</small>
        </span>
      </Button>
    </div>
  );
}
