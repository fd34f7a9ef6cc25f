import { describe, expect, it } from 'vitest';
import { chord } from '../../../scripts/browsers/keys.ts';

describe('keys', () => {
  it('takes chords apart', () => {
    const { held, key } = chord('Control+Shift+Tab');
    expect([...held, key].map(({ code, webDriver }) => [code, webDriver])).toEqual([
      ['ControlLeft', '\uE009'],
      ['ShiftLeft', '\uE008'],
      ['Tab', '\uE004'],
    ]);
  });

  it('knows characters, the space and the plus sign', () => {
    expect(chord('a').key).toMatchObject({ code: 'KeyA', keyCode: 65, text: 'a' });
    expect(chord('Space').key).toMatchObject({ key: ' ', code: 'Space', text: ' ' });
    expect(chord('+').key).toMatchObject({ key: '+', text: '+' });
    expect(chord('ö').key.text).toBe('ö');
  });

  it('refuses names it does not know', () => {
    expect(() => chord('Escpe')).toThrow(/no such key/);
    expect(() => chord('Hyper+a')).toThrow(/not a key to hold|no such key/);
  });
});
