import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { ChangesView } from '../../components/playbook/ChangesView.tsx';
import { type Editor, IssueIndex } from '../../components/playbook/editor.ts';
import { CategoriesView, ProtocolsView, RolesView } from '../../components/playbook/PeopleViews.tsx';
import { placeOfHash, PlaybookPage } from '../../components/playbook/PlaybookPage.tsx';
import { PracticeView } from '../../components/playbook/PracticeView.tsx';
import { ResourcesView } from '../../components/playbook/ResourcesView.tsx';
import { RuleEditor } from '../../components/playbook/RuleEditor.tsx';
import { RulesView } from '../../components/playbook/RulesView.tsx';
import { ScenarioEditor } from '../../components/playbook/ScenarioEditor.tsx';
import { ScenariosView } from '../../components/playbook/ScenariosView.tsx';
import { SheetsView } from '../../components/playbook/SheetsView.tsx';
import { StartView } from '../../components/playbook/StartView.tsx';
import { TryView } from '../../components/playbook/TryView.tsx';
import { VersionsView } from '../../components/playbook/VersionsView.tsx';
import { PhraseListsView, RedirectsView, SafetyView } from '../../components/playbook/WordingViews.tsx';
import type { Playbook, Rule, Scenario } from '../../lib/core/playbook/format/schema.ts';
import { playbookRules } from '../../lib/words/en/playbook-rules.ts';
import { playbookSharing } from '../../lib/words/en/playbook-sharing.ts';
import { playbook as page } from '../../lib/words/en/playbook.ts';
import { ritual } from '../../lib/words/en/ritual.ts';
import { pseudo } from '../../lib/words/pseudo.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
Element.prototype.scrollIntoView = () => undefined;

const rule: Rule = {
  id: 'bills',
  title: '⟦Bills⟧',
  lane: 'protocol',
  role: 'desk',
  when: { category: ['bill'], says: ['⟦bill⟧', '@list'], age: { min: 1 }, repeat: { hours: 2 }, from: ['patient'] },
  unless: [{ priority: ['stat'] }, { field: { present: ['text'] } }],
  because: '⟦Why⟧',
  status: 'draft',
  protocol: 'steps',
  evidence: [{ title: '⟦Paper⟧', url: 'https://example.org' }],
};
const scenario: Scenario = {
  id: 'one',
  title: '⟦One⟧',
  message: { category: '⟦Bill⟧', text: '⟦text⟧' },
  expect: { lane: 'protocol', rule: 'bills', role: 'desk', flag: null },
};
const playbook: Playbook = {
  format: 1,
  id: 'p',
  name: '⟦Clinic⟧',
  version: 3,
  roles: [
    { id: 'desk', name: '⟦Desk⟧', scope: 'administrative', contact: '⟦Pool⟧' },
    { id: 'physician', name: '⟦Doctor⟧', scope: 'physician' },
  ],
  categories: [{ id: 'bill', name: '⟦Bill⟧', labels: ['⟦Bill⟧'] }],
  phraseLists: { list: ['⟦a⟧'] },
  rules: [rule, { ...rule, id: 'retired', status: 'retired' }, { ...rule, id: 'active', status: 'active' }],
  protocols: [{ id: 'steps', title: '⟦Steps⟧', role: 'desk', steps: ['⟦One⟧'], escalate: '⟦Up⟧' }],
  redirects: [{ id: 'r', to: 'patient', title: '⟦Title⟧', text: '⟦[Team] text⟧' }],
  safety: [{ id: 's', level: 'urgent', says: ['⟦x⟧'], because: '⟦Why⟧' }],
  scenarios: [scenario],
  resources: [{ title: '⟦Help⟧', contact: '⟦Phone⟧' }],
};
const words = {
  page: pseudo(page),
  rules: pseudo(playbookRules),
  sharing: pseudo(playbookSharing),
  ritual: pseudo(ritual),
};
const edited: string[] = [];
const editor: Editor = {
  document: playbook,
  inForce: playbook,
  edit: (edit) => void edited.push(edit(playbook).name),
  check: null,
  checking: true,
  issues: new IssueIndex([]),
  results: new Map(),
  words,
  today: '2026-11-23',
  go: () => undefined,
  tryMessage: async () => Promise.reject(new Error('not asked here')),
};
const nothing = (): void => undefined;

