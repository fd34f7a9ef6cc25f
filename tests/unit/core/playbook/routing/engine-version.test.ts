import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compile, ENGINE_VERSION, NO_PLAYBOOK } from '../../../../../lib/core/playbook/routing/compile.ts';

/** What a browser keeps of a playbook was compiled by some version; a version that compiles otherwise must say so. */
const COMPILED = { version: 8, digest: '0d70ae7d6620ae93' };

function digestOf(value: unknown): string {
  const hash = createHash('sha256');
  const walk = (one: unknown): void => {
    if (ArrayBuffer.isView(one))
      hash.update(one.constructor.name).update(new Uint8Array(one.buffer, one.byteOffset, one.byteLength));
    else if (typeof one === 'object' && one !== null) {
      for (const [name, part] of Object.entries(one)) {
        hash.update(`${name}:`);
        walk(part);
      }
    } else hash.update(`${String(one)};`);
  };
  walk(value);
  return hash.digest('hex').slice(0, 16);
}

it('rises with whatever changes the compiled form or the built-in lists (then write the new pair here)', () => {
  expect({ version: ENGINE_VERSION, digest: digestOf(compile(NO_PLAYBOOK)) }).toEqual(COMPILED);
});
