import { useEffect, useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Note } from '../model.ts';
import { callApi, useApi } from './call-api.ts';
import { dateAndTime } from './dates.ts';
import { Loading } from './loading.tsx';

export function NotesPage({ openId }: { readonly openId: string | null }): ReactNode {
  const loaded = useApi<Note[]>('notes');
  if (loaded.state !== 'ready') return <Loading state={loaded.state} />;
  return (
    <div className="split">
      <ul className="note-list" aria-label="Open notes">
        {loaded.value.map((note) => (
          <li key={note.id}>
            <a href={`#/notes/${note.id}`} aria-current={note.id === openId ? 'true' : undefined}>
              <strong>{note.patient.name}</strong> {note.title}
              <span className="muted">{note.visit}</span>
            </a>
          </li>
        ))}
      </ul>
      {openId ? <NoteEditor key={openId} id={openId} /> : <p className="muted">Choose a note to write in it.</p>}
    </div>
  );
}

function NoteEditor({ id }: { readonly id: string }): ReactNode {
  const loaded = useApi<Note>(`notes/${encodeURIComponent(id)}`);
  const [draft, setDraft] = useState<string | null>(null);
  const [saved, setSaved] = useState<Note | null>(null);
  const [failed, setFailed] = useState(false);
  const field = useId();
  const note = saved ?? (loaded.state === 'ready' ? loaded.value : null);
  const text = draft ?? note?.text ?? '';
  const unsaved = draft !== null && draft !== note?.text;
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  if (!note) return <Loading state={loaded.state === 'failed' ? 'failed' : 'loading'} />;
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    try {
      setSaved(await callApi<Note>(`notes/${encodeURIComponent(id)}`, 'PUT', { text }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <form className="note" onSubmit={(event) => void save(event)}>
      <h2>
        <a href={`#/chart/${note.patient.mrn}`}>{note.patient.name}</a> · {note.title}
      </h2>
      <p className="muted">{note.visit}</p>
      <label htmlFor={field}>
        Note text
        <textarea id={field} required value={text} onChange={(event) => setDraft(event.target.value)} />
      </label>
      <p className="note-foot">
        <button>Save note</button>
        <output>{unsaved ? 'Not saved yet' : note.savedAt ? `Saved ${dateAndTime(note.savedAt)}` : 'Draft'}</output>
      </p>
      {failed && <p role="alert">The note was not saved. Try again.</p>}
    </form>
  );
}
