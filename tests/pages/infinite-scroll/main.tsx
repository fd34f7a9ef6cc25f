import { useEffect, useRef, useState, type ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { Details } from '../host/details.tsx';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { ago } from '../host/words.ts';
import { infiniteScroll } from './info.ts';
import './style.css';

const BATCH = 40;

const inbox = createInbox(infiniteScroll.messages);
const scroller = (): Element | null => document.querySelector('.scroller');
const shown = createShown({ row: 'article', viewport: scroller });

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  const [loaded, setLoaded] = useState(BATCH);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setLoaded((count) => count + BATCH);
      },
      { root: scroller(), rootMargin: '100px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- An end that stays in view is reported once only: observe it anew.
  }, [loaded]);
  const now = Math.max(...rows.map(({ date }) => Date.parse(date)));
  return (
    <div className="scroller">
      <div role="feed" aria-label="Messages">
        {rows.slice(0, loaded).map((message) => (
          <article
            key={message.id}
            ref={shown.ref(message)}
            aria-labelledby={`subject-${message.id}`}
            className={`lines-${heightStep(message, epoch)}`}
          >
            <header>
              <span>{message.kind}</span>
              <b>{message.patient}</b>
              <span>{message.type}</span>
              <em>{message.priority}</em>
              <time dateTime={message.date}>{ago(message, now)}</time>
            </header>
            <h2 id={`subject-${message.id}`}>{message.subject}</h2>
            <p>{message.snippet}</p>
            <Details message={message} open={expanded.has(message.id)} />
          </article>
        ))}
      </div>
      {loaded < rows.length && <div ref={end}>Loading more…</div>}
    </div>
  );
}

mount(
  <App title="All messages" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, infiniteScroll.controls, { scrollTo: scrollOf(scroller) });
