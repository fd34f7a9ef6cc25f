import type { Message } from '../../../shared/message.ts';
import type { ReadableField } from '../../format/schema.ts';
import { type Condition, held } from '../condition.ts';

/** Is anything there? What was cut off is there. */
function isPresent(message: Message, name: ReadableField): boolean {
  switch (name) {
    case 'subject':
      return message.subject.trim() !== '';
    case 'text':
      return message.text.trim() !== '' || message.textState === 'cut';
    case 'patient':
      return message.patientKey !== null;
    case 'category':
    case 'priority':
    case 'result':
    case 'receivedAt':
      return message[name] !== null;
  }
}

/** These fields are there, and those are not. */
export const field: Condition<'field'> = {
  kind: 'field',
  holds: ({ present = [], absent = [] }, { message }) =>
    present.every((name) => isPresent(message, name)) && !absent.some((name) => isPresent(message, name))
      ? held([...present, ...absent.map((name) => `-${name}`)].join(', '))
      : null,
};
