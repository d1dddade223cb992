import type { CheckedLine } from '../../core/lint/rule.ts';
import { EvidenceMark } from '../parts/EvidenceMark.tsx';
import { useLocale, useMessages } from '../useMessages.ts';
import { averageBytes } from './averageBytes.ts';

/** What a line weighs, and what the dashed ring means. */
export function PreviewFoot({ lines }: { readonly lines: readonly CheckedLine[] }) {
  const words = useMessages().preview;
  const locale = useLocale();
  const bytes = averageBytes(lines).toLocaleString(locale);
  const guesses = lines.some(
    ({ scenario }) => scenario.evidence === 'inferred' || scenario.inferredValues !== undefined,
  );
  return (
    <div className="panel-foot">
      <span>
        {words
          .bytesALine(bytes)
          .split('`')
          .map((run, i) => (i === 1 ? <b key={i}>{run}</b> : run))}
      </span>
      <span className="grow" />
      <span className="legend">
        {guesses && <EvidenceMark evidence="inferred" />}
        {guesses ? words.inferredLegend : words.allRecorded}
      </span>
    </div>
  );
}
