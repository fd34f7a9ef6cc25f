import type { RunRecord } from './record.ts';

const HEAD = [
  'page',
  'browser',
  'frames',
  'with badges',
  'a second',
  'wrong lines',
  'outside',
  'covered in 300 ms',
  'covered later',
  'bar drags',
  'seeds',
];
const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** The runs as a page for people: one line for each page in each browser, summed over seeds. `order`: the pages' names. */
export function report(runs: readonly RunRecord[], order: readonly string[]): string {
  const rows = order.flatMap((page) =>
    (['chromium', 'firefox'] as const).flatMap((browser) => {
      const own = runs.filter((run) => run.page === page && run.browser === browser);
      return own.length > 0 ? [rowOf(page, BROWSERS[browser], own)] : [];
    }),
  );
  const missing = (['chromium', 'firefox'] as const).flatMap((browser) => {
    const without = order.filter((page) => !runs.some((run) => run.page === page && run.browser === browser));
    return without.length > 0 ? [`Not run in ${BROWSERS[browser]}: ${without.join(', ')}.`] : [];
  });
  const total = (browser: RunRecord['browser']): string => {
    const own = runs.filter((run) => run.browser === browser);
    const versions = [...new Set(own.map(({ version }) => version))].join(', ');
    const [frames, wrong, outside] = [sum(own, 'frames'), sum(own, 'wrong'), sum(own, 'outside')];
    return `- ${BROWSERS[browser]} ${versions}: ${number(frames)} frames, ${wrong} wrong lines, ${outside} outside.`;
  };
  return `${[
    '# Painted truth: results',
    '',
    'Written by `npm run test:painted -- --report`, which sums up the runs that were made before it with',
    '`npm run test:painted -- --pages a,b --seconds N --browser chromium|firefox --seed N`. In each of them both badge layers that',
    'are wrong on purpose were caught.',
    '',
    total('chromium'),
    total('firefox'),
    ...missing.map((line) => `- ${line}`),
    `- Done to the lists: ${doneTo(runs)}.`,
    '',
    'Frames: pictures that differ from the one before. Wrong lines: scanlines on which a badge is not on its own row. Outside:',
    'scanlines on which it reaches beyond the list. Covered: of the rows in full view when the list has stood still for 300 ms,',
    'those whose badge was painted by then, and those that had it two seconds later. Bar drags: the scroll bar was taken with the',
    'mouse, and the list moved; "no bar": the list had none, or the page paints one of its own.',
    '',
    table([HEAD, ...rows]),
  ].join('\n')}\n`;
}

function rowOf(page: string, browser: string, runs: readonly RunRecord[]): string[] {
  const rows = sum(runs, 'rows');
  const acts = (name: string): number => runs.reduce((all, run) => all + (run.acts[name] ?? 0), 0);
  const [frames, seconds] = [sum(runs, 'frames'), sum(runs, 'seconds')];
  const drags = acts('drag');
  return [
    page,
    browser,
    number(frames),
    number(sum(runs, 'badgeFrames')),
    (frames / seconds).toFixed(frames < 10 * seconds ? 1 : 0),
    number(sum(runs, 'wrong')),
    number(sum(runs, 'outside')),
    `${number(sum(runs, 'covered'))} of ${number(rows)}`,
    `${number(sum(runs, 'coveredLate'))} of ${number(rows)}`,
    drags === 0 && acts('drag (no bar)') > 0 ? 'no bar' : String(drags),
    [...new Set(runs.map(({ seed }) => seed))].toSorted((a, b) => a - b).join(', '),
  ];
}

function doneTo(runs: readonly RunRecord[]): string {
  const counts = new Map<string, number>();
  for (const { acts } of runs)
    for (const [name, count] of Object.entries(acts)) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(', ');
}

type Counted = { [K in keyof RunRecord]: RunRecord[K] extends number ? K : never }[keyof RunRecord];

const sum = (runs: readonly RunRecord[], name: Counted): number => runs.reduce((all, run) => all + run[name], 0);

const number = (value: number): string => value.toLocaleString('en-US');

/** As prettier writes tables. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}
