import { changed, changeItem, freshId } from '../../lib/core/playbook/authoring/edit-document.ts';
import type { Category, Protocol, Role } from '../../lib/core/playbook/format/schema.ts';
import { PHYSICIAN } from '../../lib/core/playbook/routing/staffing.ts';
import { PhraseField } from '../ui/chip-fields.tsx';
import { CheckField, SelectField, TextField } from '../ui/fields.tsx';
import { type Editor, roleName } from './editor.ts';
import { ItemCards } from './ItemCards.tsx';
import { notesOf } from './notes.ts';

interface ViewProps {
  readonly editor: Editor;
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const SCOPES = ['administrative', 'unlicensed', 'licensed', 'physician'] as const;

/** Roles as choices, the physician among them whatever the playbook calls its people. */
export function roleChoices({ document }: Editor): { value: string; text: string }[] {
  const known = document.roles.map(({ id, name }) => ({ value: id, text: name }));
  return known.some(({ value }) => value === PHYSICIAN)
    ? known
    : [...known, { value: PHYSICIAN, text: roleName(document, PHYSICIAN) }];
}

export function RolesView({ editor }: ViewProps) {
  const words = editor.words.page;
  const change = (at: number, topic: string, to: (role: Role) => Role): void =>
    editor.edit(changeItem('roles', at, to), `roles ${at} ${topic}`);
  const notes = (at: number, field: string, hint?: string) => notesOf(editor.issues.at('roles', at, field), hint);
  return (
    <ItemCards
      editor={editor}
      part="roles"
      intro={words.introRoles()}
      nameOf={({ name }) => name}
      aside={({ contact }) => (contact === null ? words.nobodyHere() : (contact ?? ''))}
      fields={['name', 'contact', 'hours', 'backup']}
      create={() => ({
        id: freshId(words.newName('roles'), ids(editor.document.roles)),
        name: words.newName('roles'),
        scope: 'administrative',
        backup: PHYSICIAN,
      })}
      renderForm={(role, at) => (
        <>
          <TextField
            label={words.roleName()}
            value={role.name}
            notes={notes(at, 'name')}
            onChange={(name) => change(at, 'name', (one) => changed<Role>(one, { name }))}
          />
          <SelectField
            label={words.roleScope()}
            value={role.scope}
            choices={SCOPES.map((value) => ({ value, text: words.scope(value) }))}
            onChange={(value) => {
              const scope = SCOPES.find((one) => one === value);
              if (scope !== undefined) change(at, 'scope', (one) => changed<Role>(one, { scope }));
            }}
          />
          <RoleContact editor={editor} role={role} at={at} />
          <TextField
            label={words.roleHours()}
            value={role.hours ?? ''}
            notes={notes(at, 'hours', words.roleHoursHint())}
            onChange={(hours) =>
              change(at, 'hours', (one) => changed<Role>(one, { hours: hours === '' ? undefined : hours }))
            }
          />
          {/* Nobody stands behind the physician. */}
          {role.id !== PHYSICIAN && (
            <SelectField
              label={words.roleBackup()}
              value={role.backup ?? PHYSICIAN}
              notes={notes(at, 'backup')}
              choices={roleChoices(editor).filter(({ value }) => value !== role.id)}
              onChange={(backup) => change(at, 'backup', (one) => changed<Role>(one, { backup }))}
            />
          )}
        </>
      )}
    />
  );
}

/** Who has the role here; "nobody" is an answer of its own, not an empty line. `quiet`: nothing is said of what is empty. */
export function RoleContact({
  editor,
  role,
  at,
  quiet = false,
}: ViewProps & { readonly role: Role; readonly at: number; readonly quiet?: boolean }) {
  const words = editor.words.page;
  const issues = editor.issues.at('roles', at, 'contact').filter(({ level }) => level === 'error' || !quiet);
  const set = (contact: string | null | undefined): void =>
    editor.edit(
      changeItem('roles', at, (one) => changed<Role>(one, { contact })),
      `roles ${at} contact`,
    );
  return (
    <div className="contact">
      {role.contact !== null && (
        <TextField
          label={words.roleContact()}
          value={role.contact ?? ''}
          notes={notesOf(issues, quiet ? undefined : words.roleContactHint())}
          onChange={(contact) => set(contact === '' ? undefined : contact)}
        />
      )}
      <CheckField
        label={words.nobodyHere()}
        checked={role.contact === null}
        onChange={(checked) => set(checked ? null : undefined)}
      />
    </div>
  );
}

const HOLDS = ['', 'results', 'refills', 'symptoms'] as const;

export function CategoriesView({ editor }: ViewProps) {
  const words = editor.words.page;
  const change = (at: number, topic: string, to: (category: Category) => Category): void =>
    editor.edit(changeItem('categories', at, to), `categories ${at} ${topic}`);
  const usedBy = (id: string): number =>
    editor.document.rules.filter(({ when }) => when.category?.includes(id) ?? false).length;
  return (
    <ItemCards
      editor={editor}
      part="categories"
      intro={words.introCategories()}
      nameOf={({ name }) => name}
      aside={({ id, labels }) => `${labels.slice(0, 4).join(', ')} · ${words.usedBy(usedBy(id))}`}
      fields={['name', 'labels', 'holds']}
      create={() => ({
        id: freshId(words.newName('categories'), ids(editor.document.categories)),
        name: words.newName('categories'),
        labels: [],
      })}
      renderForm={(category, at) => (
        <>
          <TextField
            label={words.categoryName()}
            value={category.name}
            notes={notesOf(editor.issues.at('categories', at, 'name'))}
            onChange={(name) => change(at, 'name', (one) => changed<Category>(one, { name }))}
          />
          <PhraseField
            label={words.categoryLabels()}
            phrases={category.labels}
            notes={notesOf(editor.issues.at('categories', at, 'labels'))}
            addText={words.chipAdd()}
            removeLabel={words.removeNamed}
            onChange={(labels) => change(at, 'labels', (one) => changed<Category>(one, { labels: [...labels] }))}
          />
          <SelectField
            label={words.categoryHolds()}
            value={category.holds ?? ''}
            choices={HOLDS.map((value) => ({ value, text: words.holds(value) }))}
            onChange={(value) => {
              const holds = HOLDS.find((one) => one === value);
              change(at, 'holds', (one) => changed<Category>(one, { holds: holds === '' ? undefined : holds }));
            }}
          />
        </>
      )}
    />
  );
}

export function ProtocolsView({ editor }: ViewProps) {
  const words = editor.words.page;
  const change = (at: number, topic: string, to: (protocol: Protocol) => Protocol): void =>
    editor.edit(changeItem('protocols', at, to), `protocols ${at} ${topic}`);
  const notes = (at: number, field: string) => notesOf(editor.issues.at('protocols', at, field));
  const setSteps = (at: number, topic: string, steps: (steps: readonly string[]) => string[]): void =>
    change(at, topic, (one) => changed<Protocol>(one, { steps: steps(one.steps) }));
  return (
    <ItemCards
      editor={editor}
      part="protocols"
      intro={words.introProtocols()}
      nameOf={({ title }) => title}
      aside={({ role }) => roleName(editor.document, role)}
      fields={['title', 'role', 'steps', 'escalate']}
      create={() => ({
        id: freshId(words.newName('protocols'), ids(editor.document.protocols)),
        title: words.newName('protocols'),
        role: editor.document.roles[0]?.id ?? PHYSICIAN,
        steps: [''],
      })}
      renderForm={(protocol, at) => (
        <>
          <TextField
            label={words.itemTitle()}
            value={protocol.title}
            notes={notes(at, 'title')}
            onChange={(title) => change(at, 'title', (one) => changed<Protocol>(one, { title }))}
          />
          <SelectField
            label={words.protocolRole()}
            value={protocol.role}
            notes={notes(at, 'role')}
            choices={roleChoices(editor)}
            onChange={(role) => change(at, 'role', (one) => changed<Protocol>(one, { role }))}
          />
          <fieldset>
            <legend>{words.protocolSteps()}</legend>
            {protocol.steps.map((step, number) => (
              // A step has no name of its own: its place is what it is known by.
              // oxlint-disable-next-line react/no-array-index-key
              <div className="step" key={number}>
                <TextField
                  label={words.step(number + 1)}
                  value={step}
                  notes={notes(at, `steps.${number}`)}
                  onChange={(text) => setSteps(at, `step ${number}`, (steps) => steps.with(number, text))}
                />
                <button
                  type="button"
                  aria-label={words.removeNamed(words.step(number + 1))}
                  onClick={() => setSteps(at, 'steps', (steps) => steps.toSpliced(number, 1))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </div>
            ))}
            <button type="button" onClick={() => setSteps(at, 'steps', (steps) => [...steps, ''])}>
              {words.addStep()}
            </button>
          </fieldset>
          <TextField
            label={words.escalate()}
            rows={3}
            value={protocol.escalate ?? ''}
            notes={notes(at, 'escalate')}
            onChange={(text) =>
              change(at, 'escalate', (one) => changed<Protocol>(one, { escalate: text === '' ? undefined : text }))
            }
          />
        </>
      )}
    />
  );
}
