import type { BadgeForm } from './badge-model.ts';

/** One 16 × 16 outline per form, so that colour is never the only sign. */
const PATHS: Readonly<Record<BadgeForm, string>> = {
  emergency: 'M4 15V2h8l-2 3 2 3H5',
  urgent: 'M4 15V2h8l-2 3 2 3H5',
  'open-first': 'M2 4h12v9H2zM2 5l6 4 6-4',
  'not-physician': 'M2 8h10M8 4l4 4-4 4M14 3v10',
  protocol: 'M3 2h10v12H3zM6 6l1 1 2-2M6 10l1 1 2-2',
  physician: 'M8 7a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2 15c0-4 3-6 6-6s6 2 6 6',
  grey: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 5v4M8 11v.5',
};

const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.7',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const SVG = 'http://www.w3.org/2000/svg';

export function icon(form: BadgeForm): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, value] of Object.entries(LINE)) svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[form]);
  svg.append(path);
  return svg;
}

/** Makes one of these icons another. */
export function redraw(svg: SVGSVGElement, form: BadgeForm): void {
  svg.firstElementChild?.setAttribute('d', PATHS[form]);
}
