import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { useHelpWords } from './useHelpWords.ts';

/** What documented, recorded and inferred mean. */
export function EvidenceHelp() {
  const words = useHelpWords();
  const names = useMessages().problems.evidence;
  return (
    <>
      <h4>{words.evidenceTitle}</h4>
      <dl className="help-evidence">
        {(['documented', 'recorded', 'inferred'] as const).map((evidence) => (
          <div key={evidence}>
            <dt>
              <EvidenceMark evidence={evidence} />
              {names[evidence]}
            </dt>
            <dd>{words.evidence[evidence]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
