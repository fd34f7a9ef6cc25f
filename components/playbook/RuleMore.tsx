import { changed } from '../../lib/core/playbook/authoring/edit-document.ts';
import type { Rule } from '../../lib/core/playbook/format/schema.ts';
import { type FieldNote, NumberField, Notes, TextField } from '../ui/fields.tsx';
import type { Editor } from './editor.ts';

interface RuleMoreProps {
  readonly editor: Editor;
  readonly rule: Rule;
  readonly change: (topic: string, to: (rule: Rule) => Rule) => void;
  readonly notes: (field: string) => FieldNote[];
}

/** Owner, review, minutes and evidence: what a rule is kept alive with. */
export function RuleMore({ editor, rule, change, notes }: RuleMoreProps) {
  const { page, rules: words } = editor.words;
  const evidence = rule.evidence ?? [];
  const setEvidence = (topic: string, to: (list: typeof evidence) => typeof evidence): void =>
    change(topic, (one) => {
      const next = to(one.evidence ?? []);
      return changed<Rule>(one, { evidence: next.length === 0 ? undefined : next });
    });
  const setMinutes = (end: 0 | 1, value: number | undefined): void =>
    change(`minutes ${end}`, (one) => {
      if (value === undefined) return changed<Rule>(one, { minutes: undefined });
      const [low, high] = one.minutes ?? [value, value];
      return changed<Rule>(one, {
        minutes: end === 0 ? [value, Math.max(value, high)] : [Math.min(low, value), value],
      });
    });
  return (
    <>
      <TextField
        label={words.ownerField()}
        value={rule.owner ?? ''}
        notes={notes('owner')}
        onChange={(owner) => change('owner', (one) => changed<Rule>(one, { owner: owner === '' ? undefined : owner }))}
      />
      <TextField
        label={words.reviewField()}
        type="date"
        value={rule.reviewBy ?? ''}
        notes={notes('reviewBy')}
        onChange={(date) =>
          change('reviewBy', (one) => changed<Rule>(one, { reviewBy: date === '' ? undefined : date }))
        }
      />
      <fieldset className="row">
        <legend>{words.minutesTitle()}</legend>
        <NumberField label={words.minutesLow()} value={rule.minutes?.[0]} onChange={(value) => setMinutes(0, value)} />
        <NumberField label={words.minutesHigh()} value={rule.minutes?.[1]} onChange={(value) => setMinutes(1, value)} />
        <Notes notes={notes('minutes')} />
      </fieldset>
      <fieldset>
        <legend>{words.evidenceTitle()}</legend>
        {evidence.map((source, number) => (
          // A source has no name of its own: its place is what it is known by.
          // oxlint-disable-next-line react/no-array-index-key
          <div className="step" key={number}>
            <div className="grow">
              <TextField
                label={words.evidenceName()}
                value={source.title}
                notes={notes(`evidence.${number}.title`)}
                onChange={(title) =>
                  setEvidence(`evidence ${number}`, (list) =>
                    list.map((one, at) => (at === number ? { ...one, title } : one)),
                  )
                }
              />
              <TextField
                label={words.evidenceUrl()}
                type="url"
                value={source.url}
                notes={notes(`evidence.${number}.url`)}
                onChange={(url) =>
                  setEvidence(`link ${number}`, (list) =>
                    list.map((one, at) => (at === number ? { ...one, url } : one)),
                  )
                }
              />
            </div>
            <button
              type="button"
              aria-label={page.removeNamed(source.title)}
              onClick={() => setEvidence('evidence', (list) => list.filter((_, at) => at !== number))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        ))}
        <button
          type="button"
          onClick={() => setEvidence('evidence', (list) => [...list, { title: '', url: 'https://' }])}
        >
          {words.addEvidence()}
        </button>
      </fieldset>
    </>
  );
}
