import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../../lib/core/playbook/authoring/document-text.ts';
import {
  addItem,
  changed,
  changeDocument,
  changeItem,
  type Edit,
  freshId,
  LIST_PARTS,
  moveItem,
  removeItem,
  setPhraseList,
  together,
} from '../../../../../lib/core/playbook/authoring/edit-document.ts';
import {
  applyEdit,
  type EditHistory,
  redo,
  startHistory,
  undo,
  UNDO_STEPS,
} from '../../../../../lib/core/playbook/authoring/edit-history.ts';
import { duplicateRule, newRule } from '../../../../../lib/core/playbook/authoring/edit-rule.ts';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook, Rule } from '../../../../../lib/core/playbook/format/schema.ts';

const parsed = parsePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
const { playbook } = parsed.ok ? parsed.value : expect.fail(parsed.error.code);

const at = fc.integer({ min: -3, max: 70 });
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('x'.repeat(10_000)));
const part = fc.constantFrom(...LIST_PARTS);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, text).map(([at, title]) => changeItem('rules', at, (rule) => changed<Rule>(rule, { title }))),
  fc
    .tuple(at, text)
    .map(([at, owner]) =>
      changeItem('rules', at, (rule) => changed<Rule>(rule, { owner: owner === '' ? undefined : owner })),
    ),
  text.map((title): Edit => (document) => {
    const id = freshId(
      title,
      document.rules.map((rule) => rule.id),
    );
    return addItem('rules', newRule(id, title))(document);
  }),
  fc.tuple(at, text).map(([at, title]) => duplicateRule(at, title)),
  fc.tuple(part, at).map(([part, at]) => removeItem(part, at)),
  fc.tuple(part, at, fc.constantFrom(-1 as const, 1 as const)).map(([part, at, by]) => moveItem(part, at, by)),
  fc.tuple(text, fc.option(fc.array(text, { maxLength: 3 }))).map(([name, list]) => setPhraseList(name, list)),
  text.map((name) => changeDocument({ name })),
);

/** Deeply frozen: an edit that wrote into its document would throw. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

describe('editing', () => {
  it('never writes into a document, and undo and redo give back the very documents', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edits, fc.option(fc.constantFrom('a', 'b'))), { maxLength: 25 }), (steps) => {
        let history = startHistory(freeze(playbook));
        const seen: Playbook[] = [history.present];
        for (const [edit, topic] of steps) {
          const next = applyEdit(history, edit, topic);
          freeze(next.present);
          if (next.past.length > history.past.length) seen.push(next.present);
          else seen[seen.length - 1] = next.present;
          history = next;
        }
        const last = history.present;
        for (const expected of seen.toReversed()) {
          expect(history.present).toBe(expected);
          history = undo(history) ?? history;
        }
        expect(undo(history)).toBeNull();
        expect(history.present).toBe(playbook);
        for (let next: EditHistory | null = history; next !== null; next = redo(next)) history = next;
        expect(history.present).toBe(last);
      }),
    );
  });

  it('shares every part and item that it does not touch', () => {
    fc.assert(
      fc.property(fc.nat({ max: playbook.rules.length - 1 }), (place) => {
        const next = changeItem('rules', place, (rule) => changed<Rule>(rule, { title: 'Another title' }))(playbook);
        for (const part of LIST_PARTS) if (part !== 'rules') expect(next[part]).toBe(playbook[part]);
        for (const [other, rule] of next.rules.entries()) {
          if (other !== place) expect(rule).toBe(playbook.rules[other]);
        }
      }),
    );
  });

  it('writes a document as JSON does, also when most of it was written before', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (list) => {
        let document = playbook;
        for (const edit of list) {
          document = edit(document);
          expect(documentText(document)).toBe(JSON.stringify(document));
        }
      }),
    );
  });

  it('keeps ids apart and in the format, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (titles) => {
        const ids: string[] = [];
        for (const title of titles) ids.push(freshId(title, ids));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/u);
      }),
    );
  });

  it('takes typing in one field as one step, and forgets only the oldest steps', () => {
    let history = startHistory(playbook);
    for (const name of ['C', 'Ce', 'Ced']) history = applyEdit(history, changeDocument({ name }), 'name');
    expect(history.past).toEqual([playbook]);
    for (let step = 0; step < UNDO_STEPS + 20; step += 1) {
      history = applyEdit(history, changeDocument({ name: `step ${step}` }), null);
    }
    expect(history.past.length).toBe(UNDO_STEPS);
    expect(undo(history)?.present.name).toBe(`step ${UNDO_STEPS + 18}`);
  });

  it('is no step where nothing changes', () => {
    const history = startHistory(playbook);
    const { name } = playbook;
    for (const edit of [changeDocument({ name }), removeItem('rules', 999), moveItem('rules', 0, -1), together()]) {
      expect(applyEdit(history, edit)).toBe(history);
    }
  });
});
