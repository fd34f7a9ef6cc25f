import type { Lane } from '../../lib/core/playbook/routing/decision.ts';
import type { Message } from '../../lib/core/shared/message.ts';

export interface Sample {
  readonly message: Message;
  /** What an experienced nurse says of it; null where nobody can say before it is opened. */
  readonly truth: { readonly lane: Lane; readonly flagged: boolean } | null;
}

const message = (id: string, category: string, subject: string, text: string, cut = false): Message => ({
  id,
  category,
  from: 'patient',
  subject,
  text,
  textState: cut ? 'cut' : 'read',
  priority: null,
  result: null,
  receivedAt: null,
  patientKey: id,
});

/** Made up. One that the rules know, some that they may miss (the first that they do is shown), one that is cut off. */
export const SAMPLES: { readonly known: Sample; readonly hard: readonly Sample[]; readonly cutOff: Sample } = {
  known: {
    message: message(
      'known',
      'Appointment Request',
      'Move my yearly visit',
      'Could I move my yearly visit from Tuesday to any day next week? Mornings work best.',
    ),
    truth: { lane: 'not-physician', flagged: false },
  },
  hard: [
    {
      message: message(
        'hard-1',
        'Patient Message',
        'Shoes',
        'My shoes do not fit since Sunday and I have to sleep in the armchair.',
      ),
      truth: { lane: 'physician', flagged: true },
    },
    {
      message: message(
        'hard-2',
        'Patient Message',
        'Reading glasses',
        'I left my reading glasses in room 4 yesterday. Blue case. Did anyone find them?',
      ),
      truth: { lane: 'not-physician', flagged: false },
    },
    {
      message: message(
        'hard-3',
        'Patient Message',
        'New entrance',
        'Is there parking near the new entrance, or should my son drop me off?',
      ),
      truth: { lane: 'not-physician', flagged: false },
    },
  ],
  cutOff: {
    message: message(
      'cut-off',
      'Patient Message',
      'The new tablets',
      'I have a question about the new tablets. Since I started them I',
      true,
    ),
    truth: null,
  },
};
