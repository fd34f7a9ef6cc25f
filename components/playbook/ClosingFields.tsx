import { changed } from '../../lib/core/playbook/authoring/edit-document.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { closingDefaults, LONGEST_LEAD } from '../../lib/core/ritual/close-settings.ts';
import { KINDS, type Kind } from '../../lib/core/ritual/parked.ts';
import { CheckField, NumberField, SelectField } from '../ui/fields.tsx';
import { ClosingPreview } from './ClosingPreview.tsx';
import type { Editor } from './editor.ts';

/** The defaults that a clinic may set, and what they make of a day; whatever else a playbook says of closing is carried. */
export function ClosingFields({ editor }: { readonly editor: Editor }) {
  const { page: words, ritual } = editor.words;
  const { closing } = editor.document;
  const { leadMinutes, asksWeekly, kinds = KINDS } = closingDefaults(closing);
  const set = (key: string, value: number | boolean | readonly Kind[] | undefined): void =>
    editor.edit((document) => {
      const before = said(document.closing);
      if (value === undefined) before.delete(key);
      else before.set(key, value);
      return changed<Playbook>(document, { closing: before.size === 0 ? undefined : Object.fromEntries(before) });
    }, `closing ${key}`);
  const choose = (kind: Kind, offered: boolean): void => {
    const after = KINDS.filter((one) => (one === kind ? offered : kinds.includes(one)));
    // All and none are what the product does by itself: nothing is said of it then.
    set('kinds', after.length === 0 || after.length === KINDS.length ? undefined : after);
  };
  return (
    <>
      <NumberField
        label={words.closingLead()}
        min={0}
        max={LONGEST_LEAD}
        value={leadMinutes}
        notes={[{ level: 'hint', text: words.closingLeadHint(LONGEST_LEAD) }]}
        onChange={(minutes) =>
          set(
            'leadMinutes',
            minutes === undefined ? undefined : Math.min(LONGEST_LEAD, Math.max(0, Math.round(minutes))),
          )
        }
      />
      <SelectField
        label={words.closingWeekly()}
        value={asksWeekly === undefined ? '' : asksWeekly ? 'yes' : 'no'}
        choices={['', 'yes', 'no'].map((value) => ({ value, text: words.closingWeeklyChoice(value) }))}
        onChange={(value) => set('weeklyQuestion', value === '' ? undefined : value === 'yes')}
      />
      <fieldset className="closing-kinds">
        <legend>{words.closingKinds()}</legend>
        {KINDS.map((kind) => (
          <CheckField
            key={kind}
            label={ritual.kind(kind, 2)}
            checked={kinds.includes(kind)}
            onChange={(offered) => choose(kind, offered)}
          />
        ))}
      </fieldset>
      <ClosingPreview words={editor.words} closing={closing} />
    </>
  );
}

const said = (closing: unknown): Map<string, unknown> =>
  new Map<string, unknown>(typeof closing === 'object' && closing !== null ? Object.entries(closing) : []);
