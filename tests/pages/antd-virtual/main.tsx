import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { paintedBarOf } from '../host/scroll-bar.ts';
import { createShown } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { antdVirtual } from './info.ts';

const BODY_HEIGHT = 620;

const inbox = createInbox(antdVirtual.messages);
const holder = (): Element | null => document.querySelector('.ant-table-tbody-virtual-holder');
const shown = createShown({ row: '.ant-table-row', viewport: holder });

const COLUMNS: TableColumnsType<PageMessage> = [
  { title: 'Source', dataIndex: 'kind', width: 110 },
  { title: 'Patient', dataIndex: 'patient', width: 180 },
  { title: 'Type', dataIndex: 'type', width: 180 },
  {
    title: 'Subject',
    dataIndex: 'subject',
    width: 440,
    render: (_, message) => <span ref={shown.ref(message)}>{message.subject}</span>,
  },
  { title: 'Received', dataIndex: 'date', width: 140, render: (_, message) => usDate(message) },
  { title: 'Priority', dataIndex: 'priority', width: 100 },
];

function details({ sender, snippet }: PageMessage): ReactNode {
  return (
    <p>
      From {sender}: {snippet}
    </p>
  );
}

function List(): ReactNode {
  const { rows, epoch, expanded } = useInbox(inbox);
  return (
    <Table<PageMessage>
      virtual
      rowKey="id"
      columns={COLUMNS}
      dataSource={[...rows]}
      scroll={{ x: 1200, y: BODY_HEIGHT }}
      pagination={false}
      onRow={(message) => ({ style: { minHeight: 55 + 16 * heightStep(message, epoch) } })}
      expandable={{
        expandedRowKeys: [...expanded],
        onExpand: (_open, { id }) => inbox.toggle(id),
        expandedRowRender: details,
      }}
    />
  );
}

mount(
  <App title="Message centre, all" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, antdVirtual.controls, {
  // The table answers each scroll event with a scroll of its own, and a smooth one comes to nothing.
  scrollTo: (px) => scrollOf(holder)(px, 'instant'),
  scrollBar: () => paintedBarOf(holder(), document.querySelector('.ant-table-tbody-virtual-scrollbar-vertical')),
});
