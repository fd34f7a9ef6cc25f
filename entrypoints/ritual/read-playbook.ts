import type { Resource } from '../../components/ritual/Menu.tsx';
import type { Scenario } from '../../components/ritual/view.ts';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { scenarioOf } from '../../lib/core/ritual/scenario-of.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { activePlaybook } from '../../lib/store/playbooks.ts';

export interface FromPlaybook {
  readonly scenario: Scenario | null;
  readonly resources: readonly Resource[];
}

/** Practice message and resources of the playbook in force. Its bytes were checked when it was taken in. */
export async function readPlaybook(date: string): Promise<FromPlaybook> {
  const store = await openStore();
  try {
    const row = await activePlaybook(store);
    if (!row) return { scenario: null, resources: [] };
    const parts = JSON.parse(new TextDecoder().decode(row.bytes)) as Partial<Playbook>;
    const { scenarios = [], resources = [], roles = [] } = parts;
    const chosen = scenarioOf(
      date,
      scenarios.filter(({ discussion, message }) => discussion !== undefined && message.text !== undefined),
    );
    return { scenario: chosen && practice(chosen, roles), resources };
  } finally {
    store.close();
  }
}

function practice(
  { title, message, expect, discussion }: Playbook['scenarios'][number],
  roles: Playbook['roles'],
): Scenario {
  const role = roles.find(({ id }) => id === expect.role)?.name ?? expect.role ?? null;
  return {
    title,
    category: message.category ?? null,
    subject: message.subject ?? null,
    text: message.text ?? '',
    cutOff: message.complete === false,
    lane: expect.lane ?? null,
    role,
    flag: expect.flag ?? null,
    discussion: discussion ?? null,
  };
}
