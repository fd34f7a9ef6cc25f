import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../lib/core/shared/message.ts';
import { PROFILES } from '../../../lib/ehr/profiles/index.ts';
import { load, snapshotOf } from './snapshot-of.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/ehr');

type ExpectedRow = Omit<Message, 'receivedAt' | 'patientKey'> & {
  /** ISO; without a zone it is the device's local time, as the page shows it. */
  readonly receivedAt: string | null;
  readonly patient: boolean;
};
interface Expected {
  readonly address: string;
  readonly profile: string | null;
  readonly notRead: string | null;
  readonly rows: readonly ExpectedRow[];
  readonly opened: { readonly id: string; readonly subject: string | null; readonly text: string } | null;
}

const cases = readdirSync(FIXTURES).flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => [folder, file.slice(0, -'.html'.length)] as const),
);

describe('pages of EHRs', () => {
  it.each(cases)('%s: %s', async (folder, name) => {
    const file = join(FIXTURES, folder, name);
    const expected: Expected = JSON.parse(readFileSync(`${file}.expected.json`, 'utf8'));
    load(readFileSync(`${file}.html`, 'utf8'), expected.address);
    const snapshot = await snapshotOf(PROFILES);
    const rows = snapshot.readings.map(({ message: { receivedAt, patientKey, ...message } }) => ({
      ...message,
      receivedAt,
      patient: patientKey !== null,
    }));
    expect({
      profile: snapshot.profile?.id ?? null,
      notRead: snapshot.problem,
      rows,
      opened: snapshot.opened,
    }).toEqual({
      profile: expected.profile,
      notRead: expected.notRead,
      rows: expected.rows.map(({ receivedAt, ...row }) => ({
        ...row,
        receivedAt: receivedAt === null ? null : Date.parse(receivedAt),
      })),
      opened: expected.opened,
    });
    expect(snapshot.readings.map(({ id }) => id)).toEqual(expected.rows.map(({ id }) => id));
  });

  it('are marked as synthetic, and have their expectations', () => {
    expect(cases.length).toBeGreaterThan(PROFILES.length * 3);
    for (const [folder, name] of cases) {
      expect(readFileSync(join(FIXTURES, folder, `${name}.html`), 'utf8')).toContain('Synthetic');
      expect(existsSync(join(FIXTURES, folder, `${name}.expected.json`)), `${folder}/${name}`).toBe(true);
    }
    const expectations = readdirSync(FIXTURES).flatMap((folder) =>
      readdirSync(join(FIXTURES, folder)).filter((file) => file.endsWith('.expected.json')),
    );
    expect(expectations).toHaveLength(cases.length);
  });
});
