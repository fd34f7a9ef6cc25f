import { detectInbox } from '../../lib/ehr/detect/detect-inbox.ts';
import { layoutMeasure } from '../../lib/ehr/detect/measure.ts';
import type { Learnt } from '../../lib/ehr/learn/derive-profile.ts';
import type { Part } from '../../lib/ehr/learn/guess-parts.ts';
import { beginLesson, learn, previewOf, type About, type Lesson } from '../../lib/ehr/learn/lesson.ts';
import { slotsOf } from '../../lib/ehr/learn/slots.ts';
import { askBackground } from '../../lib/platform/content.ts';
import { openRoot } from '../../lib/platform/shadow-root.ts';
import { teach as words } from '../../lib/words/en/teach.ts';
import { createBox } from './box.ts';
import { teachOpenedHere } from './teach-opened-here.ts';
import { doneView, partsView, pickView, pointView, type Outcome } from './views.ts';

type Step =
  | { readonly at: 'point'; readonly missed: boolean }
  | { readonly at: 'parts' }
  | { readonly at: 'pick'; readonly part: Part; readonly outside: boolean }
  | { readonly at: 'done'; readonly outcome: Outcome };

const kebab = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 50) || 'taught';

/** The box in the page in which somebody shows where the messages are. Everything ends with `life`. */
export function startTeaching(life: AbortController): void {
  const box = createBox(words, life);
  let step: Step = { at: 'point', missed: false };
  let lesson: Lesson | null = null;
  let learnt: Learnt | null = null;
  let fullText = false;
  let ehr = location.hostname;

  const about = (): About => ({
    page: document,
    address: new URL(location.href),
    top: window === window.top,
    id: kebab(`${ehr}-messages`),
    ehr: ehr.trim() || location.hostname || 'EHR',
    seen: new Date().toISOString().slice(0, 7),
    fullText,
  });

  /** What Enter and the arrow keys go through in this step. */
  const stops = (): readonly Element[] => {
    if (step.at === 'point') return detectInbox(document, { measure: layoutMeasure, openRoot })[0]?.rows ?? [];
    if (step.at !== 'pick' || !lesson) return [];
    const row = lesson.rows.indexOf(lesson.row);
    return slotsOf(lesson.parent, lesson.rows)
      .map(({ elements }) => elements[row])
      .filter((one): one is Element => one !== null && one !== undefined && layoutMeasure.shown(one));
  };

  const go = (next: Step): void => {
    step = next;
    box.redraw();
  };

  const take = (target: Element | null): void => {
    if (step.at === 'point') {
      lesson = target && beginLesson(target, layoutMeasure);
      go(lesson ? { at: 'parts' } : { at: 'point', missed: true });
    } else if (step.at === 'pick' && lesson) {
      if (!target || target === lesson.row || !lesson.row.contains(target)) go({ ...step, outside: true });
      else {
        lesson = { ...lesson, parts: new Map(lesson.parts).set(step.part, target) };
        go({ at: 'parts' });
      }
    }
  };

  const save = (): void => {
    const profile = learnt?.profile;
    if (!profile) return;
    go({ at: 'done', outcome: 'saving' });
    askBackground('teach-save', { profile }).then(
      ({ approved }) => go({ at: 'done', outcome: approved ? 'reading' : 'approve' }),
      () => go({ at: 'done', outcome: 'failed' }),
    );
  };

  const view = (): readonly Node[] => {
    if (step.at === 'point') return pointView(words, step.missed);
    const profile = learnt?.profile;
    if (step.at === 'done') {
      const { outcome } = step;
      const openStart = (): void => {
        if (profile) teachOpenedHere(box, life.signal, profile, () => box.run(flow));
      };
      return doneView(words, outcome, { close: () => box.end(), openStart });
    }
    const current = lesson;
    if (!current) return [];
    if (step.at === 'pick') {
      const { part, outside } = step;
      return pickView(words, part, outside, {
        none: () => {
          const parts = new Map(current.parts);
          parts.delete(part);
          lesson = { ...current, parts };
          go({ at: 'parts' });
        },
      });
    }
    learnt = learn(current, about());
    return partsView(
      words,
      {
        lesson: current,
        learnt,
        preview: learnt.profile && previewOf(learnt.profile, document, openRoot),
        fullText,
        ehr,
      },
      {
        pick: (part) => go({ at: 'pick', part, outside: false }),
        another: () => go({ at: 'point', missed: false }),
        fullText: (on) => {
          fullText = on;
          go({ at: 'parts' });
        },
        ehr: (name) => {
          // The words are being typed: only the profile follows, the box stays as it is.
          ehr = name;
          learnt = learn(current, about());
        },
        save,
      },
    );
  };

  const flow = {
    view,
    stops,
    take,
    pointing: () => (step.at === 'point' || step.at === 'pick' ? ('here' as const) : null),
    back: () => {
      if (step.at !== 'pick') return false;
      go({ at: 'parts' });
      return true;
    },
    marks: () => {
      const { at } = step;
      if (!lesson || (at !== 'parts' && at !== 'pick')) return [];
      const { row, rows, parts } = lesson;
      return [
        ...rows.slice(0, 200).map((one) => ({ element: one, kind: one === row ? 'chosen' : 'row' }) as const),
        ...[...parts.values()].map((element) => ({ element, kind: 'part' }) as const),
      ];
    },
  };
  box.run(flow);
}
