import type { Severity } from '../../../core/lint/rule.ts';
import { SEVERITY_PATHS } from './severityPaths.ts';
import './SeverityIcon.css';

/** Octagon, triangle or disc: the shape tells the severity without its colour. Named where `label` is given. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const { body, cut, dot } = SEVERITY_PATHS[severity];
  return (
    <svg className={`severity-icon severity-${severity}`} viewBox="0 0 16 16" {...named}>
      <path d={body} fill="currentColor" />
      <path className="cut" d={cut} />
      {dot !== undefined && <circle className="dot" cx="8" cy={dot} r="1" />}
    </svg>
  );
}
