import type { ReactNode } from 'react';
import type { PageInfo } from '../page-info.ts';
import { mount, useInbox } from './app.tsx';
import { installControl, scrollOf } from './control.ts';
import { Details } from './details.tsx';
import { answerParent } from './frame-control.ts';
import { createInbox, heightStep, type Inbox } from './inbox.ts';
import { createShown, type Shown } from './shown.ts';
import { usDate } from './words.ts';
import './tray.css';

const HEADERS = ['No.', 'From', 'Patient', 'Type', 'Subject', 'Date', 'Priority', ''];

/** The list of a vendor that puts it into a frame: a table, alone in its document. */
export function startTray({ messages, controls }: PageInfo): void {
  const inbox = createInbox(messages);
  const scroller = (): Element | null => document.querySelector('.scroller');
  const header = (): Element | null => document.querySelector('thead th');
  const shown = createShown({ row: 'tr', viewport: scroller, header });
  mount(<Tray inbox={inbox} shown={shown} />);
  installControl(inbox, shown, controls, { scrollTo: scrollOf(scroller) });
  answerParent();
}

function Tray({ inbox, shown }: { inbox: Inbox; shown: Shown }): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <div className="scroller">
      <table id="tray">
        <thead>
          <tr>
            {HEADERS.map((label) => (
              <th key={label}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((message, place) => (
            <tr key={message.id} ref={shown.ref(message)}>
              <td className={`lines-${heightStep(message, epoch)}`}>{place + 1}</td>
              <td>{message.kind}</td>
              <td>{message.patient}</td>
              <td>{message.type}</td>
              <td>
                <a href={`view?mid=${message.id}&from=tray`}>{message.subject}</a>
                <Details message={message} open={expanded.has(message.id)} />
              </td>
              <td>{usDate(message)}</td>
              <td>{message.priority}</td>
              <td>·</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
