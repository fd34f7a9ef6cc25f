import { useState } from 'react';
import { approve, retire, toDraft } from '../../lib/core/playbook/authoring/edit-rule.ts';
import type { Rule } from '../../lib/core/playbook/format/schema.ts';
import { type FieldNote, Notes, TextField } from '../ui/fields.tsx';
import type { Editor } from './editor.ts';

interface RuleApprovalProps {
  readonly editor: Editor;
  readonly rule: Rule;
  readonly clinical: boolean;
  readonly notes: readonly FieldNote[];
  readonly change: (topic: string, to: (rule: Rule) => Rule) => void;
}

/** A year after the approval, as the default playbook has it; the last day of February stays a day that exists. */
const aYearAfter = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
};

/** Draft, active or retired, and who approved it. A clinical rule is followed only with approver, credential and date. */
export function RuleApproval({ editor, rule, clinical, notes, change }: RuleApprovalProps) {
  const { rules: words } = editor.words;
  const [name, setName] = useState('');
  const [credential, setCredential] = useState('');
  const [on, setOn] = useState(editor.today);
  const [missing, setMissing] = useState(false);
  const complete = name.trim() !== '' && credential.trim() !== '' && /^\d{4}-\d\d-\d\d$/u.test(on);
  const open = rule.status === 'draft' || (rule.status === 'active' && clinical && rule.approved === undefined);
  return (
    <section className="box" aria-labelledby="approval">
      <h2 id="approval">{words.approvalTitle()}</h2>
      <p>
        <span className={`status is-${rule.status}`}>{words.status(rule.status)}</span>
      </p>
      {rule.approved !== undefined && (
        <p>
          <bdi>{words.approvedBy(rule.approved.by, rule.approved.on)}</bdi>
        </p>
      )}
      {rule.status === 'active' && !clinical && rule.approved === undefined && (
        <p className="soft">{words.activeNoApproval()}</p>
      )}
      {rule.status === 'draft' && <p className="soft">{words.draftNote()}</p>}
      {rule.status === 'retired' && <p className="soft">{words.retiredNote()}</p>}
      {rule.status === 'active' && clinical && <p className="soft">{words.substance()}</p>}
      <Notes notes={notes} />
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setMissing(!complete);
            if (!complete) return;
            const by = `${name.trim()}, ${credential.trim()}`;
            change('approval', (one) => approve(one, { by, on, reviewBy: aYearAfter(on) }));
          }}
        >
          <TextField label={words.approver()} value={name} onChange={setName} />
          <TextField label={words.credential()} value={credential} onChange={setCredential} />
          <TextField label={words.approvedOn()} type="date" value={on} onChange={setOn} />
          {missing && !complete && <Notes notes={[{ level: 'error', text: words.approveMissing() }]} />}
          <button type="submit" className="primary">
            {words.approveButton()}
          </button>
        </form>
      )}
      <div className="actions-row">
        {rule.status !== 'draft' && (
          <button type="button" onClick={() => change('status', toDraft)}>
            {words.toDraft()}
          </button>
        )}
        {rule.status !== 'retired' && (
          <button type="button" onClick={() => change('status', retire)}>
            {words.retire()}
          </button>
        )}
      </div>
    </section>
  );
}
