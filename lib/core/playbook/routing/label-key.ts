import { tokenise } from '../../text/tokenise.ts';

/** Labels compare by their words: "Rx Request", "RX REQUEST " and "rx-request" are one. */
export const labelKey = (label: string): string => tokenise(label).words.join(' ');
