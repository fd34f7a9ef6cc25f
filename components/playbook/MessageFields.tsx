import { changed } from '../../lib/core/playbook/authoring/edit-document.ts';
import type { ScenarioMessage } from '../../lib/core/playbook/format/schema.ts';
import { PRIORITIES, RESULT_KINDS, SENDER_ROLES } from '../../lib/core/shared/message.ts';
import { CheckField, type FieldNote, SelectField, TextField } from '../ui/fields.tsx';
import type { Editor } from './editor.ts';

interface MessageFieldsProps {
  readonly editor: Editor;
  readonly message: ScenarioMessage;
  readonly onChange: (change: (message: ScenarioMessage) => ScenarioMessage, topic: string) => void;
  readonly notes?: (field: string) => FieldNote[];
}

const optional = (text: string): string | undefined => (text === '' ? undefined : text);

/** A made-up message: what an inbox would show of it. */
export function MessageFields({ editor, message, onChange, notes = () => [] }: MessageFieldsProps) {
  const { rules: words } = editor.words;
  const labels = editor.document.categories.flatMap((category) => category.labels);
  const set = (topic: string, to: Parameters<typeof changed<ScenarioMessage>>[1]): void =>
    onChange((one) => changed<ScenarioMessage>(one, to), topic);
  return (
    <>
      <div className="row">
        <TextField
          label={words.messageType()}
          value={message.category ?? ''}
          suggestions={[...new Set(labels)]}
          notes={notes('category')}
          onChange={(text) => set('category', { category: optional(text) })}
        />
        <SelectField
          label={words.sender()}
          value={message.from ?? 'patient'}
          choices={SENDER_ROLES.map((value) => ({ value, text: words.from(value) }))}
          onChange={(value) => set('from', { from: SENDER_ROLES.find((one) => one === value) })}
        />
      </div>
      <TextField
        label={words.subject()}
        value={message.subject ?? ''}
        notes={notes('subject')}
        onChange={(text) => set('subject', { subject: optional(text) })}
      />
      <TextField
        label={words.text()}
        rows={4}
        value={message.text ?? ''}
        notes={notes('text')}
        onChange={(text) => set('text', { text: optional(text) })}
      />
      <CheckField
        label={words.complete()}
        checked={message.complete !== false}
        onChange={(complete) => set('complete', { complete: complete ? undefined : false })}
      />
      <div className="row">
        <SelectField
          label={words.conditionKind('priority')}
          value={message.priority ?? ''}
          choices={[
            { value: '', text: words.notSaid() },
            ...PRIORITIES.map((value) => ({ value, text: words.priority(value) })),
          ]}
          onChange={(value) => set('priority', { priority: PRIORITIES.find((one) => one === value) })}
        />
        <SelectField
          label={words.conditionKind('result')}
          value={message.result ?? ''}
          choices={[
            { value: '', text: words.notSaid() },
            ...RESULT_KINDS.map((value) => ({ value, text: words.result(value) })),
          ]}
          onChange={(value) => set('result', { result: RESULT_KINDS.find((one) => one === value) })}
        />
      </div>
    </>
  );
}
