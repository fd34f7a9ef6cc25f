import type { Decision } from '../core/playbook/routing/decision.ts';
import { saidWords } from '../core/playbook/routing/said-words.ts';
import { isBlank, type RowReading } from '../core/shared/row-reading.ts';
import type { OverlayWords } from '../words/en/overlay.ts';
import { badgeOf, type BadgeModel, type BadgeView } from './badge-model.ts';
import { createBadgeLayer, type BadgeLayer } from './badge-layer.ts';
import { createCard } from './card.ts';
import { createCloseCard } from './close-card.ts';
import type { CardFooter, SayReason } from './card-content.ts';
import type { Entry, GuidanceView } from './entry.ts';
import type { EventGuard } from './guard-events.ts';
import { createPanel } from './panel.ts';
import { createStrip, type StripState } from './strip.ts';

/** One answer of the engine, as the overlay needs it. */
export interface Answered {
  readonly decision: Decision;
  /** Null where the words are those of the row. */
  readonly words: Entry['words'] | null;
  readonly inFull: boolean;
}

export interface OverlayPorts {
  readonly words: OverlayWords;
  readonly say: SayReason;
  readonly view: () => Omit<BadgeView, 'acknowledged'> & { readonly footer: CardFooter | null };
  readonly answerFor: (reading: RowReading) => Answered | null;
  readonly guidance: (entry: Entry) => Promise<GuidanceView>;
  /** What a person can say about a suggestion, at the end of its card. */
  readonly verdict: (entry: Entry) => HTMLElement;
  /** A row in view has no answer yet. */
  readonly want: (reading: RowReading) => void;
  /** Test builds only: the colour of this message's badge, for a judge who sees nothing but pixels. */
  readonly paint?: (id: string) => string | undefined;
}

/** How the list is read; changes when the page shows another one. */
export interface ListPorts {
  readonly rows: () => readonly Element[];
  readonly read: (row: Element) => RowReading | null;
  readonly known: (row: Element) => RowReading | null | undefined;
  readonly changed: (rows: ReadonlySet<Element>) => void;
}

export interface Overlay {
  /** Lays badges on this list; ends with `signal`. */
  readonly attach: (list: Element, ports: ListPorts, signal: AbortSignal) => void;
  /** What the page shows now, in reading order; rows that could not be read count in `rows` only. */
  readonly show: (state: StripState, readings: readonly RowReading[], rows: number) => void;
  /**
   * New answers came, for messages with these ids or (without) for any: badges of rows in view say them at once; `show` may
   * follow when there is time.
   */
  readonly refresh: (about?: ReadonlySet<string>) => void;
  /** Takes the keyboard to the list of suggestions. */
  readonly focus: () => void;
  /** The day's prompt came, or was answered. */
  readonly clinicOver: (up: boolean) => void;
}

/** Everything of ours that is seen in the page. Leaves without trace when `signal` ends. */
export function createOverlay(ports: OverlayPorts, guard: EventGuard, signal: AbortSignal): Overlay {
  const acknowledged = new WeakSet<object>();
  let layer: BadgeLayer | null = null;
  let paused = false;
  let last: Parameters<Overlay['show']> | null = null;

  const modelOf = (answer: Answered): BadgeModel | null => {
    const view = { ...ports.view(), acknowledged: acknowledged.has(answer.decision) };
    const model = badgeOf(answer.decision, view, ports.words);
    const paint = __TEST_BUILD__ ? ports.paint?.(answer.decision.id) : undefined;
    return model && paint !== undefined ? { ...model, paint } : model;
  };

  const entryOf = (reading: RowReading): Entry | null => {
    const answer = ports.answerFor(reading);
    const badge = answer && modelOf(answer);
    if (!answer || !badge) return null;
    const { decision } = answer;
    return {
      reading,
      decision,
      // A list of thousands says the words of none; a card says one message's.
      get words() {
        return answer.words ?? saidWords(decision, reading.message);
      },
      badge,
      acknowledged: acknowledged.has(decision),
    };
  };

  const panel = createPanel(
    guard,
    () => {
      const wasOpen = card.isOpen();
      card.close();
      return wasOpen;
    },
    signal,
  );

  const redraw = (): void => {
    if (last) show(...last);
    layer?.refresh();
  };

  const strip = createStrip(panel.surface, ports.words, (entry, from) => card.open(entry, from));
  const card = createCard(
    panel.surface,
    {
      words: ports.words,
      say: ports.say,
      footer: () => ports.view().footer,
      guidance: ports.guidance,
      verdict: ports.verdict,
      current: (id) => {
        const reading = last?.[1].find((one) => one.id === id);
        return reading ? entryOf(reading) : null;
      },
      acknowledge(entry) {
        if (acknowledged.has(entry.decision)) acknowledged.delete(entry.decision);
        else acknowledged.add(entry.decision);
        redraw();
      },
    },
    signal,
  );

  const show: Overlay['show'] = (state, readings, rows) => {
    last = [state, readings, rows];
    if (!panel.keep()) paused = true;
    const { expired, shadow } = ports.view();
    let [flags, suggestions, inFull] = [0, 0, 0];
    for (const reading of readings) {
      const answer = ports.answerFor(reading);
      if (!answer) continue;
      if (answer.decision.flag) flags += 1;
      if (answer.decision.flag || !shadow) suggestions += 1;
      if (answer.inFull) inFull += 1;
    }
    strip.show({
      state: paused && (state === 'reading' || state === 'opened') ? 'paused' : state,
      flags,
      suggestions,
      entries: () => readings.map(entryOf).filter((entry) => entry !== null),
      rows,
      notInFull: rows - inFull,
      expired,
      shadow,
    });
    card.refresh();
  };

  return {
    show,
    refresh(about) {
      // Together with the first badges: whatever comes by itself costs the page a layout of its own.
      panel.keep();
      layer?.refresh(about);
    },
    focus: strip.focus,
    clinicOver: createCloseCard(panel.surface, ports.words).show,
    attach(list, listPorts, listSignal) {
      layer = createBadgeLayer(
        list,
        {
          ...listPorts,
          badgeFor: (reading) => {
            if (isBlank(reading)) return null;
            const answer = ports.answerFor(reading);
            if (!answer) ports.want(reading);
            return answer && modelOf(answer);
          },
          activate: (reading, badge) => {
            const entry = entryOf(reading);
            if (entry) card.open(entry, badge.getBoundingClientRect());
          },
          paused: () => {
            paused = true;
            redraw();
          },
        },
        guard,
        listSignal,
      );
      listSignal.addEventListener('abort', () => {
        layer = null;
        card.close();
      });
    },
  };
}
