import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Rows of the page under measurement; the contract is that of the demo's card list, so its profile reads it. */
export const ROWS = 5_000;

const TYPES = [
  'Rx Request',
  'Appointment Request',
  'Patient Advice',
  'Lab Result',
  'Staff Message',
  'Billing Question',
];
const SOURCES = ['Patient', 'Patient', 'Patient', 'Laboratory', 'Staff', 'Patient'];

function card(index: number): string {
  const kind = index % TYPES.length;
  const id = `msg-${100_000 + index}`;
  return (
    `<li class="card"><a class="card-link" href="#/inbox/${id}"><span class="card-line"><span class="card-sender">Sample Maple ${index}</span> ` +
    `<span class="card-source">${SOURCES[kind]}</span> <span class="card-type">${TYPES[kind]}</span> <time class="card-date" datetime="2026-11-20T0${index % 10}:00:00Z">today</time></span>` +
    `<span class="card-line"><span class="card-patient">Test, Maple · MRN T-${200_000 + (index % 700)}</span> <span class="card-subject">Message number ${index}</span> ` +
    `<span class="card-snippet">A short text of some fifteen words that stands for what people write on ordinary days, number ${index}.</span></span></a></li>`
  );
}

const STYLE =
  'body{margin:0;font:14px sans-serif}.inbox-list{height:700px;overflow:auto;margin:0;padding:0;list-style:none}' +
  '.card{border-bottom:1px solid #ccc;padding:6px 10px}.card-line{display:block;white-space:nowrap;overflow:hidden}time{float:right}';

/** A plain page with 5,000 message rows, all in the document, invented people only. */
export async function startBenchPage(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const rows = Array.from({ length: ROWS }, (_, index) => card(index)).join('');
  const page =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>${STYLE}</style>` +
    `<body><section class="inbox"><ul class="inbox-list">${rows}</ul></section></body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
