/**
 * What routing means, written to be read. It shares with the product the words of a text, the phrase syntax, the looks of lines
 * and the safety data, and nothing of how the product finds, compiles or chooses. It is slow: every
 * phrase is tried at every word. A property test holds the product to it.
 */
import type { Conditions, Playbook, Rule } from '../../lib/core/playbook/format/schema.ts';
import type { FlagLevel, Floor, Lane, ShownLane } from '../../lib/core/playbook/routing/decision.ts';
import { CLINICAL_CONCEPTS } from '../../lib/core/safety/clinical.ts';
import type { Pattern } from '../../lib/core/safety/concept.ts';
import { SAFETY_CONCEPTS } from '../../lib/core/safety/concepts.ts';
import { IDIOMS } from '../../lib/core/safety/idioms.ts';
import type { Message } from '../../lib/core/shared/message.ts';
import { parsePhrase } from '../../lib/core/text/phrase.ts';
import { GAP, tokenise } from '../../lib/core/text/tokenise.ts';
import { matchAt } from './match.ts';
import { speaksOfOtherMatter } from './other-matter.ts';
import { readText, readTokens, type Reading, senseOf } from './reading.ts';
import { asMeant } from './spelling.ts';
import { isToldLikeAnEmergency } from './telling.ts';

export interface ReferenceAnswer {
  readonly lane: ShownLane;
  readonly role: string | null;
  readonly rule: string | null;
  readonly flag: FlagLevel | null;
  readonly floor: Floor | null;
  readonly drafts: readonly string[];
  readonly dueHours: number | null;
}

interface World {
  readonly playbook: Playbook;
  readonly message: Message;
  readonly others: readonly Message[];
  readonly now: number;
  readonly offsetMinutes: number;
}

// 1. Safety first -----------------------------------------------------------------------------------------------

interface Said {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly written: boolean;
  readonly aside: boolean;
  readonly zone: string;
}

const readings = new Map<string, readonly Reading[]>();

/** A text as it stands and, where it has slips, as it was meant: safety hears both, and either counts. */
export function readingsOf(text: string): readonly Reading[] {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const meant = asMeant(text);
  const both = [readText(text), ...(meant === null ? [] : [readTokens(text, meant)])];
  if (readings.size > 1_000) readings.clear();
  readings.set(text, both);
  return both;
}

/** A phrase is parsed, and a reading searched for it, once: the lists are long. */
const parsedBefore = new Map<string, ReturnType<typeof parsePhrase>>();
const foundBefore = new WeakMap<Reading, Map<string, Said[]>>();

function placesOf(source: string, reading: Reading): Said[] {
  const found = foundBefore.get(reading) ?? new Map<string, Said[]>();
  foundBefore.set(reading, found);
  const known = found.get(source) ?? findPlaces(source, reading);
  found.set(source, known);
  return known;
}

/** Every place where a phrase is said: all ways of saying it, tried at every word. */
function findPlaces(source: string, reading: Reading): Said[] {
  const parsed = parsedBefore.get(source) ?? parsePhrase(source);
  parsedBefore.set(source, parsed);
  if (!parsed.ok) return [];
  return reading.tokens.words.flatMap((_, start) =>
    parsed.value.flatMap((sequence) => {
      const end = matchAt(sequence, reading.tokens, start);
      if (end === -1) return [];
      const { negated, zone, aside } = senseOf(reading, start, end);
      return [{ start, end, negated, zone, written: zone === 'written', aside: aside !== null }];
    }),
  );
}

/** As `placesOf`, without the places that lie inside an idiom ("chest of drawers"). */
function placesMeant(source: string, reading: Reading): Said[] {
  const idioms = IDIOMS.flatMap((idiom) => placesOf(idiom, reading));
  return placesOf(source, reading).filter(
    (place) =>
      !idioms.some(
        (idiom) =>
          idiom.start <= place.start && place.end <= idiom.end && place.end - place.start < idiom.end - idiom.start,
      ),
  );
}

