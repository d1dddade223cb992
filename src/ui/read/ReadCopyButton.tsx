import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { announce } from '../../state/noticeActions.ts';
import { copyText } from '../common/browser/copyText.ts';
import { sayCopied, notifyNotCopied } from '../common/browser/copyNotices.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useReadWords } from './useReadWords.ts';

interface ReadCopyButtonProps {
  readonly text: string;
  readonly label?: string;
  /** What is copied, for screen readers. */
  readonly about?: string;
}

/** How long the button says that it copied, in milliseconds. */
const TICK_TIME = 2000;

/** Copies a text, and says so in its own place. */
export function ReadCopyButton({ text, label, about }: ReadCopyButtonProps) {
  const words = useReadWords();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    const timer = isDone ? setTimeout(() => setDone(false), TICK_TIME) : undefined;
    return () => clearTimeout(timer);
  }, [isDone]);
  return (
    <Button
      variant="ghost"
      {...(about !== undefined && { 'aria-label': `${label ?? words.copy}: ${about}` })}
      onClick={() =>
        void copyText(text, {
          onCopied: () => {
            setDone(true);
            announce(sayCopied(text));
          },
          onRefused: notifyNotCopied,
        })
      }
    >
      <Icon name={isDone ? 'check' : 'copy'} />
      {isDone ? words.copied : (label ?? words.copy)}
    </Button>
  );
}
