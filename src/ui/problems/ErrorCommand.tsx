import IconButton from '@mui/material/IconButton';
import { useRef } from 'react';
import { notify } from '../../state/noticeActions.ts';
import { copyText } from '../export/copyText.ts';
import { selectContents } from '../export/selectContents.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMessages } from '../useMessages.ts';

/** A command to copy. It scrolls inside its own box. */
export function ErrorCommand({ command }: { readonly command: string }) {
  const words = useMessages().problems;
  const code = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    if (await copyText(command)) {
      notify({ en: 'Command copied', ko: '명령을 복사했습니다' });
      return;
    }
    if (code.current) selectContents(code.current);
    notify(
      {
        en: 'The browser did not allow copying. The command is selected.',
        ko: '브라우저에서 복사를 허용하지 않아 명령을 선택해 두었습니다.',
      },
      { tone: 'warning' },
    );
  };
  return (
    <div className="error-command">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- preformatted text that scrolls: the keyboard must reach it, by name; no landmark, as there may be several */}
      <pre tabIndex={0} role="group" aria-label={words.command}>
        <code ref={code}>{command}</code>
      </pre>
      <IconButton aria-label={words.copyCommand} onClick={() => void copy()}>
        <Icon name="copy" />
      </IconButton>
    </div>
  );
}
