import { RESULT_KINDS } from '../../../shared/message.ts';
import { anyOf, type Condition } from '../condition.ts';

/** The EHR marks the result as one of these; no mark matches none ("unstated" is never "normal"). */
export const result: Condition<'result'> = { kind: 'result', ...anyOf(RESULT_KINDS, ({ message }) => message.result) };
