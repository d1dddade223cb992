import type { Text } from '../text.ts';
import type { Exported } from './exporter.ts';

/**
 * Why no target can carry a format, or undefined. AWS takes one line only (recorded error: "Access Log format
 * must be single line"); whether a final line break passes on a WebSocket API is unverified.
 */
export function findRefusal(format: string): Text | undefined {
  if (format === '') return { en: 'The format is empty.', ko: '형식이 비어 있습니다.' };
  if (/[\r\n]/.test(format)) {
    return {
      en: 'AWS accepts only a single line. Remove the line break.',
      ko: 'AWS는 한 줄로 된 형식만 허용합니다. 줄바꿈을 삭제하세요.',
    };
  }
  if (/\p{Cs}/u.test(format)) {
    return {
      en: 'The format contains an incomplete character (an unpaired surrogate), which cannot be saved as UTF-8. Delete it or type it again.',
      ko: '형식에 UTF-8로 나타낼 수 없는 깨진 문자가 있습니다. 삭제하거나 다시 입력하세요.',
    };
  }
  return undefined;
}

/** An export that says why there is none. */
export const refuse = (refused: Text): Exported => ({ text: '', notes: [], refused });
