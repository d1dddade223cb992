import type { KeyboardEvent } from 'react';
import { announce } from '../../state/noticeActions.ts';
import { goToPlace, logDesk, showLife } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { useStore } from '../../state/store.ts';
import type { Row } from '../../workers/protocol.ts';
import { copyText } from '../common/browser/copyText.ts';
import { sayCopied, notifyNotCopied } from '../common/browser/copyNotices.ts';
import { useGoToFailure } from './useGoToFailure.ts';

interface ListKeys {
  /** Where the person is in the list, and how many rows it has. */
  readonly current: number;
  readonly count: number;
  /** How many rows a page has. */
  readonly page: number;
  /** The line that the person is at. */
  readonly row: Row | undefined;
  readonly go: (index: number) => void;
  /** Goes to the next line, or the one before. */
  readonly step: (way: 1 | -1) => void;
  readonly enter: () => void;
}

/** Keys that work in the line that is open as well; what is in it needs the others. */
const IN_LINE: readonly string[] = ['ArrowDown', 'ArrowUp', 'Escape', 'j', 'k', 'n', 'p', 'l'];

/** The keys of a list of lines, and of the line of it that is open. */
export function useListKeys({ current, count, page, row, go, step, enter }: ListKeys) {
  const fail = useGoToFailure();
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'c' && row && getSelection()?.isCollapsed !== false) {
        event.preventDefault();
        void copyLine(row.row);
      }
      return;
    }
    const last = Math.max(count - 1, 0);
    const { place, isOpen } = useReadStore.getState();
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      PageDown: () => go(Math.min(current + page, last)),
      PageUp: () => go(Math.max(current - page, 0)),
      Home: () => go(0),
      End: () => go(last),
      Enter: enter,
      Escape: () => goToPlace(place, false),
      j: () => step(1),
      k: () => step(-1),
      n: () => fail(1),
      p: () => fail(-1),
      l: () => row?.connection !== undefined && showLife(row.connection),
    };
    if (event.key.length === 1 && !useStore.getState().preferences.singleKeys) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const run = steps[key];
    const isInList = event.target instanceof Element && event.target.matches('[role="listbox"]');
    if (!run || (key === 'Escape' && !isOpen) || (!isInList && !IN_LINE.includes(key))) return;
    event.preventDefault();
    run();
  };
}

async function copyLine(row: number): Promise<void> {
  const line = await logDesk()?.line(row);
  if (line)
    await copyText(line.text, { onCopied: () => announce(sayCopied(line.text)), onRefused: notifyNotCopied });
}