/** Parts near each other: at most `within` words between, in any order, in one sentence unless `across`. */
function patternPlaces(pattern: Pattern, reading: Reading): Said[] {
  if (typeof pattern === 'string') return placesMeant(pattern, reading);
  const [first = [], ...rest] = pattern.near.map((part) => part.flatMap((source) => placesMeant(source, reading)));
  const near = (a: Said, b: Said): Said[] => {
    const [left, right] = a.start <= b.start ? [a, b] : [b, a];
    const between = right.start - left.end;
    const sentenceEnds =
      pattern.across !== true &&
      reading.tokens.gaps.slice(left.end, right.start + 1).some((gap) => gap === GAP.sentence);
    if (between < 0 || between > pattern.within || sentenceEnds) return [];
    return [
      {
        start: left.start,
        end: Math.max(a.end, b.end),
        negated: a.negated || b.negated,
        written: a.written || b.written,
        aside: a.aside && b.aside,
        zone: '',
      },
    ];
  };
  return rest.reduce((pairs, part) => pairs.flatMap((a) => part.flatMap((b) => near(a, b))), first);
}

function listen({ playbook, message }: World): { flag: FlagLevel | null; negated: boolean } {
  const fields = [message.subject, message.text, message.category ?? ''].flatMap(readingsOf);
  const levels = new Set<FlagLevel>();
  if (message.result === 'critical') levels.add('emergency');
  let negated = false;
  const concepts = [...SAFETY_CONCEPTS, ...playbook.safety];
  for (const concept of concepts) {
    const patterns: readonly Pattern[] = concept.says;
    // Of two concepts with one id the graver level counts.
    const grave = concepts.some(({ id, level }) => id === concept.id && level === 'emergency');
    for (const said of fields.flatMap((reading) => patterns.flatMap((pattern) => patternPlaces(pattern, reading)))) {
      if (!said.written) continue;
      if (said.negated || said.aside) negated = true;
      else levels.add(grave ? 'emergency' : concept.level);
    }
  }
  const own = [message.subject, message.text];
  if (mayBePatient(message) && own.flatMap(readingsOf).some(isToldLikeAnEmergency)) levels.add('urgent');
  return { flag: levels.has('emergency') ? 'emergency' : levels.has('urgent') ? 'urgent' : null, negated };
}

/** Free text that speaks of a symptom, an injury, a reaction, a mood. Machines and forms do not speak of their own. */
function speaksClinically({ message }: World): boolean {
  if (['system', 'lab', 'payer'].includes(message.from)) return false;
  const fields = [message.subject, message.text];
  const other = mayBePatient(message) && fields.some((text) => speaksOfOtherMatter(text, readText(text)));
  return (
    other ||
    fields
      .flatMap(readingsOf)
      .some((reading) =>
        CLINICAL_CONCEPTS.some(({ says }) =>
          says.some((pattern) => patternPlaces(pattern, reading).some((said) => said.written && !said.negated)),
        ),
      )
  );
}

// Conditions: all that a rule names must hold ------------------------------------------------------------------------

const words = (text: string): string => tokenise(text).words.join(' ');

function categoriesOf({ playbook, message }: World): string[] {
  if (message.category === null || words(message.category) === '') return [];
  const label = words(message.category);
  return playbook.categories
    .filter(({ id, name, labels }) => [id, name, ...labels].some((known) => words(known) === label))
    .map(({ id }) => id);
}

/** A phrase, or any phrase of a list, is said in subject or text: not negated, and the sender's own or a sig. */
function isSaid(source: string, { playbook, message }: World): boolean {
  const phrases = source.startsWith('@') ? (playbook.phraseLists[source.slice(1)] ?? []) : [source];
  return [message.subject, message.text]
    .flatMap((text) => readingsOf(text).slice(0, 1))
    .some((reading) =>
      phrases.some((phrase) =>
        placesOf(phrase, reading).some(({ negated, zone }) => !negated && (zone === 'written' || zone === 'sig')),
      ),
    );
}

const HOUR = 3_600_000;
const mayBePatient = ({ from }: Message): boolean => from === 'patient' || from === 'unknown';

/** The same patient wrote before, within the hours; in doubt (a time is unknown) yes. */
function isRepeat({ message, others }: World, hours: number): boolean {
  const { patientKey, receivedAt } = message;
  if (!mayBePatient(message) || patientKey === null) return false;
  return others.some((other) => {
    if (other.id === message.id || !mayBePatient(other) || other.patientKey !== patientKey) return false;
    if (receivedAt === null || other.receivedAt === null) return true;
    return other.receivedAt <= receivedAt && receivedAt - other.receivedAt <= hours * HOUR;
  });
}

