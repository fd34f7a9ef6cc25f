import type { EhrProfile } from '../../core/shared/ehr-profile.ts';
import { learn, lessonOf, previewOf, type About } from '../learn/lesson.ts';
import { detectInbox, type DetectPorts } from './detect-inbox.ts';

/** What one frame says when it is asked whether it shows the inbox: counts and a profile, nothing of any message. */
export interface Finding {
  /** Scheme and host of the frame, as match patterns name it. */
  readonly origin: string;
  readonly sure: boolean;
  readonly score: number;
  readonly rows: number;
  readonly severalPerRow: boolean;
  /** Square CSS pixels of the frame: where nothing is found, the largest frame is the one to point in. */
  readonly area: number;
  /** How the list would be read with what can be guessed; null where that is not enough. */
  readonly profile: EhrProfile | null;
  /** How many rows that profile reads. */
  readonly read: number;
}

export function findingOf(page: Document, ports: Required<DetectPorts>, about: About, area: number): Finding {
  const [best] = detectInbox(page, ports);
  const origin = originOf(page);
  if (!best) return { origin, sure: false, score: 0, rows: 0, severalPerRow: false, area, profile: null, read: 0 };
  const { score, sure, rows, severalPerRow } = best;
  const lesson = sure ? lessonOf(best, ports.measure) : null;
  const profile = lesson && learn(lesson, about).profile;
  const read = profile ? previewOf(profile, page, ports.openRoot).read : 0;
  return { origin, sure, score, rows: rows.length, severalPerRow, area, profile: read > 0 ? profile : null, read };
}

/** An about: frame has no address of its own and belongs to the page that made it. */
function originOf(page: Document): string {
  const { protocol, hostname } = new URL(page.defaultView?.origin ?? page.location.href);
  return `${protocol}//${hostname}`;
}
