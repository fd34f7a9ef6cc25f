import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { App, mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { createShown } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { antdPaged } from './info.ts';

const PER_PAGE = 40;
const BODY_HEIGHT = 560;

const inbox = createInbox(antdPaged.messages);
const scroller = (): Element | null => document.querySelector('.ant-table-body');
const shown = createShown({ row: 'tr.ant-table-row', viewport: scroller });

const COLUMNS: TableColumnsType<PageMessage> = [
  { title: 'Source', dataIndex: 'kind', width: 110 },
  { title: 'Patient', dataIndex: 'patient', width: 180 },
  { title: 'Type', dataIndex: 'type', width: 180 },
  {
    title: 'Subject',
    dataIndex: 'subject',
    render: (_, message) => <span ref={shown.ref(message)}>{message.subject}</span>,
  },
  { title: 'Received', dataIndex: 'date', width: 120, render: (_, message) => usDate(message) },
  { title: 'Priority', dataIndex: 'priority', width: 90 },
];

function details({ sender, snippet }: PageMessage): ReactNode {
  return (
    <p>
      From {sender}: {snippet}
    </p>
  );
}

function List(): ReactNode {
  const { rows, page, epoch, expanded } = useInbox(inbox);
  return (
    <Table<PageMessage>
      rowKey="id"
      size="middle"
      columns={COLUMNS}
      dataSource={[...rows]}
      scroll={{ y: BODY_HEIGHT }}
      onRow={(message) => ({ style: { height: 47 + 16 * heightStep(message, epoch) } })}
      expandable={{
        expandedRowKeys: [...expanded],
        onExpand: (_open, { id }) => inbox.toggle(id),
        expandedRowRender: details,
      }}
      pagination={{
        current: page,
        pageSize: PER_PAGE,
        showSizeChanger: false,
        onChange: (next) => inbox.page(next),
      }}
    />
  );
}

mount(
  <App title="Message centre" inbox={inbox}>
    <List />
  </App>,
);
installControl(inbox, shown, antdPaged.controls, { scrollTo: scrollOf(scroller) });
