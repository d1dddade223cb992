import { notify } from '../../state/noticeActions.ts';

/** How long the browser may take before the person is told that it waits for them, in milliseconds. */
const PATIENCE = 1000;

/** Puts text on the clipboard. False where the browser does not allow it; never throws. */
export async function copyText(text: string): Promise<boolean> {
  const timer = setTimeout(
    () =>
      notify({
        en: 'The browser is asking for permission to copy.',
        ko: '브라우저에서 복사 권한을 묻고 있습니다.',
      }),
    PATIENCE,
  );
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser or a policy; on an insecure origin there is no clipboard at all.
    return false;
  } finally {
    clearTimeout(timer);
  }
}
