const SVG = 'http://www.w3.org/2000/svg';

type Shape = readonly [name: 'path' | 'circle', attributes: Readonly<Record<string, string>>];

/** An icon of 16 by 16 for parts that React does not draw. Decoration only. */
export function svgIcon(className: string, shapes: readonly Shape[]): SVGElement {
  const icon = svgElement('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: className });
  icon.append(...shapes.map(([name, attributes]) => svgElement(name, attributes)));
  return icon;
}

function svgElement(name: 'svg' | Shape[0], attributes: Shape[1]): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
