import type { OpenFound, OpenProblem } from '../../lib/ehr/learn/derive-open.ts';
import { element } from '../../lib/overlay/element.ts';
import type { TeachWords } from '../../lib/words/en/teach.ts';
import { button } from './views.ts';

/** What the box shows while somebody shows an opened message; the list is saved by then. */

export function openAskView(
  words: TeachWords,
  presses: { readonly ready: () => void; readonly skip: () => void },
): readonly Node[] {
  return [
    element('p', { class: 'big' }, words.openAsk()),
    element('p', { class: 'soft' }, words.openHelp()),
    element(
      'div',
      { class: 'row-of' },
      button(words.openReady(), presses.ready, { class: 'primary' }),
      button(words.openSkip(), presses.skip),
    ),
  ];
}

export function openClickView(words: TeachWords, problem: OpenProblem | null, skip: () => void): readonly Node[] {
  return [
    element('p', { class: 'big' }, words.openClick()),
    ...(problem ? [element('p', { class: 'warn', role: 'alert' }, words.openProblem(problem))] : []),
    element('p', { class: 'soft' }, words.openKeys()),
    element('div', { class: 'row-of' }, button(words.openSkip(), skip)),
  ];
}

export interface OpenCheckPresses {
  readonly save: () => void;
  readonly wider: () => void;
  readonly again: () => void;
  readonly skip: () => void;
}

export function openCheckView(
  words: TeachWords,
  { reading: { subject, text }, untied }: OpenFound,
  presses: OpenCheckPresses,
): readonly Node[] {
  return [
    element('h3', {}, words.openReads()),
    ...(subject === null ? [] : [element('p', {}, element('b', {}, `${words.openSubject()}: `), subject)]),
    element(
      'div',
      { class: 'opened', tabindex: '0', role: 'region', 'aria-label': words.openText() },
      ...text.split('\n').map((line) => element('p', {}, line)),
    ),
    element('p', {}, words.openCheck()),
    ...(untied === null ? [] : [element('p', { class: 'warn', role: 'note' }, words.openUntied(untied))]),
    element(
      'div',
      { class: 'row-of foot' },
      button(words.openSave(), presses.save, { class: 'primary' }),
      button(words.openWider(), presses.wider),
      button(words.openAgain(), presses.again),
      button(words.openSkip(), presses.skip),
    ),
  ];
}
