import { useEffect } from 'react';
import { announce } from '../../../state/noticeActions.ts';

/** How long somebody must stop typing, in milliseconds. */
const REST = 700;

/** Tells a screen reader the answer to what somebody types, once for all keys: when question and answer are at rest. */
export function useAnnounceAtRest(answer: string, question: unknown): void {
  useEffect(() => {
    if (answer === '') return undefined;
    const timer = setTimeout(() => announce(answer), REST);
    return () => clearTimeout(timer);
    // The same answer to another question is told again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [answer, question]);
}
