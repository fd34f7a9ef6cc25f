import { expect, test } from './harness/demo-inbox.ts';
import { plantHours } from './harness/hours-store.ts';
import { makeHistory, SOME_CALENDAR } from '../fixtures/hours/make-history.ts';

for (const [name, days] of [['day', 1], ['week', 7], ['quarter', 85], ['year', 365]] as const) {
  test(`look ${name}`, async ({ launch, target }) => {
    const ext = await launch({ timezone: 'America/Chicago' });
    await ext.send('nonsense', {});
    await plantHours(ext, makeHistory('2026-11-18', days), { alone: 'yes', affirmed: true, ...(days > 1 && { calendar: SOME_CALENDAR }) });
    const shift = Date.UTC(2026, 10, 19, 2) - Date.now();
    const tab = await ext.open(`${ext.page('review.html')}?shift=${shift}`);
    await tab.waitFor(() => document.querySelector('.sentence') !== null);
    await tab.setViewport({ width: 1000, height: 900 });
    await tab.screenshot(`/tmp/hours-look/${target}-${name}.png`, { fullPage: true });
    await tab.setViewport({ width: 1000, height: 900, colorScheme: 'dark' });
    await tab.screenshot(`/tmp/hours-look/${target}-${name}-dark.png`, { fullPage: true });
    await tab.setViewport({ width: 320, height: 900 });
    await tab.screenshot(`/tmp/hours-look/${target}-${name}-320.png`, { fullPage: true });
    console.log(await tab.evaluate(() => document.querySelector('.sentence')?.textContent));
    console.log(JSON.stringify(await tab.axe(), null, 1).slice(0, 3000), JSON.stringify(await ext.cspReports()), JSON.stringify(await ext.consoleErrors()));
    expect(1).toBe(1);
  });
}
