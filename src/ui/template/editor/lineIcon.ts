import { ICON_PATHS } from '../../common/components/iconPaths.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A line icon for parts that are not drawn by React. Decoration only. */
export function lineIcon(name: keyof typeof ICON_PATHS): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICON_PATHS[name]);
  svg.append(path);
  return svg;
}
