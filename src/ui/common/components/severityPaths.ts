import type { Severity } from '../../../core/lint/rule.ts';

interface SeverityPaths {
  readonly body: string;
  /** What is cut out of the body: a line, and for some a dot in its middle at this height. */
  readonly cut: string;
  readonly dot?: string;
}

/** An octagon, a triangle and a disc, in a box of 16 by 16. */
export const SEVERITY_PATHS: Readonly<Record<Severity, SeverityPaths>> = {
  error: { body: 'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z', cut: 'm5.7 5.7 4.6 4.6m0-4.6-4.6 4.6' },
  warning: {
    body: 'M8 1.3c.5 0 .9.2 1.2.7l5.6 9.9c.6 1-.1 2.3-1.2 2.3H2.4c-1.1 0-1.8-1.3-1.2-2.3L6.8 2c.3-.5.7-.7 1.2-.7z',
    cut: 'M8 5.6v3.6',
    dot: '11.7',
  },
  info: { body: 'M15 8A7 7 0 1 1 1 8a7 7 0 0 1 14 0z', cut: 'M8 7.6v3.6', dot: '4.9' },
};
