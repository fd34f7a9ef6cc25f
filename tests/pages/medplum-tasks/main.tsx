import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { Badge, Group, MantineProvider, Stack, Text } from '@mantine/core';
import { MockClient } from '@medplum/mock';
import { ListWithDetailPane, MedplumLink, MedplumProvider } from '@medplum/react';
import type { ReactNode } from 'react';
import { mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, heightStep } from '../host/inbox.ts';
import { resourceId } from '../host/medplum-ids.ts';
import { paintedBarOf } from '../host/scroll-bar.ts';
import { createShown } from '../host/shown.ts';
import { usDate } from '../host/words.ts';
import type { PageMessage } from '../messages.ts';
import { medplumTasks } from './info.ts';
import classes from './task.module.css';

/** Tasks on a page of the list: what the Provider app asks for. */
const PER_PAGE = 20;

// The address that this list has in the Provider app.
history.replaceState(null, '', `/medplum-tasks/Task${location.search}`);

const inbox = createInbox(medplumTasks.messages);
const medplum = new MockClient({ seedDefaultData: false });
const scroller = (): Element | null => document.querySelector('#task-list-scrollarea .mantine-ScrollArea-viewport');
const shown = createShown({ row: 'a', viewport: scroller, idOf: resourceId });

interface Item {
  readonly id: string;
  readonly message: PageMessage;
}

/** As the Provider app's own rows: the row is the link. */
function TaskRow({ message, step }: { message: PageMessage; step: number }): ReactNode {
  return (
    <MedplumLink to={`/Task/${resourceId(message)}`} underline="never" display="block" c="inherit">
      <Group p="xs" justify="space-between" wrap="nowrap" pb={10 + 14 * step}>
        <Stack gap={0} ref={shown.ref(message)}>
          <Text size="sm" fw={700} className={classes['content'] ?? ''}>
            {message.subject}
          </Text>
          <Text size="xs">Due {usDate(message)}</Text>
          <Text size="xs">For: {message.patient}</Text>
          <Text size="xs">Assigned to Testor Heron, MD</Text>
        </Stack>
        <Badge variant="light">{message.priority === '' ? 'requested' : message.priority}</Badge>
      </Group>
    </MedplumLink>
  );
}

function Tasks(): ReactNode {
  const { rows, page, epoch } = useInbox(inbox);
  const last = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const current = Math.min(page, last);
  const items = rows
    .slice((current - 1) * PER_PAGE, current * PER_PAGE)
    .map((message): Item => ({ id: resourceId(message), message }));
  return (
    <div id="task-list-scrollarea" style={{ height: '100vh' }}>
      <ListWithDetailPane<Item>
        headerText="Tasks"
        items={items}
        loading={false}
        selected={undefined}
        renderItem={({ message }) => <TaskRow message={message} step={heightStep(message, epoch)} />}
        renderDetail={() => null}
        page={current}
        pageCount={last}
        onPageChange={inbox.page}
      />
    </div>
  );
}

mount(
  <MantineProvider>
    <MedplumProvider medplum={medplum}>
      <Tasks />
    </MedplumProvider>
  </MantineProvider>,
);
installControl(inbox, shown, medplumTasks.controls, {
  scrollTo: scrollOf(scroller),
  scrollBar: () => paintedBarOf(scroller(), scroller()?.parentElement?.querySelector('[data-orientation="vertical"]')),
});
