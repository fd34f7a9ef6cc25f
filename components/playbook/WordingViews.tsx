import { useState } from 'react';
import { changed, changeItem, freshId, setPhraseList } from '../../lib/core/playbook/authoring/edit-document.ts';
import { listsNamed } from '../../lib/core/playbook/authoring/edit-rule.ts';
import { READING_GRADE, readingGrade } from '../../lib/core/playbook/authoring/reading-grade.ts';
import type { Playbook, Redirect, SafetyAddition } from '../../lib/core/playbook/format/schema.ts';
import { PhraseField } from '../ui/chip-fields.tsx';
import { SelectField, TextField } from '../ui/fields.tsx';
import { Pager } from '../ui/Pager.tsx';
import type { Editor } from './editor.ts';
import { IssueCount } from './IssueCount.tsx';
import { ItemCards, PAGE_SIZE } from './ItemCards.tsx';
import { notesOf } from './notes.ts';

interface ViewProps {
  readonly editor: Editor;
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const RECIPIENTS = ['patient', 'staff', 'sender'] as const;
const placeholders = (text: string): string[] => [...new Set(text.match(/\[[^\]]*\]/gu))];

export function RedirectsView({ editor }: ViewProps) {
  const words = editor.words.page;
  const change = (at: number, topic: string, to: (redirect: Redirect) => Redirect): void =>
    editor.edit(changeItem('redirects', at, to), `redirects ${at} ${topic}`);
  const notes = (at: number, field: string) => notesOf(editor.issues.at('redirects', at, field));
  return (
    <ItemCards
      editor={editor}
      part="redirects"
      intro={words.introRedirects()}
      nameOf={({ title }) => title}
      aside={({ to }) => words.to(to)}
      fields={['title', 'text', 'es']}
      create={() => ({
        id: freshId(words.newName('redirects'), ids(editor.document.redirects)),
        to: 'patient',
        title: words.newName('redirects'),
        text: '',
      })}
      renderForm={(redirect, at) => {
        const open = placeholders(redirect.text);
        const grade = Math.round(readingGrade(redirect.text) * 10) / 10;
        return (
          <>
            <TextField
              label={words.itemTitle()}
              value={redirect.title}
              notes={notes(at, 'title')}
              onChange={(title) => change(at, 'title', (one) => changed<Redirect>(one, { title }))}
            />
            <SelectField
              label={words.redirectTo()}
              value={redirect.to}
              choices={RECIPIENTS.map((value) => ({ value, text: words.to(value) }))}
              onChange={(value) => {
                const to = RECIPIENTS.find((one) => one === value);
                if (to !== undefined) change(at, 'to', (one) => changed<Redirect>(one, { to }));
              }}
            />
            <TextField
              label={words.redirectText()}
              rows={5}
              value={redirect.text}
              notes={[
                ...notes(at, 'text'),
                ...(grade <= READING_GRADE && redirect.text !== ''
                  ? [{ level: 'hint', text: words.grade(Math.max(1, grade)) } as const]
                  : []),
                {
                  level: 'hint',
                  text: open.length === 0 ? words.noPlaceholders() : words.placeholders(open.join(' ')),
                },
              ]}
              onChange={(text) => change(at, 'text', (one) => changed<Redirect>(one, { text }))}
            />
            <TextField
              label={words.redirectEs()}
              rows={5}
              value={redirect.es ?? ''}
              notes={notes(at, 'es')}
              onChange={(es) => change(at, 'es', (one) => changed<Redirect>(one, { es: es === '' ? undefined : es }))}
            />
          </>
        );
      }}
    />
  );
}

const LEVELS = ['emergency', 'urgent'] as const;

