import { SEVERITIES, type Diagnostic } from '../../core/lint/rule.ts';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

/** How many problems there are of each severity; a severity without one is left out. */
export function SeverityCounts({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const words = useMessages().problems;
  return (
    <span className="severity-counts">
      {SEVERITIES.map((severity) => {
        const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
        if (count === 0) return null;
        return (
          <span key={severity}>
            <SeverityIcon severity={severity} />
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{words.counts[severity](count)}</span>
          </span>
        );
      })}
    </span>
  );
}