/** Not the first of identical system notices about one patient within the hours; never a result; in doubt no. */
function isDuplicate(world: World, hours: number): boolean {
  const { message, others, playbook } = world;
  const holdsResults = categoriesOf(world).some(
    (id) => playbook.categories.find((category) => category.id === id)?.holds === 'results',
  );
  const canBe = (one: Message): boolean =>
    one.from === 'system' && one.patientKey !== null && one.result === null && one.textState === 'read';
  if (holdsResults || !canBe(message) || (message.subject.trim() === '' && message.text.trim() === '')) return false;
  return others.some((other) => {
    if (other.id === message.id || !canBe(other) || message.receivedAt === null || other.receivedAt === null)
      return false;
    const same =
      other.patientKey === message.patientKey &&
      other.category === message.category &&
      other.subject === message.subject &&
      other.text === message.text;
    const waited = message.receivedAt - other.receivedAt;
    const before = waited > 0 || (waited === 0 && other.id < message.id);
    return same && before && waited <= hours * HOUR;
  });
}

function isPresent(message: Message, field: string): boolean {
  if (field === 'text') return message.text.trim() !== '' || message.textState === 'cut';
  if (field === 'subject') return message.subject.trim() !== '';
  if (field === 'patient') return message.patientKey !== null;
  if (field === 'category') return message.category !== null;
  if (field === 'priority') return message.priority !== null;
  if (field === 'result') return message.result !== null;
  return message.receivedAt !== null;
}

function holds(conditions: Conditions, world: World): boolean {
  const { message, now } = world;
  const { category, from, priority, result, says, saysAll, age, duplicate, repeat, field } = conditions;
  const days = message.receivedAt === null ? null : (now - message.receivedAt) / (24 * HOUR);
  return (
    (category === undefined || category.some((id) => categoriesOf(world).includes(id))) &&
    (from === undefined || from.includes(message.from)) &&
    (priority === undefined || (message.priority !== null && priority.includes(message.priority))) &&
    (result === undefined || (message.result !== null && result.includes(message.result))) &&
    (says === undefined || says.some((phrase) => isSaid(phrase, world))) &&
    (saysAll === undefined || saysAll.every((phrase) => isSaid(phrase, world))) &&
    (age === undefined || (days !== null && days >= (age.min ?? 0) && days <= (age.max ?? Infinity))) &&
    (duplicate === undefined || isDuplicate(world, duplicate.hours)) &&
    (repeat === undefined || isRepeat(world, repeat.hours)) &&
    (field === undefined ||
      ((field.present ?? []).every((name) => isPresent(message, name)) &&
        !(field.absent ?? []).some((name) => isPresent(message, name))))
  );
}

/** `when` holds, and none of the exceptions does. */
function isCandidate(rule: Rule, world: World): boolean {
  const exceptions = rule.unless === undefined ? [] : Array.isArray(rule.unless) ? rule.unless : [rule.unless];
  return rule.status !== 'retired' && holds(rule.when, world) && !exceptions.some((unless) => holds(unless, world));
}

// Roles: who can take it now ---------------------------------------------------------------------------------------

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Only "Mon-Fri 8-17" and single days: what the test's playbooks use. */
function isThere(hours: string, { now, offsetMinutes }: World): boolean {
  const local = new Date(now + offsetMinutes * 60_000);
  const today = local.getUTCDay();
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  return hours.split(';').some((piece) => {
    const [days = '', times = ''] = piece.trim().toLowerCase().split(' ');
    const [first = '', last = first] = days.split('-');
    const [opens = '', closes = ''] = times.split('-');
    const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
    const dayFits = from <= to ? from <= today && today <= to : today >= from || today <= to;
    return dayFits && Number(opens) * 60 <= minute && minute < Number(closes) * 60;
  });
}

function isClinical(rule: Rule, playbook: Playbook): boolean {
  if (rule.takes === 'symptoms') return true;
  if (rule.clinical !== undefined) return rule.clinical;
  const over = playbook.categories.filter(
    ({ id, holds: what }) => what !== undefined && rule.when.category?.includes(id),
  );
  return rule.when.result !== undefined || over.length > 0;
}