export function SafetyView({ editor }: ViewProps) {
  const words = editor.words.page;
  const change = (at: number, topic: string, to: (addition: SafetyAddition) => SafetyAddition): void =>
    editor.edit(changeItem('safety', at, to), `safety ${at} ${topic}`);
  const notes = (at: number, field: string, hint?: string) => notesOf(editor.issues.at('safety', at, field), hint);
  return (
    <ItemCards
      editor={editor}
      part="safety"
      intro={words.introSafety()}
      nameOf={({ because, says }) => (because === '' ? (says[0] ?? '') : because)}
      aside={({ level }) => words.level(level)}
      fields={['says', 'because']}
      create={() => ({
        id: freshId('clinic-addition', ids(editor.document.safety)),
        level: 'urgent',
        says: [],
        because: '',
      })}
      renderForm={(addition, at) => (
        <>
          <SelectField
            label={words.safetyLevel()}
            value={addition.level}
            choices={LEVELS.map((value) => ({ value, text: words.level(value) }))}
            onChange={(value) => {
              const level = LEVELS.find((one) => one === value);
              if (level !== undefined) change(at, 'level', (one) => changed<SafetyAddition>(one, { level }));
            }}
          />
          <PhraseField
            label={words.phrases()}
            phrases={addition.says}
            notes={notes(at, 'says', words.phraseHint())}
            addText={words.chipAdd()}
            removeLabel={words.removeNamed}
            onChange={(says) => change(at, 'says', (one) => changed<SafetyAddition>(one, { says: [...says] }))}
          />
          <TextField
            label={words.because()}
            rows={2}
            value={addition.because}
            notes={notes(at, 'because')}
            onChange={(because) => change(at, 'because', (one) => changed<SafetyAddition>(one, { because }))}
          />
        </>
      )}
    />
  );
}

export function PhraseListsView({ editor }: ViewProps) {
  const words = editor.words.page;
  const [name, setName] = useState('');
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<string | null>(null);
  const lists = Object.entries(editor.document.phraseLists);
  const good = /^[a-z0-9][a-z0-9-]{0,63}$/u.test(name) && !Object.hasOwn(editor.document.phraseLists, name);
  const pages = Math.max(1, Math.ceil(lists.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  const usedBy = usesOf(editor.document);
  return (
    <>
      <p className="lead">{words.introLists()}</p>
      <form
        className="tools"
        onSubmit={(event) => {
          event.preventDefault();
          if (!good) return;
          editor.edit(setPhraseList(name, []));
          setPage(Math.ceil((lists.length + 1) / PAGE_SIZE));
          setOpened(name);
          setName('');
        }}
      >
        <TextField
          label={words.listName()}
          value={name}
          notes={name === '' || good ? [] : [{ level: 'error', text: words.listNameTaken() }]}
          onChange={setName}
        />
        <button type="submit">{words.add('lists')}</button>
      </form>
      <div className="cards">
        {lists.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map(([list, phrases]) => (
          <details
            className="card"
            key={list}
            open={opened === list}
            onToggle={(event) => {
              const { open } = event.currentTarget;
              setOpened((before) => (open ? list : before === list ? null : before));
            }}
          >
            <summary>
              <span className="card-name">@{list}</span>
              <span className="soft">
                <bdi>{`${phrases.slice(0, 4).join(', ')}${phrases.length > 4 ? ' …' : ''} · ${words.usedBy(usedBy(list))}`}</bdi>
              </span>
              <IssueCount issues={editor.issues.of('phraseLists', list)} words={words} />
            </summary>
            {opened === list && (
              <div className="card-body">
                <PhraseField
                  label={words.phrases()}
                  phrases={phrases}
                  notes={notesOf(editor.issues.of('phraseLists', list), words.phraseHint())}
                  addText={words.chipAdd()}
                  removeLabel={words.removeNamed}
                  onChange={(next) => editor.edit(setPhraseList(list, next))}
                />
                <p>
                  <button type="button" className="quiet" onClick={() => editor.edit(setPhraseList(list, null))}>
                    {words.removeNamed(`@${list}`)}
                  </button>
                </p>
              </div>
            )}
          </details>
        ))}
      </div>
      <Pager
        page={shown}
        pages={pages}
        text={words.page(shown, pages)}
        previous={words.pagePrevious()}
        next={words.pageNext()}
        onPage={setPage}
      />
    </>
  );
}

function usesOf({ rules }: Playbook): (list: string) => number {
  const uses = new Map<string, number>();
  for (const rule of rules) for (const list of listsNamed([rule])) uses.set(list, (uses.get(list) ?? 0) + 1);
  return (list) => uses.get(list) ?? 0;
}
