/** What a key is in the two protocols: DOM names for CDP, private-use characters for WebDriver (§17.4.2 "Keyboard actions"). */
export interface Key {
  /** KeyboardEvent.key */
  readonly key: string;
  /** KeyboardEvent.code */
  readonly code: string;
  /** KeyboardEvent.keyCode, which Chromium calls the Windows virtual key code. */
  readonly keyCode: number;
  /** The text the key enters, if any. */
  readonly text?: string;
  readonly webDriver: string;
}

const NAMED: readonly Key[] = [
  { key: 'Backspace', code: 'Backspace', keyCode: 8, webDriver: '\uE003' },
  { key: 'Tab', code: 'Tab', keyCode: 9, webDriver: '\uE004' },
  { key: 'Enter', code: 'Enter', keyCode: 13, text: '\r', webDriver: '\uE007' },
  { key: 'Escape', code: 'Escape', keyCode: 27, webDriver: '\uE00C' },
  { key: 'PageUp', code: 'PageUp', keyCode: 33, webDriver: '\uE00E' },
  { key: 'PageDown', code: 'PageDown', keyCode: 34, webDriver: '\uE00F' },
  { key: 'End', code: 'End', keyCode: 35, webDriver: '\uE010' },
  { key: 'Home', code: 'Home', keyCode: 36, webDriver: '\uE011' },
  { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37, webDriver: '\uE012' },
  { key: 'ArrowUp', code: 'ArrowUp', keyCode: 38, webDriver: '\uE013' },
  { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, webDriver: '\uE014' },
  { key: 'ArrowDown', code: 'ArrowDown', keyCode: 40, webDriver: '\uE015' },
  { key: 'Delete', code: 'Delete', keyCode: 46, webDriver: '\uE017' },
  { key: 'Shift', code: 'ShiftLeft', keyCode: 16, webDriver: '\uE008' },
  { key: 'Control', code: 'ControlLeft', keyCode: 17, webDriver: '\uE009' },
  { key: 'Alt', code: 'AltLeft', keyCode: 18, webDriver: '\uE00A' },
  { key: 'Meta', code: 'MetaLeft', keyCode: 91, webDriver: '\uE03D' },
];

const BY_NAME = new Map(NAMED.map((key) => [key.key, key]));

/** CDP's bits for held keys (Input.dispatchKeyEvent, `modifiers`). */
export const MODIFIER_BITS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** A named key or one character. Throws on a name that is neither: a misspelt key must not pass as typed text. */
function keyNamed(name: string): Key {
  const named = BY_NAME.get(name === 'Space' ? ' ' : name);
  if (named) return named;
  const character = name === 'Space' ? ' ' : name;
  if ([...character].length !== 1) throw new Error(`no such key: "${name}"`);
  const upper = character.toUpperCase();
  const code = /[A-Z]/.test(upper)
    ? `Key${upper}`
    : /[0-9]/.test(upper)
      ? `Digit${upper}`
      : character === ' '
        ? 'Space'
        : '';
  return {
    key: character,
    code,
    keyCode: /[A-Z0-9 ]/.test(upper) ? upper.charCodeAt(0) : 0,
    text: character,
    webDriver: character,
  };
}

/** "Shift+Tab" → the keys to hold, then the key to press. */
export function chord(text: string): { held: readonly Key[]; key: Key } {
  const names = text === '+' ? ['+'] : text.split('+');
  const held = names.slice(0, -1).map((name) => {
    if (MODIFIER_BITS[name] === undefined) throw new Error(`not a key to hold: "${name}"`);
    return keyNamed(name);
  });
  return { held, key: keyNamed(names.at(-1) ?? '') };
}
