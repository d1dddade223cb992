import { closestPart, findPart } from '../common/browser/parts.ts';

/** How long the editor is waited for, in milliseconds. */
const LONGEST = 10_000;

/**
 * Does again what was pressed on the page before the app had drawn itself over it, in the same order and at the same
 * places, which have not moved. What the app could answer by itself is left out.
 */
export async function replayEarly(): Promise<void> {
  const takenOver = performance.now();
  let isForEditor = false;
  for (let event = window.earlyEvents?.shift(); event; event = window.earlyEvents?.shift()) {
    // What is done again is kept by the page too.
    if (!event.isTrusted) continue;
    const target = event.target instanceof Element ? event.target : document.body;
    if (event instanceof MouseEvent) {
      const isOpen = !target.isConnected || closestPart(target, 'placeholder') !== undefined;
      isForEditor = isOpen && closestPart(elementAt(event), 'placeholder') !== undefined;
      if (isForEditor) await editorDrawn();
      if (isOpen) click(event);
    } else if (event instanceof KeyboardEvent) {
      // What was pressed in the editor itself is there already.
      const isOpen = event.timeStamp < takenOver || (isForEditor && target === document.body);
      if (isOpen && !(event.ctrlKey || event.metaKey || event.altKey)) press(event, target);
    }
    // The editor and React answer in microtasks: before the next one, and before what is pressed meanwhile.
    await Promise.resolve();
  }
  window.earlyEvents = undefined;
}

async function editorDrawn(): Promise<void> {
  const start = performance.now();
  while (findPart(document, 'placeholder') && performance.now() - start < LONGEST) {
    await new Promise(requestAnimationFrame);
  }
}

const elementAt = ({ clientX, clientY }: MouseEvent) => document.elementFromPoint(clientX, clientY);

function click(event: MouseEvent): void {
  const target = elementAt(event);
  if (!target) return;
  const { clientX, clientY, detail } = event;
  const place = { clientX, clientY, detail, bubbles: true, cancelable: true };
  // The editor puts its caret where the mouse goes down.
  target.dispatchEvent(new MouseEvent('mousedown', place));
  target.dispatchEvent(new MouseEvent('mouseup', place));
  target.closest<HTMLElement>('button, input, select, textarea, a, [tabindex]')?.focus();
  target.dispatchEvent(new MouseEvent('click', place));
}

function press({ key, code, shiftKey }: KeyboardEvent, target: Element): void {
  // The field that stands where the one was that had the focus.
  if (!target.isConnected && target.id !== '') document.getElementById(target.id)?.focus();
  const focused = document.activeElement ?? document.body;
  const again = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true });
  if (!focused.dispatchEvent(again)) return;
  const [command, text] = key.length === 1 ? ['insertText', key] : [COMMANDS[key]];
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else types as a key does, with all that hears of it
  if (command !== undefined) document.execCommand(command, false, text);
}

const COMMANDS: Readonly<Record<string, string>> = { Backspace: 'delete', Delete: 'forwardDelete' };
