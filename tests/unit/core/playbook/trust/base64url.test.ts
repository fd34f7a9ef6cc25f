import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../../../lib/core/playbook/trust/base64url.ts';
import { fingerprintOf } from '../../../../../lib/core/playbook/trust/fingerprint.ts';

it('writes as others do, and reads only that one way of writing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64url');
      expect(toBase64Url(bytes)).toBe(text);
      expect(fromBase64Url(text, bytes.length)).toEqual(new Uint8Array(bytes));
      expect(fromBase64Url(`${text}A`, bytes.length)).toBeNull();
    }),
  );
  // Loose last bits, padding, the other alphabet, another length.
  for (const text of ['AB', 'AA==', '+A', 'AAA']) expect(fromBase64Url(text, 1)).toBeNull();
  expect(fromBase64Url('AA', 1)).toEqual(new Uint8Array([0]));
});

it('makes thirty digits of a digest', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (digest) => {
      expect(fingerprintOf(digest)).toMatch(/^(\d{5} ){5}\d{5}$/u);
    }),
  );
  expect(fingerprintOf(new Uint8Array(32).fill(1))).toBe(Array.from({ length: 6 }, () => '10305').join(' '));
});
