import { expect } from './fixture.ts';
import type { Ext } from './ext.ts';
import { plantFacts } from './hours-store.ts';

export const MINUTE = 60_000;

/** A zone in which it is early afternoon now, so that every run has a clinic day before it and no midnight near. */
export function afternoonZone(): string {
  const ahead = 13 - new Date().getUTCHours();
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

export interface Status {
  readonly now: number;
  readonly prompt: { readonly canSnooze: boolean } | null;
  readonly closedAt: number | null;
  readonly pace: string;
  readonly parked: readonly { readonly kind: string; readonly count: number; readonly returnsAt: number }[];
}

export async function ask(ext: Ext, type: string, payload: object = {}): Promise<Status> {
  const reply = (await ext.send(type, payload)) as { ok: boolean; value: Status };
  expect(reply).toMatchObject({ ok: true });
  return reply.value;
}

/** How the day stands for somebody who is there. */
export async function status(ext: Ext): Promise<Status> {
  await ext.touch();
  return ask(ext, 'close-status');
}

/**
 * The clinic calendar has clinic on every day of the week, up to the next whole minute that is so many seconds away at least;
 * up to the minute that is gone, when that is negative. No quiet hours.
 */
export async function closeIn(ext: Ext, seconds: number, exceptions: readonly object[] = []): Promise<void> {
  await ask(ext, 'close-settings', { change: { quiet: { from: 0, to: 0 } } });
  const now = await ext.inExtension(() => {
    const date = new Date();
    return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
  });
  const to = seconds < 0 ? Math.floor(now) : Math.ceil(now + seconds / 60);
  const hours = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 480, to }));
  const calendar = { versions: [{ from: '1970-01-01', hours, sessions: [] }], exceptions };
  await plantFacts(ext, 'hours', { calendar });
  await ask(ext, 'close-status');
}

/** Ours that the browser lists. Firefox without a screen lists none: there the prompt is known by the status and the mark. */
export async function expectNotices(ext: Ext, expected: readonly string[]): Promise<void> {
  const listed = Object.keys((await ext.dumpStorage()).notifications as object);
  expect(listed).toEqual(ext.name === 'chromium' ? expected : []);
}
