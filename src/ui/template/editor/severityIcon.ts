import type { Severity } from '../../../core/lint/rule.ts';

const SVG = 'http://www.w3.org/2000/svg';

const SHAPES: Readonly<Record<Severity, { readonly body: string; readonly cut: string }>> = {
  error: { body: 'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z', cut: 'm5.7 5.7 4.6 4.6m0-4.6-4.6 4.6' },
  warning: {
    body: 'M8 1.3c.5 0 .9.2 1.2.7l5.6 9.9c.6 1-.1 2.3-1.2 2.3H2.4c-1.1 0-1.8-1.3-1.2-2.3L6.8 2c.3-.5.7-.7 1.2-.7z',
    cut: 'M8 5.6v3.6M8 11.6v.1',
  },
  info: { body: 'M15 8A7 7 0 1 1 1 8a7 7 0 0 1 14 0z', cut: 'M8 7.6v3.6M8 4.8v.1' },
};

/** The shape of a severity for parts that are not drawn by React. Decoration only. */
export function severityIcon(severity: Severity): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `severity-icon severity-${severity}`);
  const body = document.createElementNS(SVG, 'path');
  body.setAttribute('d', SHAPES[severity].body);
  body.setAttribute('fill', 'currentColor');
  const cut = document.createElementNS(SVG, 'path');
  cut.setAttribute('d', SHAPES[severity].cut);
  cut.setAttribute('class', 'cut');
  svg.append(body, cut);
  return svg;
}
