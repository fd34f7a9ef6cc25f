import { useDeferredValue, useState } from 'react';
import { addItem, freshId, together } from '../../lib/core/playbook/authoring/edit-document.ts';
import { CheckField, TextField } from '../ui/fields.tsx';
import { Pager } from '../ui/Pager.tsx';
import type { Editor } from './editor.ts';
import { IssueCount } from './IssueCount.tsx';
import { PAGE_SIZE } from './ItemCards.tsx';
import { accepting, canAccept, ScenarioState } from './ScenarioResults.tsx';

export function ScenariosView({ editor }: { readonly editor: Editor }) {
  const { page, rules: words } = editor.words;
  const { scenarios } = editor.document;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search).trim().toLowerCase();
  const [onlyWrong, setOnlyWrong] = useState(false);
  const [number, setNumber] = useState(1);
  const found = scenarios
    .map((scenario, at) => ({ scenario, at }))
    .filter(({ scenario }) => {
      if (onlyWrong && (editor.results.get(scenario.id)?.deviations.length ?? 0) === 0) return false;
      return wanted === '' || `${scenario.title} ${scenario.message.text ?? ''}`.toLowerCase().includes(wanted);
    });
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(number, pages);
  const wrong = [...editor.results.values()].filter((result) => result.deviations.length > 0 && canAccept(result));
  return (
    <>
      <p className="lead">{words.scenariosIntro()}</p>
      <div className="tools">
        <TextField type="search" label={page.search()} value={search} onChange={setSearch} />
        <button
          type="button"
          onClick={() => {
            const id = freshId(
              page.newName('scenarios'),
              scenarios.map((one) => one.id),
            );
            editor.edit(
              addItem('scenarios', {
                id,
                title: page.newName('scenarios'),
                message: {},
                expect: { lane: 'physician' },
              }),
            );
            editor.go('scenarios', id);
          }}
        >
          {page.add('scenarios')}
        </button>
        {onlyWrong && wrong.length > 1 && (
          <button type="button" onClick={() => editor.edit(together(...wrong.map((one) => accepting(scenarios, one))))}>
            {words.acceptAll(wrong.length)}
          </button>
        )}
      </div>
      <CheckField label={words.onlyWrong()} checked={onlyWrong} onChange={setOnlyWrong} />
      {found.length === 0 && <p className="soft">{page.nothingFound()}</p>}
      <ul className="sentences">
        {found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map(({ scenario, at }) => (
          <li key={scenario.id}>
            <a href={`#/scenarios/${scenario.id}`}>
              <bdi>{scenario.title.trim() === '' ? page.untitled() : scenario.title}</bdi>
            </a>{' '}
            <ScenarioState editor={editor} result={editor.results.get(scenario.id)} />{' '}
            <IssueCount
              issues={editor.issues.of('scenarios', at).filter(({ code }) => code !== 'scenario-fails')}
              words={page}
            />
          </li>
        ))}
      </ul>
      <Pager
        page={shown}
        pages={pages}
        text={page.page(shown, pages)}
        previous={page.pagePrevious()}
        next={page.pageNext()}
        onPage={setNumber}
      />
    </>
  );
}
