import { indexSearchParameter } from '@medplum/core';
import { MockClient } from '@medplum/mock';
import { resourceId } from '../host/medplum-ids.ts';
import type { PageMessage } from '../messages.ts';

interface Reply {
  readonly sender: { readonly display: string };
  readonly payload: readonly { readonly contentString: string }[];
  readonly sent: string;
}

/** Medplum's mock server, with threads made of messages and nothing of its own. */
export interface MedplumServer {
  readonly client: MockClient;
  readonly add: (messages: readonly PageMessage[]) => Promise<void>;
  readonly remove: (messages: readonly PageMessage[]) => Promise<void>;
}

export function createMedplumServer(): MedplumServer {
  const client = new MockClient({ seedDefaultData: false });
  const replies = new Map<string, Reply>();
  // Without the 10 MB of FHIR definitions the mock knows no search parameter: this one, R4's, is what the list sorts by…
  indexSearchParameter({
    resourceType: 'SearchParameter',
    url: 'http://hl7.org/fhir/SearchParameter/Communication-sent',
    name: 'sent',
    code: 'sent',
    status: 'active',
    description: 'When the message was sent',
    base: ['Communication'],
    type: 'date',
    expression: 'Communication.sent',
  });
  // … and those by which the list asks for threads in progress are true of everything here.
  const search = client.repo.search.bind(client.repo);
  client.repo.search = async (request) => search({ ...request, filters: [] });
  // The mock answers GraphQL only with those definitions: the one question of the inbox, for each
  // thread's last message, is answered here.
  client.graphql = async (query: string) => {
    const asked = query.matchAll(/(thread_\w+): CommunicationList\(\s*part_of: "Communication\/([^"]+)"/g);
    const lists = [...asked].map(([, alias = '', id = '']) => [alias, [replies.get(id)].filter(Boolean)]);
    return { data: Object.fromEntries(lists) };
  };
  return {
    client,
    async add(messages) {
      for (const message of messages) {
        const id = resourceId(message);
        const [family = '', given = ''] = message.patient.split(', ');
        const patient = `${family}-${given}`.toLowerCase();
        await client.repo.updateResource({ resourceType: 'Patient', id: patient, name: [{ family, given: [given] }] });
        await client.repo.updateResource({
          resourceType: 'Communication',
          id,
          status: 'in-progress',
          subject: { reference: `Patient/${patient}` },
          sent: message.date,
          // Every third thread was begun without a topic: then the list shows its last message instead.
          ...(message.index % 3 !== 0 && { topic: { text: message.subject } }),
        });
        replies.set(id, {
          sender: { display: message.sender },
          payload: [{ contentString: `${message.snippet} ${message.subject}` }],
          sent: message.date,
        });
      }
    },
    async remove(messages) {
      for (const message of messages) await client.repo.deleteResource('Communication', resourceId(message));
    },
  };
}
