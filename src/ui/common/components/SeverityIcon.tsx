import type { Severity } from '../../../core/lint/rule.ts';
import './SeverityIcon.css';

/** Octagon, triangle or disc: the shape tells the severity without its colour. Named where `label` is given. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={`severity-icon severity-${severity}`} viewBox="0 0 16 16" {...named}>
      {severity === 'error' && (
        <>
          <path d="M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z" fill="currentColor" />
          <path className="cut" d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" />
        </>
      )}
      {severity === 'warning' && (
        <>
          <path
            d="M8 1.3c.5 0 .9.2 1.2.7l5.6 9.9c.6 1-.1 2.3-1.2 2.3H2.4c-1.1 0-1.8-1.3-1.2-2.3L6.8 2c.3-.5.7-.7 1.2-.7z"
            fill="currentColor"
          />
          <path className="cut" d="M8 5.6v3.6" />
          <circle className="dot" cx="8" cy="11.7" r="1" />
        </>
      )}
      {severity === 'info' && (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path className="cut" d="M8 7.6v3.6" />
          <circle className="dot" cx="8" cy="4.9" r="1" />
        </>
      )}
    </svg>
  );
}
