import type { CompiledPlaybook } from '../../lib/core/playbook/routing/compiled.ts';
import { decide } from './answer.ts';
import { messageOf, type Row } from './read-set.ts';

/** Administrative messages around a text: what a patient writes who does not know that it is an emergency. */
const WRAPPERS = [
  ['Rx Request', 'Refill request', 'Hi, please refill my lisinopril 20 mg, 90 days.', 'Usual pharmacy. Thank you!'],
  [
    'Appointment Request',
    'Move my appointment',
    'Could I move my visit on Thursday to next week?',
    'Mornings are best.',
  ],
  [
    'Prior Auth',
    'Prior authorization',
    'My insurance wants a prior authorization for the new inhaler.',
    'Fax is on the card.',
  ],
] as const;

export interface Wrapped {
  readonly row: Row;
  readonly wrapper: string;
  readonly lane: string;
  readonly flag: string | null;
  /** The rule that won takes symptoms: a nurse triages the message. */
  readonly triage: boolean;
}

/** Every row in every wrapper, four ways. */
export function wrapAll(playbook: CompiledPlaybook, rows: readonly Row[]): Wrapped[] {
  return rows.flatMap((row) =>
    WRAPPERS.flatMap(([category, subject, before, after]) => {
      const ended = row.message.text.replace(/[^.!?]$/u, '$&.');
      const open = before.replace(/[.?]$/u, '');
      // As its own sentence, and run on without a stop, as people type on a phone.
      const texts = {
        '': `${before} ${ended} ${after}`,
        ', run on': `${open} and also ${ended} ${after}`,
        ', after a comma': `${open}, ${row.message.text}`,
        ', without a joint': `${open} ${row.message.text}`,
      };
      return Object.entries(texts).map(([how, text]): Wrapped => {
        const { lane, flag, rule } = decide(playbook, messageOf({ id: row.id, category, subject, text }));
        const triage = playbook.rules.some(({ id, takesSymptoms }) => id === rule && takesSymptoms);
        return { row, wrapper: category + how, lane, flag, triage };
      });
    }),
  );
}

/** Handled as administration alone, without a flag. */
export const isLost = ({ lane, flag, triage }: Wrapped): boolean =>
  flag === null && !triage && (lane === 'not-physician' || lane === 'protocol');

/** Labels of sets whose rows have no category, as the label an EHR would show. */
const CATEGORY_OF: Readonly<Record<string, string>> = {
  scheduling: 'Appointment Request',
  refill: 'Rx Request',
  admin: 'Billing Question',
};
const ADMINISTRATIVE: ReadonlySet<string> = new Set([
  ...['Appointment Request', 'Rx Request', 'Billing Question', 'Portal Support', 'Records Request', 'Referral Status'],
  'Prior Auth',
]);

export interface Kept {
  readonly row: Row;
  readonly category: string;
  /** Neither safety nor clinical content took it out of the lane that the rules gave it. */
  readonly kept: boolean;
}

/** Ordinary administrative messages of patients, and whether they stay in the lane of their rule. */
export function keptLanes(playbook: CompiledPlaybook, rows: readonly Row[]): Kept[] {
  return rows.flatMap((row) => {
    const category = row.message.category ?? CATEGORY_OF[row.label] ?? '';
    if (row.label === 'emergency' || row.message.from !== 'patient' || !ADMINISTRATIVE.has(category)) return [];
    const { floor, flag } = decide(playbook, { ...row.message, category });
    return [{ row, category, kept: flag === null && floor === null }];
  });
}
