import { type LintContext, SEVERITIES, type Diagnostic } from '../../core/lint/rule.ts';
import type { Messages } from '../../i18n/en.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';

interface NoProblemsProps {
  readonly context: LintContext;
  /** Rules are switched off, so that silence proves less. */
  readonly rulesOff: boolean;
}

/** What stands in place of the list when no rule found anything: only what was really checked is claimed. */
export function NoProblems({ context, rulesOff }: NoProblemsProps) {
  const words = useMessages().problems;
  if (context.template.source.trim() === '') return <p className="no-problems">{words.emptyTemplate}</p>;
  return (
    <p className="no-problems">
      <Icon name="check" />
      <span>
        <b>{words.none}</b> {describe(context, rulesOff, words)}
      </span>
    </p>
  );
}

function describe({ fields, lines }: LintContext, rulesOff: boolean, words: Messages['problems']): string {
  if (rulesOff) {
    const broken = lines.filter((line) => line.problem).length;
    return broken === 0 ? words.someOff : words.someOffBroken(broken, lines.length);
  }
  if (lines.length === 0) return words.noLines;
  return fields.syntax === 'json' || fields.syntax === 'xml' ? words.allParse(lines.length) : words.notParsed;
}

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
