import { act, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { ClosingFields } from '../../components/playbook/ClosingFields.tsx';
import { type Editor, IssueIndex } from '../../components/playbook/editor.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { closeSettings, closingDefaults } from '../../lib/core/ritual/close-settings.ts';
import { playbookRules } from '../../lib/words/en/playbook-rules.ts';
import { playbookSharing } from '../../lib/words/en/playbook-sharing.ts';
import { playbook as page } from '../../lib/words/en/playbook.ts';
import { ritual } from '../../lib/words/en/ritual.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const FIRST = { closing: { leadMinutes: 10, later: 'carried' } } as unknown as Playbook;
/** Every state of the draft so far, the newest last. */
const drafts: Playbook[] = [];

function Page() {
  const [document, setDocument] = useState(FIRST);
  useEffect(() => void drafts.push(document), [document]);
  const editor: Partial<Editor> = {
    document,
    edit: (edit) => setDocument(edit),
    issues: new IssueIndex([]),
    words: { page, rules: playbookRules, sharing: playbookSharing, ritual },
  };
  return <ClosingFields editor={editor as Editor} />;
}

it('shows at once what a clinic’s closing defaults make of a day, and carries what it does not know', () => {
  const box = document.body.appendChild(document.createElement('div'));
  act(() => createRoot(box).render(<Page />));
  const preview = (): string => box.querySelector('.closing-preview')?.textContent ?? '';
  const field = (name: string): HTMLInputElement | undefined =>
    [...box.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.querySelector('input') ??
    undefined;
  expect(preview()).toContain('When clinic ends at 17:00, the one prompt comes from 16:50 on.');
  expect(preview()).toContain('results');
  expect(preview()).toContain('How easily could you leave work behind today?');

  act(() => field('results')?.click());
  act(() => field('orders')?.click());
  const select = box.querySelector('select');
  if (!select) throw new Error('no choice');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, 'no');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(preview()).not.toContain('results');
  expect(preview()).toContain('messages');
  expect(preview()).toContain('No weekly question.');
  expect(drafts.at(-1)?.closing).toEqual({
    leadMinutes: 10,
    later: 'carried',
    kinds: ['messages', 'refills', 'notes', 'calls', 'forms'],
    weeklyQuestion: false,
  });

  // A clinic that offers everything again says nothing of it, so that kinds of later versions are offered too.
  act(() => field('results')?.click());
  act(() => field('orders')?.click());
  expect(drafts.at(-1)?.closing).toEqual({ leadMinutes: 10, later: 'carried', weeklyQuestion: false });
  // And whoever chose for themselves keeps what they chose.
  const own = closeSettings(closingDefaults(drafts.at(-1)?.closing), { leadMinutes: 0, asksWeekly: true });
  expect(own).toMatchObject({ leadMinutes: 0, asksWeekly: true });
});
