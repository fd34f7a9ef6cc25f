import { type Message, PRIORITIES, RESULT_KINDS, SENDER_ROLES } from '../../lib/core/shared/message.ts';
import { err, ok, type Result } from '../../lib/core/shared/result.ts';

export interface InputLine {
  readonly id: string | number;
  readonly message: Message;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A wrong field throws this inside `readLine` alone, so that reading stays a plain list of fields. */
class FieldError extends Error {}

function oneOf<T extends string>(allowed: readonly T[], name: string, value: unknown): T | null {
  if (value === undefined || value === null) return null;
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new FieldError(`"${name}" must be one of: ${allowed.join(', ')}`);
  return found;
}

function textOf(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new FieldError(`"${name}" must be a string`);
  return value;
}

function timeOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const time = typeof value === 'string' ? Date.parse(value) : value;
  if (typeof time !== 'number' || !Number.isFinite(time)) {
    throw new FieldError('"receivedAt" must be an ISO date or milliseconds since 1970');
  }
  return time;
}

/** One line of input: a JSON object with an `id`; unknown keys are passed over. `key` tells lines apart within. */
export function readLine(line: string, key: string): Result<InputLine, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return err(`not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  if (!isObject(value)) return err('must be a JSON object');
  const { id, complete, patient } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return err('"id" must be a string or a number');
  try {
    if (complete !== undefined && complete !== null && typeof complete !== 'boolean') {
      throw new FieldError('"complete" must be true or false');
    }
    const category = textOf('category', value['category']);
    const patientKey = typeof patient === 'number' ? String(patient) : textOf('patient', patient);
    return ok({
      id,
      message: {
        id: key,
        category: category === '' ? null : category,
        from: oneOf(SENDER_ROLES, 'from', value['from']) ?? 'unknown',
        subject: textOf('subject', value['subject']),
        text: textOf('text', value['text']),
        textState: complete === false ? 'cut' : 'read',
        priority: oneOf(PRIORITIES, 'priority', value['priority']),
        result: oneOf(RESULT_KINDS, 'result', value['result']),
        receivedAt: timeOf(value['receivedAt']),
        patientKey: patientKey === '' ? null : patientKey,
      },
    });
  } catch (error) {
    if (error instanceof FieldError) return err(error.message);
    throw error;
  }
}
