import type { Difference, DifferencePart, FieldDifference } from '../../core/playbook/authoring/differences.ts';

/** What a value is called that is an id or a code. */
export type CallValue = (field: string, value: string) => string;

export interface DifferenceSentence {
  readonly text: string;
  /** It needs a second look. */
  readonly risk: boolean;
}

const PARTS: Readonly<Record<DifferencePart, string>> = {
  header: 'The playbook',
  roles: 'Role',
  categories: 'Message type',
  rules: 'Rule',
  protocols: 'Protocol',
  redirects: 'Wording',
  safety: 'Safety addition',
  scenarios: 'Scenario',
  resources: 'Resource',
  phraseLists: 'Phrase list',
  closing: 'Closing defaults',
  ehrProfiles: 'How EHR pages are read',
};
const FIELDS: Readonly<Record<string, string>> = {
  'when.category': 'message types',
  'when.says': 'phrases',
  'when.from': 'senders',
  'unless.says': 'exceptions',
  'approved.by': 'approved by',
  'approved.on': 'approved on',
  reviewBy: 'review by',
  because: 'reason',
  es: 'Spanish text',
  expires: 'counts until',
};
const LANES: Readonly<Record<string, string>> = {
  'not-physician': '“should not reach the physician”',
  protocol: '“team, by protocol”',
  physician: '“needs physician judgement”',
};
const STATUSES: Readonly<Record<string, string>> = { draft: 'a draft', active: 'in use', retired: 'retired' };

const SHOWN = 120;
const MOST_NAMED = 5;
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text);
const word = (table: Readonly<Record<string, string>>, key: string | null | undefined): string =>
  table[key ?? ''] ?? key ?? '';

/** One difference as sentences, one for each value in it. `call` names what a value is an id of. */
export function differenceWords(difference: Difference, call: CallValue = (_, value) => value): DifferenceSentence[] {
  const { kind, part, name, risk, fields } = difference;
  if (part === 'ehrProfiles') return [{ text: `${PARTS[part]}: changed.`, risk: false }];
  const what = part === 'header' || part === 'closing' ? PARTS[part] : `${PARTS[part]} “${short(name)}”`;
  if (kind === 'reordered') return [{ text: orderWords(name, fields[0]?.added ?? []), risk }];
  if (kind === 'changed') {
    return fields.map((field) => {
      const another = part === 'header' && field.field === 'id';
      const text = another
        ? `Another playbook: “${name}” takes the place of “${field.from ?? ''}”.`
        : fieldWords(what, field, call);
      return { text, risk: field.risk };
    });
  }
  const facts = Object.fromEntries(fields.map(({ field, from, to }) => [field, to ?? from ?? '']));
  const about = part === 'rules' ? ruleWords(facts, kind, call) : part === 'safety' ? ` (${facts['level'] ?? ''})` : '';
  const after = part === 'safety' && kind === 'removed' ? ' The built-in list stays.' : '';
  return [{ text: `${what}${about} ${kind === 'added' ? 'is new' : 'is gone'}.${after}`, risk }];
}

/** "(“team, by protocol”, to RN, a draft)" */
function ruleWords(facts: Readonly<Record<string, string>>, kind: 'added' | 'removed', call: CallValue): string {
  const { lane, role = '', status } = facts;
  const parts = [word(LANES, lane), `to ${call('role', role)}`, word(STATUSES, status)];
  return ` (${(kind === 'added' ? parts : parts.slice(0, 1)).join(', ')})`;
}

function orderWords(lane: string, moved: readonly string[]): string {
  const rest = moved.length - MOST_NAMED;
  const names = moved.slice(0, MOST_NAMED).map((title) => `“${short(title)}”`);
  return `The order of the rules in ${word(LANES, lane)} changes: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function fieldWords(what: string, { field, from, to, added, removed }: FieldDifference, call: CallValue): string {
  const say = (value: string): string => short(call(field, value));
  const list = (values: readonly string[]): string => short(values.map((value) => call(field, value)).join(', '));
  if (field === 'lane') return `${what} moves from ${word(LANES, from)} to ${word(LANES, to)}.`;
  if (field === 'status') return `${what} was ${word(STATUSES, from)} and is now ${word(STATUSES, to)}.`;
  const subject = `${what}, ${FIELDS[field] ?? field.replaceAll('.', ' › ')}`;
  if (added.length + removed.length > 0) {
    const parts = [
      ...(added.length > 0 ? [`added ${list(added)}`] : []),
      ...(removed.length > 0 ? [`taken out ${list(removed)}`] : []),
    ];
    return `${subject}: ${parts.join('; ')}.`;
  }
  if (from === null) return `${subject}: now “${say(to ?? '')}”.`;
  if (to === null) return `${subject}: no longer “${say(from)}”.`;
  return `${subject}: was “${say(from)}”, is “${say(to)}”.`;
}

/** What the heading above the differences says already. */
const HEADING = new Set(['name', 'version', 'published', 'changes']);

/** All of them as sentences, without those about the heading; what needs a second look comes first. */
export function differenceSentences(list: readonly Difference[], call?: CallValue): readonly DifferenceSentence[] {
  const shown = list.map((one) =>
    one.part === 'header' ? { ...one, fields: one.fields.filter(({ field }) => !HEADING.has(field)) } : one,
  );
  const all = shown.flatMap((one) => differenceWords(one, call));
  return [...all.filter(({ risk }) => risk), ...all.filter(({ risk }) => !risk)];
}
