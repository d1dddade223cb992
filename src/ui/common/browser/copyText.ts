import { notify } from '../../../state/noticeActions.ts';
import { confirmUnseen } from './confirmUnseen.ts';

/** How long the browser may take before the person is told that it waits for them, in milliseconds. */
const PATIENCE = 1000;

interface Outcome {
  readonly onCopied: () => void;
  /** The browser did not allow it. */
  readonly onRefused: () => void;
}

/**
 * Puts text on the clipboard. Where it holds what nobody sees, the person is told so first, and it is copied once they
 * say so. Never throws.
 */
export async function copyText(text: string, outcome: Outcome): Promise<void> {
  if (confirmUnseen(text, () => void copyAsked(text, outcome))) await copyAsked(text, outcome);
}

async function copyAsked(text: string, { onCopied, onRefused }: Outcome): Promise<void> {
  const timer = setTimeout(
    () =>
      notify({
        en: 'The browser is asking for permission to copy.',
        ko: '브라우저에서 복사 권한을 묻고 있습니다.',
      }),
    PATIENCE,
  );
  // Refused by the browser or a policy; on an insecure origin there is no clipboard at all.
  const isCopied = await write(text).catch(() => false);
  clearTimeout(timer);
  if (isCopied) onCopied();
  else onRefused();
}

async function write(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
