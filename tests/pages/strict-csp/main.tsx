import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import { strictCsp } from './info.ts';
import './style.css';

const HEADERS = ['', 'Source', 'Patient', 'Type', 'Subject', 'Received', 'Priority', 'Action'];

const inbox = createInbox(strictCsp.messages);
const scroller = (): Element | null => document.querySelector('.scroller');
const header = (): Element | null => document.querySelector('thead th');
const shown = createShown({ row: 'tr', viewport: scroller, header });

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <div className="scroller">
      <table id="worklist">
        <thead>
          <tr>
            {HEADERS.map((label) => (
              <th key={label}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((message) => (
            <tr key={message.id} ref={shown.ref(message)} className={expanded.has(message.id) ? 'open' : ''}>
              <td className={`lines-${heightStep(message, epoch)}`}>
                <input type="checkbox" name="item" value={message.id} aria-label={`Select ${message.subject}`} />
              </td>
              <td>{message.kind}</td>
              <td>{message.patient}</td>
              <td>{message.type}</td>
              <td>{message.subject}</td>
              <td>{usDate(message)}</td>
              <td>{message.priority}</td>
              <td>
                <button type="button" onClick={() => inbox.toggle(message.id)}>
                  Open
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

mount(
  <App title="Secure worklist" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, strictCsp.controls, { scrollTo: scrollOf(scroller) });
