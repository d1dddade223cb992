import type { Text } from '../../../core/text.ts';
import { notify } from '../../../state/noticeActions.ts';

/** How much of a text was copied. */
export function sayCopied(text: string): Text {
  const count = new TextEncoder().encode(text).length.toLocaleString('en');
  return { en: `Copied ${count} bytes`, ko: `${count}바이트를 복사했습니다` };
}

/** Says that the browser did not let the page copy, once the text is selected for the person to do so. */
export function notifyNotCopied(): void {
  const keys = /^(?:Mac|iP)/.test(navigator.platform) ? '⌘+C' : 'Ctrl+C';
  notify(
    {
      en: `The browser did not allow copying. The text is selected: press ${keys}.`,
      ko: `브라우저에서 복사를 허용하지 않았습니다. 텍스트를 선택해 두었으니 ${keys} 키를 누르세요.`,
    },
    { tone: 'warning' },
  );
}
