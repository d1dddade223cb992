import type { Diagnostic } from '../../core/lint/rule.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { OutLink } from '../common/components/OutLink.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { UseAll } from './FixAll.tsx';

interface ProblemGroupProps {
  readonly kind: string;
  readonly first: Diagnostic;
  readonly size: number;
  readonly beforeFix: (index: number) => void;
}

/** Above equal problems: what they share, said once, and the way to mend all of them. */
export function ProblemGroup({ kind, first, size, beforeFix }: ProblemGroupProps) {
  const words = useMessages().problems;
  const translate = useTranslate();
  const { severity, evidence, docs } = first;
  const title = words.group(size, translate(first.brief));
  return (
    <li className={`problem-group severity-${severity}`}>
      <SeverityIcon severity={severity} label={words.severity[severity]} />
      <h3>
        <Prose text={title} />
      </h3>
      <div className="problem-actions">
        <span className="evidence">
          <EvidenceMark evidence={evidence} />
          {words.evidence[evidence]}
        </span>
        <OutLink href={docs} about={title.replaceAll('`', '')}>
          {words.docs}
        </OutLink>
        <span className="grow" />
        <UseAll kind={kind} count={size} beforeFix={beforeFix} />
      </div>
    </li>
  );
}
