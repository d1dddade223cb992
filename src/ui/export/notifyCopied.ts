import type { Diagnostic } from '../../core/lint/rule.ts';
import { noPlaceholderName } from '../../core/lint/rules/noPlaceholderName.ts';
import { inLocale, type Locale } from '../../core/text.ts';
import { announce, notify } from '../../state/noticeActions.ts';
import { currentDocument, selectFullAnalysis, useStore } from '../../state/store.ts';
import { sayCopied } from '../common/browser/copyNotices.ts';
import { showProblem } from '../problems/showProblem.ts';
import { PLACEHOLDERS } from '../../core/settings/allSettings.ts';

/** Says how much was copied of the open document, and what is left to do about it. */
export function notifyCopied(text: string): void {
  if (!tellWhatIsLeft(text)) notify(sayCopied(text));
}

/** As `notifyCopied`, where the button itself says how much was copied: to the eye nothing, where nothing is left. */
export function notifyBesideButton(text: string): void {
  if (!tellWhatIsLeft(text)) announce(sayCopied(text));
}

/** Says which placeholders are in a copied text, and what is wrong with the template. False where there is nothing. */
function tellWhatIsLeft(text: string): boolean {
  const left = [
    ...Object.values(PLACEHOLDERS).filter((placeholder) => text.includes(placeholder)),
    ...placeholderNames(),
  ];
  const [first, ...others] = problems();
  if (left.length === 0 && !first) return false;
  const names = left.join(', ');
  const toFill = names && { en: `. Still missing: ${names}`, ko: `. 비어 있는 값: ${names}` };
  const wrong = first && {
    en: `. Problems in the format: ${others.length + 1}`,
    ko: `. 형식에 남은 문제: ${others.length + 1}개`,
  };
  const say = (locale: Locale) =>
    [sayCopied(text), toFill, wrong].map((part) => (part ? inLocale(part, locale) : '')).join('');
  notify(
    { en: say('en'), ko: say('ko') },
    {
      tone: 'warning',
      ...(first && { action: { label: { en: 'Show', ko: '보기' }, run: () => showProblem(first) } }),
    },
  );
  return true;
}

/** What is wrong with the template, apart from the names that are still to be filled in. */
function problems(): readonly Diagnostic[] {
  return selectFullAnalysis(useStore.getState()).diagnostics.filter(
    ({ severity, rule }) => severity !== 'info' && rule !== noPlaceholderName.id,
  );
}

/** The names of the template that only stand for a name of the person's own. */
function placeholderNames(): readonly string[] {
  const { source } = currentDocument();
  const found = selectFullAnalysis(useStore.getState()).diagnostics.filter(
    ({ rule }) => rule === noPlaceholderName.id,
  );
  return [...new Set(found.map(({ from, to }) => source.slice(from, to)))];
}
