import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageInfo } from '../page-info.ts';
import './base.css';
import listStyle from './clinic-inbox.css?inline';
import coloursStyle from './colours.css?inline';
import { useInbox } from './app.tsx';
import { installControl, scrollOf } from './control.ts';
import { Details } from './details.tsx';
import detailsStyle from './details.css?inline';
import { createInbox, heightStep, type Inbox } from './inbox.ts';
import { createShown, wantsColours, type Shown } from './shown.ts';
import { usDate } from './words.ts';

/** A page that is one custom element, `<clinic-inbox>`, whose list is in its shadow root. */
export function startClinicInbox({ messages, controls }: PageInfo, mode: ShadowRootMode): void {
  const inbox = createInbox(messages);
  customElements.define(
    'clinic-inbox',
    class extends HTMLElement {
      connectedCallback(): void {
        const root = this.attachShadow({ mode });
        const scroller = (): Element | null => root.querySelector('.messages');
        const shown = createShown({ row: '.message', viewport: scroller });
        createRoot(root).render(<List inbox={inbox} shown={shown} />);
        installControl(inbox, shown, controls, { scrollTo: scrollOf(scroller) });
      }
    },
  );
  const app = document.createElement('main');
  const title = document.createElement('h1');
  const element = document.createElement('clinic-inbox');
  app.className = 'app';
  element.className = 'list';
  title.textContent = 'Clinic inbox';
  app.append(title, element);
  document.body.replaceChildren(app);
}

function List({ inbox, shown }: { inbox: Inbox; shown: Shown }): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <>
      <style>{listStyle + coloursStyle + detailsStyle}</style>
      <div className={wantsColours() ? 'colours messages' : 'messages'}>
        {rows.map((message) => (
          <div
            key={message.id}
            ref={shown.ref(message)}
            className={`message lines-${heightStep(message, epoch)}`}
            data-key={message.id}
          >
            <span part="source">{message.kind}</span>
            <b part="patient">{message.patient}</b>
            <span part="type">{message.type}</span>
            <span part="subject">{message.subject}</span>
            <em part="priority">{message.priority}</em>
            <span part="date">{usDate(message)}</span>
            <div part="preview">{message.snippet}</div>
            <Details message={message} open={expanded.has(message.id)} />
          </div>
        ))}
      </div>
    </>
  );
}
