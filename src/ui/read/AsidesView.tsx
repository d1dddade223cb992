import { useState } from 'react';
import { ASIDE_LABELS } from '../../core/read/asideWords.ts';
import type { AsideReason } from '../../core/read/decoded.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { AsideLine } from './AsideLine.tsx';
import { useNumbers } from './formats.ts';
import { ReadingChoice } from './ReadingChoice.tsx';
import { useAnswer } from './useAnswer.ts';
import { useReadWords } from './useReadWords.ts';

const MOST = 50;

/** In this order: what a person can do something about comes first. */
const REASONS: readonly AsideReason[] = [
  'ambiguous',
  'other-format',
  'other-keys',
  'repeated-key',
  'cut-off',
  'undecided',
  'too-long',
  'execution-log',
];

/** The lines that were set aside, by reason, each with a sentence that says why. */
export function AsidesView() {
  const words = useReadWords();
  const translate = useTranslate();
  const { count } = useNumbers();
  const asides = useReadStore((state) => state.progress?.asides);
  const [chosen, setChosen] = useState<AsideReason>();
  const reasons = REASONS.filter((reason) => (asides?.[reason] ?? 0) > 0);
  const reason = chosen && reasons.includes(chosen) ? chosen : reasons[0];
  if (reason === undefined) return <p className="read-none">{words.noAsides}</p>;
  return (
    <div className="read-asides">
      <ul className="read-reasons" aria-label={words.asidesTitle}>
        {reasons.map((each) => (
          <li key={each}>
            <button type="button" aria-pressed={each === reason} onClick={() => setChosen(each)}>
              {translate(ASIDE_LABELS[each])} <span>{count(asides?.[each] ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      <AsideLines key={reason} reason={reason} all={asides?.[reason] ?? 0} />
    </div>
  );
}

interface AsideLinesProps {
  readonly reason: AsideReason;
  /** How many lines were set aside for it. */
  readonly all: number;
}

function AsideLines({ reason, all }: AsideLinesProps) {
  const words = useReadWords();
  const { count } = useNumbers();
  const lines = useAnswer(`asides ${reason}`, (desk) => desk.asides(reason, MOST)) ?? [];
  return (
    <>
      <ReadingChoice lines={lines} all={all} />
      <ol className="read-aside-lines">
        {lines.map((aside) => (
          <AsideLine key={aside.line} aside={aside} />
        ))}
      </ol>
      {all > MOST && <p className="read-small">{words.firstOnly(count(MOST))}</p>}
    </>
  );
}
