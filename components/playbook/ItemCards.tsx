import { type ReactNode, useDeferredValue, useState } from 'react';
import { addItem, type ItemOf, type ListPart, removeItem } from '../../lib/core/playbook/authoring/edit-document.ts';
import { type FieldNote, Notes, TextField } from '../ui/fields.tsx';
import { Pager } from '../ui/Pager.tsx';
import type { Editor } from './editor.ts';
import { IssueCount } from './IssueCount.tsx';
import { notesOf } from './notes.ts';

export const PAGE_SIZE = 25;

export interface ItemCardsProps<P extends ListPart> {
  readonly editor: Editor;
  readonly part: P;
  readonly intro: string;
  readonly nameOf: (item: ItemOf<P>) => string;
  /** A few words under the name. */
  readonly aside?: (item: ItemOf<P>) => string;
  readonly create: () => ItemOf<P>;
  readonly renderForm: (item: ItemOf<P>, at: number) => ReactNode;
  /** Fields that say their own issues; the others are said at the top of the card. */
  readonly fields: readonly string[];
}

/** A list of items, each a card that opens to its form. Forms of closed cards are not drawn. */
export function ItemCards<P extends ListPart>(props: ItemCardsProps<P>) {
  const { editor, part, intro, nameOf, create } = props;
  const { page: words } = editor.words;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search).trim().toLowerCase();
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<number | null>(null);
  const items: readonly ItemOf<P>[] = editor.document[part];
  const found = items
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => wanted === '' || JSON.stringify(item).toLowerCase().includes(wanted));
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  return (
    <>
      <p className="lead">{intro}</p>
      <div className="tools">
        {items.length > 8 && <TextField type="search" label={words.search()} value={search} onChange={setSearch} />}
        <button
          type="button"
          onClick={() => {
            editor.edit(addItem(part, create()));
            setSearch('');
            setPage(Math.ceil((items.length + 1) / PAGE_SIZE));
            setOpened(items.length);
          }}
        >
          {words.add(part)}
        </button>
      </div>
      {found.length === 0 && <p className="soft">{items.length === 0 ? words.empty() : words.nothingFound()}</p>}
      <div className="cards">
        {found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map(({ item, at }) => (
          <Card
            key={'id' in item ? item.id : `${at}`}
            {...props}
            item={item}
            at={at}
            name={nameOf(item)}
            opened={opened === at}
            onToggle={(open) => setOpened((before) => (open ? at : before === at ? null : before))}
          />
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

interface CardProps<P extends ListPart> extends ItemCardsProps<P> {
  readonly item: ItemOf<P>;
  readonly at: number;
  readonly name: string;
  readonly opened: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Card<P extends ListPart>({
  editor,
  part,
  item,
  at,
  name,
  aside,
  renderForm,
  fields,
  opened,
  onToggle,
}: CardProps<P>) {
  const { page: words } = editor.words;
  const issues = editor.issues.of(part, at);
  const elsewhere: readonly FieldNote[] = notesOf(
    issues.filter(({ field }) => !fields.some((one) => field === one || field.startsWith(`${one}.`))),
  );
  return (
    <details className="card" open={opened} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <span className="card-name">
          <bdi>{name === '' ? words.untitled() : name}</bdi>
        </span>
        {aside !== undefined && (
          <span className="soft">
            <bdi>{aside(item)}</bdi>
          </span>
        )}
        <IssueCount issues={issues} words={words} />
      </summary>
      {opened && (
        <div className="card-body">
          <Notes notes={elsewhere} />
          {renderForm(item, at)}
          <p>
            <button type="button" className="quiet" onClick={() => editor.edit(removeItem(part, at))}>
              {words.removeNamed(name)}
            </button>
          </p>
        </div>
      )}
    </details>
  );
}
