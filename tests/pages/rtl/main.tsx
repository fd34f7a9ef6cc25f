import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { Details } from '../host/details.tsx';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import type { SenderKind } from '../messages.ts';
import { rtl } from './info.ts';
import './style.css';

const KINDS: Readonly<Record<SenderKind, string>> = {
  Patient: 'مريض',
  Proxy: 'وكيل',
  Pharmacy: 'صيدلية',
  Laboratory: 'مختبر',
  Payer: 'تأمين',
  Staff: 'موظف',
  Clinician: 'طبيب',
  System: 'النظام',
};
const HEADERS = ['المرسل', 'المريض', 'النوع', 'الموضوع', 'التاريخ', 'الأولوية', ''];
const PRIORITIES = { '': '', High: 'عالية', Stat: 'عاجلة' } as const;

document.documentElement.lang = 'ar';
document.documentElement.dir = 'rtl';

const inbox = createInbox(rtl.messages);
const scroller = (): Element | null => document.querySelector('.scroller');
const header = (): Element | null => document.querySelector('thead th');
const shown = createShown({ row: 'tr', viewport: scroller, header });

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <div className="scroller">
      <table className="messages">
        <thead>
          <tr>
            {HEADERS.map((label) => (
              <th key={label}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((message) => (
            <tr key={message.id} ref={shown.ref(message)} data-message={message.id}>
              <td className={`lines-${heightStep(message, epoch)}`}>{KINDS[message.kind]}</td>
              <td>
                <bdi>{message.patient}</bdi>
              </td>
              <td>
                <bdi>{message.type}</bdi>
              </td>
              <td>
                <bdi>{message.subject}</bdi>
                {expanded.has(message.id) && <Details message={message} open />}
              </td>
              <td>
                <time dateTime={message.date}>
                  {new Date(message.date).toLocaleDateString('ar', { timeZone: 'UTC' })}
                </time>
              </td>
              <td data-priority={message.priority}>{PRIORITIES[message.priority]}</td>
              <td>·</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

mount(
  <App title="صندوق الوارد" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, rtl.controls, { scrollTo: scrollOf(scroller) });
