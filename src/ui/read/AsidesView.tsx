import { useState } from 'react';
import { ASIDE_LABELS } from '../../core/read/asideWords.ts';
import type { AsideReason } from '../../core/read/decoded.ts';
import { showUnseen } from '../../core/template/unseen.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { Prose } from '../parts/Prose.tsx';
import { useTranslate } from '../useMessages.ts';
import { useNumbers } from './formats.ts';
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
      <AsideLines key={reason} reason={reason} />
      {(asides?.[reason] ?? 0) > MOST && <p className="read-small">{words.firstOnly(count(MOST))}</p>}
    </div>
  );
}

function AsideLines({ reason }: { readonly reason: AsideReason }) {
  const words = useReadWords();
  const translate = useTranslate();
  const { count } = useNumbers();
  const lines = useAnswer(`asides ${reason}`, (desk) => desk.asides(reason, MOST));
  return (
    <ol className="read-aside-lines">
      {lines?.map(({ line, text, about }) => (
        <li key={line}>
          <small>{words.line(count(line))}</small>
          <code>{showUnseen(text.slice(0, 2000))}</code>
          <p>
            <Prose text={translate(about)} />
          </p>
        </li>
      ))}
    </ol>
  );
}
