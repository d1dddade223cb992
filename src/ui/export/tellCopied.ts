import { PLACEHOLDERS } from '../../core/export/settings.ts';
import { noPlaceholderName } from '../../core/lint/rules/noPlaceholderName.ts';
import { notify } from '../../state/noticeActions.ts';
import { currentDocument, selectAnalysis, useStore } from '../../state/store.ts';

/** Says how much was copied of the open document, and which placeholders are still in it. */
export function tellCopied(text: string): void {
  const count = new TextEncoder().encode(text).length.toLocaleString('en');
  const left = [
    ...Object.values(PLACEHOLDERS).filter((placeholder) => text.includes(placeholder)),
    ...placeholderNames(),
  ];
  const copied = { en: `Copied ${count} bytes`, ko: `${count}바이트를 복사했습니다` };
  if (left.length === 0) return notify(copied);
  const names = left.join(', ');
  return notify(
    { en: `${copied.en}. Still to fill in: ${names}`, ko: `${copied.ko}. 채워야 하는 값: ${names}` },
    { tone: 'warning' },
  );
}

/** Says that the browser did not let the page copy, once the text is selected for the person to do so. */
export function tellNotCopied(): void {
  const keys = /^(?:Mac|iP)/.test(navigator.platform) ? '⌘+C' : 'Ctrl+C';
  notify(
    {
      en: `The browser did not allow copying. The text is selected: press ${keys}.`,
      ko: `브라우저에서 복사를 허용하지 않았습니다. 텍스트를 선택해 두었으니 ${keys} 키를 누르세요.`,
    },
    { tone: 'warning' },
  );
}

/** The names of the template that only stand for a name of the person's own. */
function placeholderNames(): readonly string[] {
  const { source } = currentDocument();
  const found = selectAnalysis(useStore.getState()).diagnostics.filter(
    ({ rule }) => rule === noPlaceholderName.id,
  );
  return [...new Set(found.map(({ from, to }) => source.slice(from, to)))];
}
