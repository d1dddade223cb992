import IconButton from '@mui/material/IconButton';
import { useRef } from 'react';
import { notify } from '../../state/noticeActions.ts';
import { copyText } from '../common/browser/copyText.ts';
import { selectContents } from '../common/browser/selectContents.ts';
import { tellNotCopied } from '../common/browser/copyNotices.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

/** A command to copy. It scrolls inside its own box. */
export function ErrorCommand({ command }: { readonly command: string }) {
  const words = useMessages().problems;
  const code = useRef<HTMLElement>(null);
  const copy = () =>
    void copyText(command, {
      onCopied: () => notify({ en: 'Command copied', ko: '명령을 복사했습니다' }),
      onRefused: () => {
        if (code.current) selectContents(code.current);
        tellNotCopied();
      },
    });
  return (
    <div className="error-command">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- preformatted text that scrolls: the keyboard must reach it, by name; no landmark, as there may be several */}
      <pre tabIndex={0} role="group" aria-label={words.command}>
        <code ref={code}>{command}</code>
      </pre>
      <IconButton aria-label={words.copyCommand} onClick={copy}>
        <Icon name="copy" />
      </IconButton>
    </div>
  );
}
