import { MANY_MESSAGES } from '../../demo/many-messages.ts';
import { MESSAGES } from '../../demo/messages.ts';
import { cssColour } from '../pages/colours.ts';
import type { ControlName } from '../pages/page-info.ts';

/** One of the demo EHR's lists: it has no colour mode and no control of its own, as no real EHR has. */
export interface DemoPage {
  readonly name: string;
  /** Below the demo's address. */
  readonly path: string;
  /** From the window inwards, where the list is in frames. */
  readonly frames: readonly string[];
  readonly ids: readonly string[];
  readonly row: string;
  /** What in a row ('' is the row itself) carries its id, in which attribute, and what stands before it there. */
  readonly id: { readonly in: string; readonly attribute: string; readonly before: string };
  readonly controls: readonly ControlName[];
}

const ALWAYS = ['block', 'scrollTo', 'scrollBar', 'count', 'idsInView', 'listRect'] as const;
const IDS = MESSAGES.map(({ id }) => id);

export const DEMO_PAGES: readonly DemoPage[] = [
  {
    name: 'demo',
    path: '?poll=400#/inbox',
    frames: [],
    ids: IDS,
    row: '.inbox-list > .card',
    id: { in: 'a[href^="#/inbox/"]', attribute: 'href', before: '#/inbox/' },
    controls: [...ALWAYS, 'sort', 'filter'],
  },
  {
    name: 'demo-classic',
    path: 'classic/',
    frames: ['iframe[name="work"]', 'iframe[name="messages"]'],
    ids: IDS,
    row: '#messages > tbody > tr',
    id: { in: 'input[name="select"]', attribute: 'value', before: '' },
    controls: [...ALWAYS, 'sort', 'page'],
  },
  {
    name: 'demo-grid',
    path: 'grid/',
    frames: [],
    ids: MANY_MESSAGES.map(({ id }) => id),
    row: '.grid-body > .grid-row',
    id: { in: '', attribute: 'data-row-id', before: '' },
    controls: [...ALWAYS],
  },
];

export const coloursOf = ({ ids }: DemoPage): Record<string, string> =>
  Object.fromEntries(ids.map((id, index) => [id, cssColour(index, 'badge')]));

/** A style sheet that paints the rows by their ids, and nothing else of them. */
export function styleOf({ row, ids, id }: DemoPage): string {
  const mark = (value: string): string => {
    const held = `[${id.attribute}="${id.before}${value}"]`;
    return id.in === '' ? held : `:has(${id.in}${held})`;
  };
  const bare =
    'color: transparent; background: transparent; border-color: transparent; outline: none; box-shadow: none';
  const important = bare.replaceAll(';', ' !important;');
  return [
    ...ids.map((value, index) => `${row}${mark(value)} { background: ${cssColour(index)} !important }`),
    `${row} { border-color: transparent !important; box-shadow: none !important; background-clip: border-box !important }`,
    `${row} :not(timeback-badge) { ${important} !important }`,
    `${row} input { opacity: 0 !important }`,
    `${row}::before, ${row} *::before { visibility: hidden !important }`,
  ].join('\n');
}
