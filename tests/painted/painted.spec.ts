import { expect, test } from '../e2e/harness/fixture.ts';
import { createChance } from './chance.ts';
import { dragScrollBar } from './drag-scroll-bar.ts';
import type { Frame } from './frames.ts';
import { VIEW } from './monkey.ts';
import { COMPOSITOR_SCROLLS, runControls, runPage, screencast } from './run-page.ts';
import { startSubjects, type Subject, type Subjects } from './subjects.ts';

/** The short run; `npm run test:painted` is the long one, over all pages and in both browsers. */
const PAGES = ['demo', 'keyless-polling', 'recycler', 'tanstack-virtual'];
const SECONDS = 8;
const CONTROL_SECONDS = 4;
const SEED = 20_261_122;
/** Fewer would say nothing: a page that shows no badges has none on a wrong row. */
const LEAST_BADGE_FRAMES = 20;

let subjects: Subjects;
test.beforeAll(async () => {
  subjects = await startSubjects();
});
test.afterAll(async () => subjects.close());

const subject = (name: string): Subject => {
  const found = subjects.all.find((one) => one.name === name);
  if (!found) throw new Error(`no page ${name}`);
  return found;
};

test('the judge catches badge layers that are wrong on purpose', async ({ launch }) => {
  const ext = await launch({ scrollbars: true, switches: COMPOSITOR_SCROLLS });
  const options = { ext, framesOf: screencast, seed: SEED, seconds: CONTROL_SECONDS };
  for (const { name, sight } of await runControls(subject('keyless-polling'), options)) {
    expect(sight.wrong, name).toBeGreaterThan(0);
  }
});

test('the scroll bar is taken with the mouse, and the list follows', async ({ launch }) => {
  const ext = await launch({ scrollbars: true });
  const tab = await subject('keyless-polling').open(ext, false);
  await tab.setViewport(VIEW);
  const chance = createChance(SEED);
  await expect.poll(async () => dragScrollBar(tab, chance)).toBe('drag');
});

for (const name of PAGES) {
  test(`no badge is painted on a wrong row: ${name}`, async ({ launch }, testInfo) => {
    const ext = await launch({ scrollbars: true, switches: COMPOSITOR_SCROLLS });
    let kept = 0;
    // Wrong frames stand beside the test's other results, for people to look at.
    const keep = async (frame: Frame): Promise<void> => frame.save(testInfo.outputPath(`wrong-${(kept += 1)}`));
    const sight = await runPage(subject(name), { ext, framesOf: screencast, seed: SEED, seconds: SECONDS, keep });
    expect(sight.badgeFrames).toBeGreaterThan(LEAST_BADGE_FRAMES);
    expect(sight.examples).toEqual([]);
    expect([sight.wrong, sight.outside]).toEqual([0, 0]);
    // How soon every row has its badge depends on the machine: that is the long run's figure, not an assertion.
  });
}
