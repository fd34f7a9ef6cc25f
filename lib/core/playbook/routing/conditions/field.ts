import type { Message } from '../../../shared/message.ts';
import type { ReadableField } from '../../format/schema.ts';
import { bitsOf, type Condition } from '../condition.ts';

/** Is anything there? What was cut off is there. */
const PRESENT: Readonly<Record<ReadableField, (message: Message) => boolean>> = {
  subject: ({ subject }) => subject.trim() !== '',
  text: ({ text, textState }) => textState === 'cut' || text.trim() !== '',
  category: (message) => message.category !== null,
  priority: (message) => message.priority !== null,
  result: (message) => message.result !== null,
  receivedAt: (message) => message.receivedAt !== null,
  patient: (message) => message.patientKey !== null,
};
const isField = (name: string): name is ReadableField => Object.hasOwn(PRESENT, name);
const NAMES = Object.keys(PRESENT).filter(isField);
/** Fields that must be absent stand in the bits above those that must be present. */
const SHIFT = NAMES.length;

/** These fields are there, and those are not. */
export const field: Condition<'field'> = {
  kind: 'field',
  encode: ({ present = [], absent = [] }) => bitsOf(NAMES, present) | (bitsOf(NAMES, absent) << SHIFT),
  holds(code, { message }) {
    for (let at = 0; at < SHIFT; at += 1) {
      const wanted = (code >>> at) & 1;
      const unwanted = (code >>> (at + SHIFT)) & 1;
      if (wanted + unwanted === 0) continue;
      const there = PRESENT[NAMES[at]!](message);
      if (there ? unwanted === 1 : wanted === 1) return false;
    }
    return true;
  },
  show(code) {
    const named = (shift: number): ReadableField[] => NAMES.filter((_, at) => ((code >>> (at + shift)) & 1) === 1);
    return { value: [...named(0), ...named(SHIFT).map((name) => `-${name}`)].join(', '), spans: [] };
  },
};
