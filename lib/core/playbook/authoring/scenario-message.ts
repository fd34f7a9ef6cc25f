import type { Message } from '../../shared/message.ts';
import type { Scenario, ScenarioMessage } from '../format/schema.ts';

const HOUR_MS = 3_600_000;

/** A scenario's message as the engine sees it. `id` tells it from the others of the same scenario. */
function messageOf(from: ScenarioMessage, id: string, now: number): Message {
  return {
    id,
    category: from.category ?? null,
    from: from.from ?? 'patient',
    subject: from.subject ?? '',
    text: from.text ?? '',
    textState: from.complete === false ? 'cut' : 'read',
    priority: from.priority ?? null,
    result: from.result ?? null,
    receivedAt: now - (from.hoursAgo ?? 0) * HOUR_MS,
    patientKey: from.patient ?? null,
  };
}

export function scenarioMessages(scenario: Scenario, now: number): { message: Message; others: Message[] } {
  return {
    message: messageOf(scenario.message, scenario.id, now),
    others: (scenario.others ?? []).map((other, at) => messageOf(other, `${scenario.id}/${at}`, now)),
  };
}