/** The role if it exists, is mapped, licensed where that is needed and there; else its backup; in the end the physician. */
function whoTakes(wanted: string, clinical: boolean, world: World, seen: readonly string[] = []): string {
  const role = world.playbook.roles.find(({ id }) => id === wanted);
  if (wanted === 'physician' || role === undefined || role.scope === 'physician' || seen.includes(wanted))
    return 'physician';
  const can =
    role.contact !== null &&
    (!clinical || role.scope === 'licensed') &&
    (role.hours === undefined || isThere(role.hours, world));
  return can ? wanted : whoTakes(role.backup ?? 'physician', clinical, world, [...seen, wanted]);
}

// 2. to 4. The lane and the floor under it ---------------------------------------------------------------------------

const CAUTION: Record<Lane, number> = { 'not-physician': 0, protocol: 1, physician: 2 };

/** The most cautious lane; in it the first listed rule that somebody can take now, else the first listed. */
function winnerOf(rules: readonly Rule[], world: World): { rule: Rule; lane: Lane; role: string } | null {
  const most = Math.max(...rules.map(({ lane }) => CAUTION[lane]));
  const best = rules
    .filter(({ lane }) => CAUTION[lane] === most)
    .map((rule) => {
      const role =
        rule.lane === 'physician' ? 'physician' : whoTakes(rule.role, isClinical(rule, world.playbook), world);
      const lane: Lane = role === 'physician' ? 'physician' : rule.lane;
      return { rule, lane, role };
    });
  return best.find(({ rule, lane }) => lane === rule.lane) ?? best[0] ?? null;
}

interface Answer {
  readonly lane: Lane;
  readonly role: string;
  readonly rule: Rule | null;
  readonly floor: Floor | null;
}

function laneFor(rules: readonly Rule[], world: World, flag: FlagLevel | null, negated: boolean): Answer {
  const winner = winnerOf(rules, world);
  const physician = (rule: Rule | null, floor: Floor | null): Answer => ({
    lane: 'physician',
    role: 'physician',
    rule,
    floor,
  });
  // No rule: the physician's, as no rule's verdict.
  if (winner === null) return physician(null, null);
  if (winner.lane === 'physician') return physician(winner.rule, null);
  // A flagged message is nobody else's.
  if (flag !== null) return physician(null, 'flag');
  // Clinical content: only a rule that takes symptoms keeps it from the physician.
  if (speaksClinically(world)) {
    const able = rules.filter(
      ({ lane, takes }) => lane === 'physician' || (lane === 'protocol' && takes === 'symptoms'),
    );
    const taker = winnerOf(able, world);
    return taker === null ? physician(null, 'clinical-content') : { ...taker, floor: null };
  }
  // A red flag named under a negation, or a further message of the same patient: somebody licensed looks.
  const repeat = isRepeat(world, 72);
  if (winner.lane === 'not-physician' && (negated || repeat)) {
    const licensed = world.playbook.roles.find(
      ({ id, scope }) => scope === 'licensed' && whoTakes(id, true, world) === id,
    );
    const role = licensed?.id ?? 'physician';
    return {
      lane: role === 'physician' ? 'physician' : 'protocol',
      role,
      rule: null,
      floor: negated ? 'negated-flag' : 'repeat',
    };
  }
  return { ...winner, floor: null };
}

export function referenceRoute(world: World): ReferenceAnswer {
  const { playbook, message } = world;
  const { flag, negated } = listen(world);
  const matching = playbook.rules.filter((rule) => isCandidate(rule, world));
  const active = matching.filter(({ status }) => status === 'active');
  const { lane, role, rule, floor } = laneFor(active, world, flag, negated);
  // A draft is shown when it would win, were it approved; it is never followed.
  const drafts = matching.filter(
    (draft) =>
      draft.status === 'draft' &&
      laneFor(
        matching.filter((other) => other.status === 'active' || other === draft),
        world,
        flag,
        negated,
      ).rule === draft,
  );
  const dues = matching.flatMap(({ due }) =>
    due === undefined ? [] : [Number(due.slice(0, -1)) * (due.endsWith('d') ? 24 : 1)],
  );
  // A patient's text that was not read in full has no lane yet.
  const unread = mayBePatient(message) && message.textState !== 'read';
  return {
    lane: unread ? 'open-first' : lane,
    role: unread ? null : role,
    rule: unread ? null : (rule?.id ?? null),
    flag,
    floor: unread ? 'unread' : floor,
    drafts: drafts.map(({ id }) => id),
    dueHours: dues.length === 0 ? null : Math.min(...dues),
  };
}
