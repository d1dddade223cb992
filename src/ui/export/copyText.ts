/** Puts text on the clipboard. False where the browser does not allow it; never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser or a policy; on an insecure origin there is no clipboard at all.
    return false;
  }
}
