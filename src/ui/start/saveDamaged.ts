import { DAMAGED_KEY } from '../../state/keys.ts';
import { browserStore } from '../../state/persistence.ts';
import { downloadText } from '../common/browser/downloadText.ts';

/** Hands what was put aside, because it could not be read, to the person as one file. */
export function saveDamaged(): void {
  const entries = Object.entries(browserStore('localStorage') ?? {});
  const aside = entries
    .filter(([key]) => key.startsWith(DAMAGED_KEY))
    .map(([key, text]) => `${key}\n${String(text)}\n`);
  downloadText(aside.join('\n'), 'logwright-put-aside.txt', 'text/plain');
}
