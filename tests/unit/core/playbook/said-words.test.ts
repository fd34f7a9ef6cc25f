import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../lib/core/playbook/routing/decision.ts';
import { saidWords } from '../../../../lib/core/playbook/routing/said-words.ts';
import type { Message } from '../../../../lib/core/shared/message.ts';

const message: Message = {
  id: 'm',
  category: null,
  from: 'patient',
  subject: 'About my knee',
  text: 'It is swollen',
  textState: 'read',
  priority: null,
  result: null,
  receivedAt: null,
  patientKey: null,
};

describe('the words a decision points at', () => {
  it('are taken from the field each span names, one list a reason, empty where the field says nothing', () => {
    const reasons: Decision['reasons'] = [
      {
        code: 'flag',
        params: {},
        spans: [
          { field: 'subject', start: 9, end: 13 },
          { field: 'text', start: 6, end: 13 },
        ],
      },
      { code: 'no-rule', params: {}, spans: [] },
      { code: 'condition', params: {}, spans: [{ field: 'category', start: 0, end: 4 }] },
    ];
    expect(saidWords({ reasons } as unknown as Decision, message)).toEqual([['knee', 'swollen'], [], ['']]);
  });
});
