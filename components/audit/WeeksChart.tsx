import { barY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { LANES } from '../../lib/core/audit/cell.ts';
import type { WeekTotals } from '../../lib/core/audit/summary.ts';
import type { AuditWords } from '../../lib/words/en/audit.ts';

export interface WeeksChartProps {
  readonly words: AuditWords;
  readonly totals: readonly WeekTotals[];
  /** The Monday of each week, short. */
  readonly label: (week: string) => string;
  /** Weeks in which a sprint began, of those shown. */
  readonly sprintWeeks: readonly string[];
}

/** CSS pixels. */
const WIDEST = 720;
const NARROW = 480;
const HEIGHT = 420;

/** One row of bars for each lane, so that a lane is a word and a place and not a colour alone. A table says the same. */
export function WeeksChart({ words, totals, label, sprintWeeks }: WeeksChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const draw = (): void => box.replaceChildren(drawn(words, totals, label, sprintWeeks, box.clientWidth));
    const seen = new ResizeObserver(draw);
    seen.observe(box);
    return () => seen.disconnect();
  }, [words, totals, label, sprintWeeks]);
  return <div className="chart" ref={place} role="img" aria-label={words.chart(totals.length)} />;
}

function drawn(
  words: AuditWords,
  totals: readonly WeekTotals[],
  label: WeeksChartProps['label'],
  sprints: readonly string[],
  room: number,
): Node {
  const width = Math.min(Math.max(room, 240), WIDEST);
  const narrow = width < NARROW;
  const bars = totals.flatMap(({ week, lanes }) =>
    LANES.map((lane) => ({ week, lane: words.lane(lane), fill: `var(--lane-${lane})`, count: lanes[lane] })),
  );
  const top = words.lane('not-physician');
  const figure = plot({
    // Drawn in a document without a window, and taken over without its style element: the page's policy allows
    // no style that is not in a file. `audit.css` holds what that element would say.
    document: document.implementation.createHTMLDocument(''),
    width,
    height: HEIGHT,
    marginLeft: 44,
    marginRight: 16,
    marginTop: 34,
    marginBottom: narrow ? 52 : 30,
    className: 'weeks',
    x: {
      type: 'band',
      domain: totals.map(({ week }) => week),
      tickFormat: label,
      tickRotate: narrow ? -50 : 0,
      label: null,
    },
    y: { label: null, ticks: 3, grid: true, nice: true, insetTop: 14 },
    fy: { domain: LANES.map((lane) => words.lane(lane)), axis: null, label: null, padding: 0.3 },
    marks: [
      barY(bars, { x: 'week', y: 'count', fy: 'lane', fill: 'fill' }),
      text(
        bars.filter(({ count }) => count > 0),
        {
          x: 'week',
          y: 'count',
          fy: 'lane',
          text: ({ count }: { count: number }) => words.number(count),
          dy: -7,
          stroke: 'var(--paper)',
          strokeWidth: 4,
          fill: 'var(--ink)',
        },
      ),
      ruleY([0]),
      text(
        LANES.map((lane) => ({ lane: words.lane(lane) })),
        { fy: 'lane', text: 'lane', frameAnchor: 'top-left', dy: -18, fontWeight: 600, fontSize: 12 },
      ),
      ...(sprints.length === 0
        ? []
        : [
            ruleX(sprints, { stroke: 'var(--accent)', strokeDasharray: '4 3' }),
            text(
              sprints.map((week) => ({ week, lane: top })),
              {
                x: 'week',
                fy: 'lane',
                text: () => words.sprintMark(),
                frameAnchor: 'top',
                dy: -18,
                fill: 'var(--accent)',
              },
            ),
          ]),
    ],
  });
  for (const style of figure.querySelectorAll('style')) style.remove();
  figure.setAttribute('aria-hidden', 'true');
  return document.adoptNode(figure);
}