const VIEWS: Readonly<Record<string, ReactNode>> = {
  start: <StartView editor={editor} />,
  rules: <RulesView editor={editor} />,
  rule: <RuleEditor editor={editor} rule={rule} at={0} />,
  roles: <RolesView editor={editor} />,
  categories: <CategoriesView editor={editor} />,
  protocols: <ProtocolsView editor={editor} />,
  redirects: <RedirectsView editor={editor} />,
  safety: <SafetyView editor={editor} />,
  lists: <PhraseListsView editor={editor} />,
  resources: <ResourcesView editor={editor} />,
  scenarios: <ScenariosView editor={editor} />,
  scenario: <ScenarioEditor editor={editor} scenario={scenario} at={0} />,
  try: <TryView editor={editor} />,
  practice: <PracticeView editor={editor} />,
  owns: <SheetsView editor={editor} sheet="owns" onPrint={nothing} />,
  road: <SheetsView editor={editor} sheet="rules" onPrint={nothing} />,
  approval: <SheetsView editor={editor} sheet="approval" onPrint={nothing} />,
  changes: (
    <ChangesView
      editor={editor}
      nextVersion={4}
      outdated
      outcome={null}
      onActivate={nothing}
      onExport={nothing}
      onDiscard={nothing}
    />
  ),
  versions: (
    <VersionsView
      editor={editor}
      versions={[{ hash: '0123', source: 'here', importedAt: 0, active: true, playbook }]}
      opened={{ kind: 'good', playbook, skipped: [] }}
      outcome={null}
      dateOf={() => '17:42'}
      onOpen={nothing}
      onActivateOpened={nothing}
      onTake={nothing}
      onSave={nothing}
    />
  ),
};

function render(view: ReactNode): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  act(() => {
    createRoot(box).render(
      <PlaybookPage
        editor={editor}
        place="rules"
        id={null}
        title="⟦Title⟧"
        saved="saved"
        checkFailed
        canUndo
        canRedo={false}
        onUndo={nothing}
        onRedo={nothing}
        onLoadOther={nothing}
        onKeepMine={nothing}
      >
        {view}
      </PlaybookPage>,
    );
  });
  return box;
}

describe('the playbook page', () => {
  it.each(Object.entries(VIEWS))('at %s says nothing past its catalogues', async (_name, view) => {
    const box = render(view);
    for (const card of box.querySelectorAll<HTMLDetailsElement>('details.card')) {
      // The browser tells of an opened card in a turn of its own.
      await act(async () => {
        const told = new Promise((resolve) => card.addEventListener('toggle', resolve, { once: true }));
        card.open = true;
        await told;
      });
    }
    const texts: string[] = [];
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
    expect(texts.length).toBeGreaterThan(20);
    const ids = new Set(['@list', 'list']);
    // Keys of the keyboard and ids that people type are no sentences.
    const bare = texts.filter((text) => /\p{L}{2}/u.test(text) && !text.includes('⟦') && !ids.has(text.trim()));
    expect(bare.filter((text) => !text.includes('17:42'))).toEqual([]);
  });

  it.each(Object.entries(VIEWS))('at %s has a label for every control', (_name, view) => {
    for (const control of render(view).querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      const labels = [...(control.labels ?? [])].map(({ textContent }) => textContent?.trim());
      expect(
        labels.some((label) => label !== ''),
        control.outerHTML,
      ).toBe(true);
      expect(labels.length, control.outerHTML).toBeGreaterThan(0);
    }
  });

  it('finds its place in an address, and begins where an address is none of its own', () => {
    expect(placeOfHash('#/rules/refill-stable')).toEqual({ place: 'rules', id: 'refill-stable' });
    expect(placeOfHash('#/changes')).toEqual({ place: 'changes', id: null });
    for (const odd of ['', '#', '#/nowhere/x', '#/__proto__']) expect(placeOfHash(odd).place).toBe('start');
  });
});
