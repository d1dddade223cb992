import { findUnseen, namesOfUnseen } from '../../../core/template/unseen.ts';
import type { Text } from '../../../core/text.ts';
import { notify } from '../../../state/noticeActions.ts';

/**
 * Whether a text may be copied as it is. Where it holds what nobody sees, the person is told its name first, and
 * `copy` runs if they want it all the same.
 */
export function confirmUnseen(text: string, copy: () => void): boolean {
  const words = wordsOf(text);
  if (!words) return true;
  notify(
    { en: `Not copied yet. ${words.en}`, ko: `아직 복사하지 않았습니다. ${words.ko}` },
    {
      tone: 'warning',
      stays: true,
      action: { label: { en: 'Copy anyway', ko: '그대로 복사' }, run: copy },
    },
  );
  return false;
}

/** What to say of a text that holds what nobody sees; undefined for any other. */
export function wordsOf(text: string): Text | undefined {
  const found = findUnseen(text);
  if (found.length === 0) return undefined;
  const names = namesOfUnseen(found);
  return {
    en: `The text contains invisible characters (${names}), which a terminal may interpret.`,
    ko: `보이지 않는 문자(${names})가 있어 터미널이 명령으로 받아들일 수 있습니다.`,
  };
}
