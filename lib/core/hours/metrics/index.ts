import { afterClosing } from './after-closing.ts';
import { afterHours } from './after-hours.ts';
import { between } from './between.ts';
import { daysKept } from './days-kept.ts';
import { early } from './early.ts';
import { ehrTime } from './ehr-time.ts';
import { ehrTime8 } from './ehr-time8.ts';
import { evening } from './evening.ts';
import { inboxTime8 } from './inbox-time8.ts';
import { lastTouch } from './last-touch.ts';
import type { Measured, Metric, MetricInput } from './metric.ts';
import { noteTime8 } from './note-time8.ts';
import { timeOff } from './time-off.ts';
import { weekend } from './weekend.ts';
import { wow } from './wow.ts';
import { wow8 } from './wow8.ts';

/** Every number there is, in the order in which they are shown. */
export const METRICS: readonly Metric[] = [
  ehrTime,
  wow,
  afterHours,
  early,
  between,
  evening,
  weekend,
  timeOff,
  afterClosing,
  ehrTime8,
  wow8,
  inboxTime8,
  noteTime8,
  lastTouch,
  daysKept,
];

export const measureAll = (input: MetricInput): ReadonlyMap<string, Measured> =>
  new Map(METRICS.map(({ id, measure }) => [id, measure(input)]));
