import { changed, changeDocument, changeItem } from '../../lib/core/playbook/authoring/edit-document.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { TextField } from '../ui/fields.tsx';
import { ClosingFields } from './ClosingFields.tsx';
import type { Editor } from './editor.ts';
import { ItemCards } from './ItemCards.tsx';
import { notesOf } from './notes.ts';

interface ViewProps {
  readonly editor: Editor;
}

type Resource = Playbook['resources'][number];

export function ResourcesView({ editor }: ViewProps) {
  const words = editor.words.page;
  const { name, changes, expires } = editor.document;
  const change = (at: number, topic: string, to: (resource: Resource) => Resource): void =>
    editor.edit(changeItem('resources', at, to), `resources ${at} ${topic}`);
  const notes = (at: number, field: string) => notesOf(editor.issues.at('resources', at, field));
  return (
    <>
      <ItemCards
        editor={editor}
        part="resources"
        intro={words.introResources()}
        nameOf={({ title }) => title}
        aside={({ contact, url }) => contact ?? url ?? ''}
        fields={['title', 'contact', 'url']}
        create={() => ({ title: words.newName('resources') })}
        renderForm={(resource, at) => (
          <>
            <TextField
              label={words.itemTitle()}
              value={resource.title}
              notes={notes(at, 'title')}
              onChange={(title) => change(at, 'title', (one) => changed<Resource>(one, { title }))}
            />
            <TextField
              label={words.resourceContact()}
              value={resource.contact ?? ''}
              notes={notes(at, 'contact')}
              onChange={(text) =>
                change(at, 'contact', (one) => changed<Resource>(one, { contact: text === '' ? undefined : text }))
              }
            />
            <TextField
              label={words.resourceUrl()}
              type="url"
              value={resource.url ?? ''}
              notes={notes(at, 'url')}
              onChange={(text) =>
                change(at, 'url', (one) => changed<Resource>(one, { url: text === '' ? undefined : text }))
              }
            />
          </>
        )}
      />
      <section>
        <h2>{words.closingTitle()}</h2>
        <p>{words.closingIntro()}</p>
        <ClosingFields editor={editor} />
      </section>
      <section>
        <h2>{words.aboutTitle()}</h2>
        <TextField
          label={words.documentName()}
          value={name}
          notes={notesOf(editor.issues.of('name', null))}
          onChange={(text) => editor.edit(changeDocument({ name: text }), 'name')}
        />
        <TextField
          label={words.documentChanges()}
          rows={2}
          value={changes ?? ''}
          notes={notesOf(editor.issues.of('changes', null))}
          onChange={(text) => editor.edit(changeDocument({ changes: text === '' ? undefined : text }), 'changes')}
        />
        <TextField
          label={words.documentExpires()}
          type="date"
          value={expires ?? ''}
          notes={notesOf(editor.issues.of('expires', null))}
          onChange={(text) => editor.edit(changeDocument({ expires: text === '' ? undefined : text }), 'expires')}
        />
      </section>
    </>
  );
}
