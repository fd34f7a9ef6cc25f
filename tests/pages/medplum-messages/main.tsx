import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { MantineProvider } from '@mantine/core';
import { MedplumProvider, ThreadInbox } from '@medplum/react';
import type { ReactNode } from 'react';
import { mount, useInbox } from '../host/app.tsx';
import { installControl, scrollOf } from '../host/control.ts';
import { createInbox, type InboxState } from '../host/inbox.ts';
import { indexOfResource, resourceId } from '../host/medplum-ids.ts';
import { paintedBarOf } from '../host/scroll-bar.ts';
import { createShown } from '../host/shown.ts';
import type { PageMessage } from '../messages.ts';
import { medplumMessages } from './info.ts';
import { createMedplumServer } from './server.ts';

/** Threads on a page of the list: what the Provider app asks for. */
const PER_PAGE = 20;

// The address that this list has in the Provider app.
history.replaceState(null, '', `/medplum-messages/Communication${location.search}`);

const inbox = createInbox(medplumMessages.messages);
const server = createMedplumServer();
let stored: readonly PageMessage[] = inbox.state().rows;
await server.add(stored);

const list = '.ListWithDetailPane_shell';
const scroller = (): Element | null => document.querySelector(`${list} .mantine-ScrollArea-viewport`);
const shown = createShown({ row: '.ListWithDetailPane_item', viewport: scroller, idOf: resourceId });

/** The component draws its rows itself and says of them no more than their links. */
const sayRows = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`${list} a[href*="/Communication/"]`)) {
    const index = indexOfResource(link.pathname.split('/').at(-1) ?? '');
    const message = inbox.state().rows.find((one) => one.index === index);
    if (message) shown.say(link, message);
  }
};
new MutationObserver(sayRows).observe(document.body, { childList: true, subtree: true, attributeFilter: ['href'] });

/** The list asks its server again only when its query changes: an empty part more says that there is something new. */
function queryOf({ page, sort, epoch }: InboxState): string {
  const query = new URLSearchParams({
    _sort: sort.direction === 'asc' ? 'sent' : '-sent',
    _count: String(PER_PAGE),
    _offset: String((page - 1) * PER_PAGE),
    _total: 'accurate',
    status: 'in-progress',
  });
  return `${query}${'&'.repeat(epoch)}`;
}

/** First the server has it, then the list asks. */
async function store(): Promise<void> {
  const { rows } = inbox.state();
  const [before, after] = [new Set(stored), new Set(rows)];
  const gone = stored.filter((message) => !after.has(message));
  const come = rows.filter((message) => !before.has(message));
  if (gone.length + come.length === 0) return;
  stored = rows;
  await server.remove(gone);
  await server.add(come);
  inbox.rerender();
}
inbox.subscribe(() => void store());

function Messages(): ReactNode {
  const state = useInbox(inbox);
  return (
    <ThreadInbox
      query={queryOf(state)}
      threadId={undefined}
      onNew={() => undefined}
      getThreadUri={({ id }) => `/medplum-messages/Communication/${id}`}
      onChange={(search) => inbox.page(1 + (search.offset ?? 0) / PER_PAGE)}
      inProgressUri="/medplum-messages/Communication?status=in-progress"
      completedUri="/medplum-messages/Communication?status=completed"
    />
  );
}

mount(
  <MantineProvider>
    <MedplumProvider medplum={server.client}>
      <div style={{ height: '100vh' }}>
        <Messages />
      </div>
    </MedplumProvider>
  </MantineProvider>,
);
installControl(inbox, shown, medplumMessages.controls, {
  scrollTo: scrollOf(scroller),
  scrollBar: () => paintedBarOf(scroller(), scroller()?.parentElement?.querySelector('[data-orientation="vertical"]')),
});
