import { messages, mix, type PageMessage } from '../messages.ts';

/** A page that is no inbox: detection must not call it one. */
export interface OtherPage {
  /** Path: /other/NAME/. */
  readonly name: string;
  readonly title: string;
  /** Inside `<main>`. */
  readonly body: () => string;
  readonly style?: string;
}

export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
export const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[mix(at) % list.length];
  if (found === undefined) throw new Error('an empty list has nothing to pick');
  return found;
};
const INVENTED: readonly PageMessage[] = messages(60);
/** "Maple, Sample": the same invented people as in the inboxes. */
export const person = (at: number): string => INVENTED[at % INVENTED.length]?.patient ?? 'Maple, Sample';
export const usDay = (at: number): string => `${1 + (mix(at) % 12)}/${1 + (mix(at + 9) % 28)}/2026`;
export const clock = (minutes: number): string => {
  const hour = Math.floor(minutes / 60);
  return `${((hour + 11) % 12) + 1}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
};

export const table = (heads: readonly string[], rows: readonly (readonly string[])[], label = ''): string =>
  `<table aria-label="${label}"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const STYLE = `
  body { margin: 0; font: 14px/1.5 sans-serif; color: #1d2733; background: #fff; }
  nav { display: flex; gap: 16px; padding: 10px 16px; background: #eef2f6; }
  main { padding: 12px 16px; } table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: 6px 8px; border-bottom: 1px solid #ccd5de; }
  ul, ol { padding-left: 20px; } article { border-bottom: 1px solid #ccd5de; padding: 8px 0; }
`;

/** The page as an EHR (or another site) serves it: every EHR has a link to its inbox on every page. */
export const otherHtml = ({ title, body, style = '' }: OtherPage): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} (synthetic)</title><style>${STYLE}${style}</style></head>
<body><nav><a href="#/inbox">Inbox (12)</a><a href="#/schedule">Schedule</a><a href="#/patients">Patients</a><a href="#/reports">Reports</a></nav>
<main><h1>${title}</h1>${body()}</main></body></html>`;
