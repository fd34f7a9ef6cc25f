import { ALL, LANES, NONE, type AuditLane, type WeekCell } from './cell.ts';

/** Minutes: low, high. */
export type Range = readonly [low: number, high: number];

export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  /** Physician minutes one such message takes; null where the playbook does not say. */
  readonly minutes: Range | null;
}

export interface WeekTotals {
  readonly week: string;
  /** Each lane's largest numbers seen at once, summed over the days. */
  readonly lanes: Readonly<Record<AuditLane, number>>;
  readonly openFirst: number;
  readonly flags: Readonly<Record<'emergency' | 'urgent', number>>;
  readonly notRead: number;
  readonly undated: number;
  readonly noRule: number;
  readonly wrongLane: number;
}

export function weekTotals(cells: readonly WeekCell[], week: string): WeekTotals {
  const mine = cells.filter((cell) => cell.week === week);
  const sum = (of: (cell: WeekCell) => boolean): number => mine.filter(of).reduce((all, { count }) => all + count, 0);
  const lane = (name: AuditLane): number => sum(({ measure, rule }) => measure === name && rule === ALL);
  return {
    week,
    lanes: { 'not-physician': lane('not-physician'), protocol: lane('protocol'), physician: lane('physician') },
    openFirst: sum(({ measure }) => measure === 'open-first'),
    flags: {
      emergency: sum(({ measure }) => measure === 'flag-emergency'),
      urgent: sum(({ measure }) => measure === 'flag-urgent'),
    },
    notRead: sum(({ measure }) => measure === 'not-read'),
    undated: sum(({ measure }) => measure === 'undated'),
    noRule: sum(({ measure, rule }) => measure === 'physician' && rule === NONE),
    wrongLane: sum(({ measure }) => measure === 'wrong-lane'),
  };
}

export interface RuleCount {
  readonly lane: AuditLane;
  readonly rule: string;
  readonly category: string;
  readonly count: number;
}

/** Decided messages by lane, rule and type over these weeks, largest first. */
export function ruleCounts(cells: readonly WeekCell[], weeks: readonly string[]): RuleCount[] {
  const sums = new Map<string, RuleCount>();
  for (const { week, measure, rule, category, count } of cells) {
    const lane = LANES.find((one) => one === measure);
    if (lane === undefined || rule === ALL || !weeks.includes(week)) continue;
    const key = `${lane}|${rule}|${category}`;
    sums.set(key, { lane, rule, category, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}

export interface RoleMinutes {
  readonly role: string;
  readonly count: number;
  readonly minutes: Range;
}

export interface Preventable {
  /** Messages that a rule gives to somebody else than the physician. */
  readonly count: number;
  /** Physician minutes that could be free, less what handing on takes. */
  readonly minutes: Range;
  /** Messages of rules that say no minutes: not in the estimate. */
  readonly withoutMinutes: number;
  /** Work does not vanish when it moves: minutes that each role receives, if it takes them as long. */
  readonly received: readonly RoleMinutes[];
}

/** An estimate that errs to the low side: never less than nothing a message, and never "saved". */
export function preventable(
  counts: readonly RuleCount[],
  rules: readonly RuleFacts[],
  handOffMinutes: number,
): Preventable {
  const facts = new Map(rules.map((rule) => [rule.id, rule]));
  const roles = new Map<string, { count: number; low: number; high: number }>();
  let [count, withoutMinutes, low, high] = [0, 0, 0, 0];
  for (const one of counts) {
    if (one.lane === 'physician') continue;
    count += one.count;
    const rule = facts.get(one.rule);
    const minutes = rule?.minutes ?? null;
    if (minutes === null) withoutMinutes += one.count;
    else {
      low += one.count * Math.max(0, minutes[0] - handOffMinutes);
      high += one.count * Math.max(0, minutes[1] - handOffMinutes);
    }
    if (!rule) continue;
    const role = roles.get(rule.role) ?? { count: 0, low: 0, high: 0 };
    const [least, most] = minutes ?? [0, 0];
    roles.set(rule.role, {
      count: role.count + one.count,
      low: role.low + one.count * least,
      high: role.high + one.count * most,
    });
  }
  const received = [...roles]
    .map(([role, { count, low, high }]): RoleMinutes => ({ role, count, minutes: [low, high] }))
    .sort((a, b) => b.minutes[1] - a.minutes[1]);
  return { count, minutes: [low, high], withoutMinutes, received };
}

export interface Disagreement {
  readonly rule: string;
  readonly taps: number;
  /** Messages that the rule decided in the same weeks. */
  readonly count: number;
  /** Roles that people named instead, most often first. */
  readonly should: readonly { readonly role: string; readonly taps: number }[];
}

/** Rules whose lane people called wrong, most taps first. */
export function disagreements(cells: readonly WeekCell[], weeks: readonly string[]): Disagreement[] {
  const taps = cells.filter(({ measure, week }) => measure === 'wrong-lane' && weeks.includes(week));
  const counts = ruleCounts(cells, weeks);
  return [...Map.groupBy(taps, ({ rule }) => rule)]
    .map(([rule, ofRule]): Disagreement => {
      const roles = Map.groupBy(ofRule, ({ should }) => should ?? NONE);
      const should = [...roles].map(([role, list]) => ({ role, taps: total(list) })).sort((a, b) => b.taps - a.taps);
      return { rule, taps: total(ofRule), count: total(counts.filter((one) => one.rule === rule)), should };
    })
    .sort((a, b) => b.taps - a.taps || a.rule.localeCompare(b.rule));
}

/** Types of messages that no rule covers, largest first: a list for the next huddle. */
export function uncovered(cells: readonly WeekCell[], weeks: readonly string[]): RuleCount[] {
  return ruleCounts(cells, weeks).filter(({ lane, rule }) => lane === 'physician' && rule === NONE);
}

/** What should be stopped where it starts: messages that should not reach a physician, by rule and type. */
export function upstream(cells: readonly WeekCell[], weeks: readonly string[]): RuleCount[] {
  return ruleCounts(cells, weeks).filter(({ lane }) => lane === 'not-physician');
}

const total = (list: readonly { readonly count: number }[]): number => list.reduce((sum, { count }) => sum + count, 0);
