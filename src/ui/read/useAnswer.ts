import { useEffect, useEffectEvent, useState } from 'react';
import type { Remote } from 'comlink';
import { logDesk } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import type { LogDesk } from '../../workers/protocol.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/** What the worker answers to a question about what is shown; asked anew whenever that, or the `key`, changes. */
export function useAnswer<Answer>(
  key: string,
  ask: (desk: Remote<LogDesk>) => Promise<Answer>,
): Answer | undefined {
  const version = useReadStore((state) => state.figures);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly answer: Answer }>();
  const askNow = useEffectEvent(ask);
  useEffect(() => {
    let isWanted = true;
    const desk = logDesk();
    if (desk)
      // Few answers need what the worker has not loaded yet.
      void loadPart(() => askNow(desk)).then((given) => {
        if (isWanted) setAnswer({ key, answer: given });
      });
    return () => {
      isWanted = false;
    };
    // A new version has other answers.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [key, version]);
  return answer?.key === key ? answer.answer : undefined;
}
