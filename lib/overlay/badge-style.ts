import type { BadgeForm } from './badge-model.ts';
import type { Band, Placement } from './placement.ts';

/**
 * How a badge is painted. Inside its shell in style attributes, not in a sheet: dozens of badges come and go while a person
 * scrolls, and every sheet in a shadow root costs the browser a pass over its styles when it comes. Badges lie on pages whose
 * colours nobody knows: they bring an opaque ground and readable ink of their own.
 */
interface Paint {
  readonly ground: string;
  readonly line: string;
  readonly ink: string;
  readonly dash?: 'dashed' | 'dotted';
}

const PAINTS: Readonly<Record<BadgeForm, Paint>> = {
  emergency: { ground: '#b3121d', line: '#b3121d', ink: '#fff' },
  urgent: { ground: '#fff3dd', line: '#a05a00', ink: '#7a4300' },
  'open-first': { ground: '#fff', line: '#5c6b7a', ink: '#3a4856', dash: 'dashed' },
  'not-physician': { ground: '#eef2f6', line: '#7b8a9a', ink: '#2b3947' },
  protocol: { ground: '#e4f4f0', line: '#2a8a75', ink: '#0d5546' },
  physician: { ground: '#ebeefb', line: '#5566c4', ink: '#2c3a91' },
  grey: { ground: '#f3f3f3', line: '#767676', ink: '#555', dash: 'dotted' },
};

const BODY =
  'box-sizing: border-box; display: flex; align-items: center; gap: 5px; height: 100%; max-width: 100%; margin: 0;' +
  'border-radius: 11px; font: 600 12px/1 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; white-space: nowrap;' +
  'cursor: pointer; user-select: none;';
/** In forced colours the browser takes care of ground and ink; what is an emergency stays filled. */
const FORCED = 'border-width: 2px;';
const FORCED_EMERGENCY =
  'forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight;';

/** Everything that clips is a layer of its own to the browser, in every frame: an icon that draws inside its box clips nothing. */
export const ICON_STYLE = 'width: 13px; height: 13px; flex: none; overflow: visible;';

/** Shares of the row, never pixels: top, bottom and the most a badge may be high. */
const BAND_BOX: Readonly<Record<Band, readonly [inset: string, height: string]>> = {
  middle: ['0', 'min(22px, 100%)'],
  upper: ['0 50%', 'min(22px, 50%)'],
  lower: ['50% 0', 'min(22px, 50%)'],
};

/** In a selector: more than a page has to say of its rows and all that is in them; no element of the page has this id. */
export const OUTWEIGHS = ':not(#timeback#timeback#timeback)';
/**
 * What shows a badge: as its row is seen, for a page may hide rows that keep their place and their id. By a property of our own,
 * which nothing that a page says of its rows' contents can mean.
 */
export const SEEN = '{ --timeback-hidden: initial !important }';
/**
 * Letters, shadows and the like that the page may have for all it shows; and no shell is seen or takes room that the page took
 * its own style from.
 */
export const SHELL_RULE = `timeback-badge${OUTWEIGHS} { all: initial !important; visibility: hidden !important; position: absolute !important }`;

/**
 * The shell's box in its row, hidden: for its own style attribute, and important, so that no sheet of a page weighs more, whatever
 * layers it has (https://www.w3.org/TR/css-cascade-5/#cascade-sort). It clips: a row that is lower than a line of text must
 * not let the words hang out of it.
 */
export function shellStyle({ band, room, inset, raised }: Placement): string {
  const [insetBlock, height] = BAND_BOX[band];
  const box = {
    visibility: 'var(--timeback-hidden, inherit)',
    display: 'block',
    position: 'absolute',
    'inset-block': insetBlock,
    'inset-inline': `auto ${inset}px`,
    'margin-inline': '0',
    'margin-block': 'auto',
    padding: '0',
    border: '0',
    'box-sizing': 'border-box',
    'writing-mode': 'horizontal-tb',
    height,
    'min-height': '0',
    'min-width': '0',
    'max-width': `${room}px`,
    'z-index': raised ? '1' : 'auto',
    overflow: 'clip',
    'overflow-clip-margin': '0px',
    transform: 'none',
    'offset-path': 'none',
    translate: 'none',
    rotate: 'none',
    scale: 'none',
    transition: 'none',
    animation: 'none',
  };
  const important = Object.entries(box).map(([name, value]) => `${name}: ${value} !important`);
  return ['--timeback-hidden: hidden', ...important].join('; ');
}

/** No letter of the badge's type is wider on average; and what stands beside the words. CSS pixels. */
const WIDEST = 8.5;
const BESIDE = 35;

/** Words that may not fit are shortened; that clips, so words that fit anyway are left alone. */
export function wordsStyle(text: string, room: number): string {
  const fits = text.length * WIDEST + BESIDE <= room;
  return `${fits ? '' : 'overflow: hidden; text-overflow: ellipsis; '}line-height: 1.35;`;
}

let forcedColours: MediaQueryList | null = null;

export interface BadgeLook {
  readonly form: BadgeForm;
  readonly compact: boolean;
  readonly small: boolean;
}

export function bodyStyle({ form, compact, small }: BadgeLook): string {
  const { ground, line, ink, dash = 'solid' } = PAINTS[form];
  forcedColours ??= matchMedia('(forced-colors: active)');
  const forced = forcedColours.matches;
  const room = compact
    ? 'width: 24px; padding: 0; justify-content: center;'
    : small
      ? 'padding: 0 5px;'
      : 'padding: 0 8px 0 6px;';
  return [
    BODY,
    `background: ${ground}; color: ${ink}; border: 1px ${dash} ${line};`,
    room,
    small ? 'font-weight: 400;' : '',
    forced ? FORCED : '',
    forced && form === 'emergency' ? FORCED_EMERGENCY : '',
  ].join('');
}
