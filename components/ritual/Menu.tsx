import type { ReactNode } from 'react';
import { ROOMS, type RoomId } from '../../lib/core/ritual/rooms.ts';
import type { RitualWords } from '../../lib/words/en/ritual.ts';

export interface Resource {
  readonly title: string;
  readonly contact?: string | undefined;
  readonly url?: string | undefined;
}

export interface MenuProps {
  readonly words: RitualWords;
  readonly resources: readonly Resource[];
  /** "Closed 17:42", while the day is closed. */
  readonly closed: string | null;
  readonly children: ReactNode;
}

/** Everything that is there on request. Nothing here asks for itself. */
export function Menu({ words, resources, closed, children }: MenuProps) {
  return (
    <main className="ritual menu">
      <h1>{words.title()}</h1>
      {closed !== null && <p role="status">{closed}</p>}
      <nav aria-label={words.menu()}>
        <ul className="rooms">
          {(Object.keys(ROOMS) as RoomId[]).map((room) => (
            <li key={room}>
              <a href={`#${room}`}>
                <strong>{words.room(room)}</strong>
                <span className="soft">{words.roomHelp(room)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
      <section aria-labelledby="resources">
        <h2 id="resources">{words.resources()}</h2>
        <p className="soft">{resources.length > 0 ? words.resourcesHelp() : words.resourcesNone()}</p>
        <dl>
          {resources.map(({ title, contact, url }) => (
            <div key={title}>
              <dt>{url === undefined ? title : <a href={url}>{title}</a>}</dt>
              <dd>{contact}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
