import { useDeferredValue, useMemo, useState } from 'react';
import { addItem, freshId } from '../../lib/core/playbook/authoring/edit-document.ts';
import { exceptionsOf, newRule } from '../../lib/core/playbook/authoring/edit-rule.ts';
import type { Rule } from '../../lib/core/playbook/format/schema.ts';
import { type Lane, LANES } from '../../lib/core/playbook/routing/decision.ts';
import { dueWords, ruleSentence } from '../../lib/words/en/playbook-rules.ts';
import { CheckField, SelectField, TextField } from '../ui/fields.tsx';
import { Pager } from '../ui/Pager.tsx';
import { type Editor, namesOf, roleName } from './editor.ts';
import { IssueCount } from './IssueCount.tsx';
import { PAGE_SIZE } from './ItemCards.tsx';
import { LaneMark } from './LaneMark.tsx';

interface Placed {
  readonly rule: Rule;
  readonly at: number;
}

const STATUSES = ['', 'active', 'draft', 'retired', 'every'] as const;

/** Rules by lane, the most cautious first: as tables, or as sentences to read to a colleague. */
export function RulesView({ editor }: { readonly editor: Editor }) {
  const { page, rules: words } = editor.words;
  const { rules } = editor.document;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search).trim().toLowerCase();
  const [status, setStatus] = useState<string>('');
  const [onlyIssues, setOnlyIssues] = useState(false);
  const [form, setForm] = useState<'table' | 'sentences'>('table');
  const byLane = useMemo(() => {
    const found = new Map<Lane, Placed[]>(LANES.toReversed().map((lane) => [lane, []]));
    for (const [at, rule] of rules.entries()) {
      if (status === '' ? rule.status === 'retired' : status !== 'every' && rule.status !== status) continue;
      if (onlyIssues && editor.issues.of('rules', at).length === 0) continue;
      if (
        wanted !== '' &&
        !`${rule.title} ${rule.owner ?? ''} ${roleName(editor.document, rule.role)}`.toLowerCase().includes(wanted)
      ) {
        continue;
      }
      found.get(rule.lane)?.push({ rule, at });
    }
    return found;
  }, [rules, status, onlyIssues, wanted, editor.issues, editor.document]);
  return (
    <>
      <p className="lead">{words.intro()}</p>
      <div className="tools">
        <TextField type="search" label={page.search()} value={search} onChange={setSearch} />
        <SelectField
          label={words.filterStatus()}
          value={status}
          choices={STATUSES.map((value) => ({
            value,
            text: value === '' ? words.allStatus() : value === 'every' ? words.everyStatus() : words.status(value),
          }))}
          onChange={setStatus}
        />
        <SelectField
          label={words.show()}
          value={form}
          choices={[
            { value: 'table', text: words.asTable() },
            { value: 'sentences', text: words.asSentences() },
          ]}
          onChange={(value) => setForm(value === 'sentences' ? 'sentences' : 'table')}
        />
        <button
          type="button"
          onClick={() => {
            const id = freshId(
              page.newName('rules'),
              rules.map((rule) => rule.id),
            );
            editor.edit(addItem('rules', newRule(id, page.newName('rules'))));
            editor.go('rules', id);
          }}
        >
          {page.add('rules')}
        </button>
      </div>
      <CheckField label={words.withProblems()} checked={onlyIssues} onChange={setOnlyIssues} />
      {[...byLane].map(([lane, placed]) => (
        <LaneSection key={lane} editor={editor} lane={lane} placed={placed} form={form} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly editor: Editor;
  readonly lane: Lane;
  readonly placed: readonly Placed[];
  readonly form: 'table' | 'sentences';
}

function LaneSection({ editor, lane, placed, form }: SectionProps) {
  const { page, rules: words } = editor.words;
  const [number, setNumber] = useState(1);
  const pages = Math.max(1, Math.ceil(placed.length / PAGE_SIZE));
  const shown = Math.min(number, pages);
  const part = placed.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE);
  return (
    <section className={`lane is-${lane}`}>
      <h2>
        <LaneMark lane={lane} text={words.rulesIn(words.lane(lane), placed.length)} />
      </h2>
      {part.length === 0 && <p className="soft">{page.nothingFound()}</p>}
      {part.length > 0 &&
        (form === 'table' ? (
          <RuleTable editor={editor} placed={part} lane={lane} />
        ) : (
          <RuleSentences editor={editor} placed={part} />
        ))}
      <Pager
        page={shown}
        pages={pages}
        text={page.page(shown, pages)}
        previous={page.pagePrevious()}
        next={page.pageNext()}
        onPage={setNumber}
      />
    </section>
  );
}

function RuleLink({ editor, rule }: { readonly editor: Editor; readonly rule: Rule }) {
  return (
    <a href={`#/rules/${rule.id}`}>
      <bdi>{rule.title.trim() === '' ? editor.words.page.untitled() : rule.title}</bdi>
    </a>
  );
}

function RuleTable({
  editor,
  placed,
  lane,
}: {
  readonly editor: Editor;
  readonly placed: readonly Placed[];
  readonly lane: Lane;
}) {
  const { page, rules: words } = editor.words;
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{words.columnRule()}</th>
          {lane !== 'physician' && <th scope="col">{words.columnWho()}</th>}
          <th scope="col">{words.columnDue()}</th>
          <th scope="col">{words.columnStatus()}</th>
          <th scope="col">{words.columnCheck()}</th>
        </tr>
      </thead>
      <tbody>
        {placed.map(({ rule, at }) => {
          const issues = editor.issues.of('rules', at);
          return (
            <tr key={rule.id} className={`is-${rule.status}`}>
              <th scope="row">
                <RuleLink editor={editor} rule={rule} />
              </th>
              {lane !== 'physician' && (
                <td data-label={words.columnWho()}>
                  <bdi>{roleName(editor.document, rule.role)}</bdi>
                </td>
              )}
              <td data-label={words.columnDue()}>{rule.due === undefined ? '–' : dueWords(rule.due)}</td>
              <td data-label={words.columnStatus()}>
                <span className={`status is-${rule.status}`}>{words.status(rule.status)}</span>
              </td>
              <td data-label={words.columnCheck()}>
                {issues.length === 0 ? (
                  <span className="soft">{words.fine()}</span>
                ) : (
                  <IssueCount issues={issues} words={page} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function RuleSentences({ editor, placed }: { readonly editor: Editor; readonly placed: readonly Placed[] }) {
  const names = namesOf(editor.document);
  const { page, rules: words } = editor.words;
  return (
    <ul className="sentences">
      {placed.map(({ rule, at }) => (
        <li key={rule.id}>
          <RuleLink editor={editor} rule={rule} />{' '}
          {rule.status !== 'active' && <span className={`status is-${rule.status}`}>{words.status(rule.status)}</span>}{' '}
          <IssueCount issues={editor.issues.of('rules', at)} words={page} />
          <p>
            <bdi>{ruleSentence(rule, exceptionsOf(rule), names)}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
