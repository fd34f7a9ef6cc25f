import type { BadgeForm } from './badge-model.ts';

/**
 * How a badge is painted. In style attributes, not in a sheet: dozens of badges come and go while a person scrolls, and
 * every sheet in a shadow root costs the browser a pass over its styles when it comes. Badges lie on pages whose colours
 * nobody knows: they bring an opaque ground and readable ink of their own.
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
