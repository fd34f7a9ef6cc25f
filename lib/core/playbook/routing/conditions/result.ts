import { type Condition, held } from '../condition.ts';

/** The EHR marks the result as one of these; no mark matches none ("unstated" is never "normal"). */
export const result: Condition<'result'> = {
  kind: 'result',
  holds: (wanted, { message }) =>
    message.result !== null && wanted.includes(message.result) ? held(message.result) : null,
};
