import { openImport } from '../../state/viewActions.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/**
 * Takes in what is dropped or pasted on the page outside its fields. A file that nobody takes would replace the
 * page, and with it whatever was not saved yet.
 */
export function takeForeign(): void {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    takeFile(event.dataTransfer.files[0]);
  });
  addEventListener('paste', (event) => {
    if (event.defaultPrevented || isTextField(event.target)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // The field of the box takes the focus at once, and would be given the text a second time.
    event.preventDefault();
    if (text !== '') openImport({ text });
    else takeFile(event.clipboardData?.files[0]);
  });
}

function takeFile(file: File | undefined): void {
  if (file) void loadPart(() => import('../import/importFile.ts')).then(({ importFile }) => importFile(file));
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
