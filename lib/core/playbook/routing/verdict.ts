import { RULE, type RuleTable } from './compiled.ts';
import { caution } from './choose.ts';
import { LANES, type FlagLevel, type Floor, type Lane } from './decision.ts';
import { PHYSICIAN, type Staffed } from './staffing.ts';

/** What the verdict rests on. Rules are given by rank, in any order. */
export interface Case {
  readonly table: RuleTable;
  /** Who takes a rule's work now. */
  readonly staffed: (rank: number) => Staffed;
  readonly flag: FlagLevel | null;
  /** A red flag was named under a negation or in an aside. */
  readonly negated: boolean;
  readonly speaksClinically: boolean;
  /** A further message of the same patient. */
  readonly repeats: () => boolean;
  /** Somebody licensed who is there now, or the physician. */
  readonly licensed: () => string;
}

export interface Verdict {
  readonly lane: Lane;
  readonly role: string;
  /** Rank of the rule whose lane it is; -1 where it is no rule's. */
  readonly winner: number;
  readonly floor: Floor | null;
}

/** A candidate that nobody but the physician can take now is the physician's. */
export const laneOf = ({ table, staffed }: Pick<Case, 'table' | 'staffed'>, rank: number): Lane =>
  staffed(rank).role === PHYSICIAN ? 'physician' : LANES[table.lanes[rank]!]!;

/** The first of these ranks; a lane's first that somebody can take goes before those of its lane that nobody can. */
function choose({ table, staffed }: Case, ranks: readonly number[], extra: number, onlyClinical: boolean): number {
  let best = -1;
  let bestTaken = false;
  for (let at = extra === -1 ? 0 : -1; at < ranks.length; at += 1) {
    const rank = at === -1 ? extra : ranks[at]!;
    if (onlyClinical && (table.marks[rank]! & RULE.takesClinical) === 0) continue;
    const lane = table.lanes[rank]!;
    const bestLane = best === -1 ? -1 : table.lanes[best]!;
    if (lane < bestLane) continue;
    const taken = lane === caution('physician') || staffed(rank).role !== PHYSICIAN;
    if (lane > bestLane || (taken && !bestTaken) || (taken === bestTaken && rank < best)) {
      best = rank;
      bestTaken = taken;
    }
  }
  return best;
}

/** The lane with every floor but "unread" under it. `extra`: one more rule among the candidates, or -1. */
export function decide(one: Case, candidates: readonly number[], extra = -1): Verdict {
  const plain = choose(one, candidates, extra, false);
  const physician = (winner: number, floor: Floor | null): Verdict => ({
    lane: 'physician',
    role: PHYSICIAN,
    winner,
    floor,
  });
  if (plain === -1) return physician(-1, null);
  const lane = laneOf(one, plain);
  if (lane === 'physician') return physician(plain, null);
  if (one.flag !== null) return physician(-1, 'flag');
  if (one.speaksClinically) {
    const taker = choose(one, candidates, extra, true);
    if (taker === -1) return physician(-1, 'clinical-content');
    return { lane: laneOf(one, taker), role: one.staffed(taker).role, winner: taker, floor: null };
  }
  if (lane === 'not-physician' && (one.negated || one.repeats())) {
    const role = one.licensed();
    const floor = one.negated ? 'negated-flag' : 'repeat';
    return { lane: role === PHYSICIAN ? 'physician' : 'protocol', role, winner: -1, floor };
  }
  return { lane, role: one.staffed(plain).role, winner: plain, floor: null };
}
