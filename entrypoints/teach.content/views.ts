import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import type { Learnt, LearnProblem } from '../../lib/ehr/learn/derive-profile.ts';
import { PARTS, type Part } from '../../lib/ehr/learn/guess-parts.ts';
import type { Lesson, Preview } from '../../lib/ehr/learn/lesson.ts';
import { plain } from '../../lib/ehr/value-shape.ts';
import { element } from '../../lib/overlay/element.ts';
import type { TeachWords } from '../../lib/words/en/teach.ts';

/** What the box shows in each step; what is pressed is told to whoever made it. */

export const button = (
  text: string,
  press: () => void,
  attributes: Record<string, string | boolean> = {},
): HTMLButtonElement => element('button', { type: 'button', ...attributes, click: press }, text);

export function pointView(words: TeachWords, missed: boolean): readonly Node[] {
  return [
    element('p', { class: 'soft' }, words.step(1, 3)),
    element('p', { class: 'big' }, words.point()),
    ...(missed ? [element('p', { class: 'warn', role: 'alert' }, words.noList())] : []),
    element('p', { class: 'soft' }, words.pointKeys()),
  ];
}

export function pickView(
  words: TeachWords,
  part: Part,
  outside: boolean,
  presses: { readonly none: () => void },
): readonly Node[] {
  return [
    element('p', { class: 'soft' }, words.step(2, 3)),
    element('p', { class: 'big' }, words.pick(words.part(part))),
    ...(outside ? [element('p', { class: 'warn', role: 'alert' }, words.notInRow())] : []),
    element('p', { class: 'soft' }, words.pickKeys()),
    element('div', { class: 'row-of' }, button(words.none(), presses.none)),
  ];
}

export interface PartsPresses {
  readonly pick: (part: Part) => void;
  readonly another: () => void;
  readonly fullText: (on: boolean) => void;
  readonly ehr: (name: string) => void;
  readonly save: () => void;
}

export interface PartsState {
  readonly lesson: Lesson;
  readonly learnt: Learnt;
  readonly preview: Preview | null;
  readonly fullText: boolean;
  readonly ehr: string;
}

export function partsView(words: TeachWords, state: PartsState, presses: PartsPresses): readonly Node[] {
  const { lesson, learnt, preview } = state;
  return [
    element('p', { class: 'soft' }, words.step(2, 3)),
    element(
      'p',
      {},
      words.found(lesson.rows.length),
      ' ',
      button(words.another(), presses.another, { class: 'plain' }),
    ),
    element('h3', {}, words.partsTitle()),
    element('p', { class: 'soft' }, words.partsHelp()),
    element('ul', { class: 'parts' }, ...PARTS.map((part) => partLine(words, part, lesson, presses))),
    ...learnt.problems.map((problem) => problemLine(words, problem)),
    ...(lesson.parts.has('text') ? [fullTextLine(words, state.fullText, presses)] : []),
    ...(preview && learnt.profile ? saveView(words, state, learnt.profile, preview, presses) : []),
  ];
}

function partLine(words: TeachWords, part: Part, { parts }: Lesson, { pick }: PartsPresses): Node {
  const found = parts.get(part);
  const text = found ? plain(found.textContent) || attributeText(found) || words.empty() : words.removed();
  const name = words.part(part);
  const does = found ? words.change() : words.add();
  return element(
    'li',
    {},
    element('b', {}, name),
    element('span', { class: found ? 'value' : 'value soft', title: text }, text),
    button(does, () => pick(part), { 'aria-label': `${name}: ${does}`, 'data-part': part }),
  );
}

const attributeText = (found: Element): string =>
  found.getAttribute('data-type') ?? found.getAttribute('data-priority') ?? found.getAttribute('title') ?? '';

const problemLine = (words: TeachWords, { code, part }: LearnProblem): Node =>
  element('p', { class: 'warn', role: 'alert' }, words.problem(code, part ? words.part(part) : ''));

function fullTextLine(words: TeachWords, on: boolean, presses: PartsPresses): Node {
  const box = element('input', { type: 'checkbox', id: 'full', checked: on });
  box.addEventListener('change', () => presses.fullText(box.checked));
  return element(
    'div',
    {},
    element('label', { class: 'check', for: 'full' }, box, element('span', {}, words.fullText())),
    element('p', { class: 'soft' }, words.fullTextHelp()),
  );
}

const SHOWN = 5;

function saveView(
  words: TeachWords,
  { lesson, ehr }: PartsState,
  profile: EhrProfile,
  preview: Preview,
  presses: PartsPresses,
): readonly Node[] {
  const parts = PARTS.filter((part) => profile.fields[part] !== undefined);
  const labels = profile.fit?.fields.category?.labels ?? [];
  const input = element('input', { value: ehr, maxlength: '60' });
  input.addEventListener('input', () => presses.ehr(input.value));
  return [
    element('h3', {}, words.previewTitle()),
    element('p', { role: 'status' }, words.previewCount(preview.read, preview.notRead)),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.previewTitle() },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...parts.map((part) => element('th', { scope: 'col' }, words.part(part)))),
        ),
        element('tbody', {}, ...preview.rows.slice(0, SHOWN).map((row) => previewLine(words, parts, row.values))),
      ),
    ),
    ...(preview.rows.length > SHOWN ? [element('p', { class: 'soft' }, words.more(preview.rows.length - SHOWN))] : []),
    ...(labels.length > 0 ? [element('p', { class: 'soft' }, words.labels(labels.join(', ')))] : []),
    element('label', { class: 'line' }, words.ehr(), input),
    element(
      'div',
      { class: 'row-of foot' },
      button(words.save(), presses.save, {
        class: 'primary',
        disabled: preview.read === 0 || lesson.rows.length === 0,
      }),
    ),
    element('p', { class: 'soft' }, words.kept()),
  ];
}

function previewLine(words: TeachWords, parts: readonly Part[], values: Preview['rows'][number]['values']): Node {
  if (!values)
    return element('tr', {}, element('td', { colspan: String(parts.length), class: 'soft' }, words.previewNone()));
  return element('tr', {}, ...parts.map((part) => element('td', { title: values[part] ?? '' }, values[part] ?? '')));
}

export type Outcome = 'saving' | 'reading' | 'approve' | 'opened' | 'opened-alone' | 'failed';

export function doneView(
  words: TeachWords,
  outcome: Outcome,
  presses: { readonly close: () => void; readonly openStart: () => void },
): readonly Node[] {
  if (outcome === 'saving') return [element('p', { role: 'status' }, words.saving())];
  if (outcome === 'failed') return [element('p', { class: 'warn', role: 'alert' }, words.failed())];
  if (outcome === 'opened' || outcome === 'opened-alone')
    return [
      element('p', { class: 'big', role: 'status' }, outcome === 'opened' ? words.openSaved() : words.openSavedAlone()),
      element('p', { class: 'soft' }, words.share()),
      element('div', { class: 'row-of' }, button(words.close(), presses.close, { class: 'primary' })),
    ];
  return [
    element('p', { class: 'soft' }, words.step(3, 3)),
    element('p', { class: 'big', role: 'status' }, words.saved()),
    element('p', {}, outcome === 'reading' ? words.savedReading() : words.savedApprove()),
    element('p', {}, words.openOffer()),
    element(
      'div',
      { class: 'row-of' },
      button(words.close(), presses.close, { class: 'primary' }),
      button(words.openStart(), presses.openStart, { 'data-open': '' }),
    ),
    element('p', { class: 'soft' }, words.share()),
  ];
}
