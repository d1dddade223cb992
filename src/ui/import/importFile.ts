import { MAX_IMPORT } from '../../core/import/plainText.ts';
import { notify } from '../../state/noticeActions.ts';
import { openImport } from '../../state/viewActions.ts';
import { textOf } from '../../i18n/messages.ts';

/** Opens a file in the import box, or says why not. */
export async function importFile(file: File): Promise<void> {
  // A character takes four bytes at most; what is longer is not even read.
  if (file.size > MAX_IMPORT * 4) return refuse('too-large');
  try {
    openImport({ text: decode(new Uint8Array(await file.arrayBuffer())), fileName: file.name });
  } catch {
    refuse('unreadable');
  }
}

/** UTF-8, or the UTF-16 in which Windows PowerShell 5.1 writes what is redirected. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function refuse(problem: 'too-large' | 'unreadable'): void {
  const text = textOf(({ importBox }) => importBox.problems[problem]);
  notify(text, { tone: 'warning' });
}
