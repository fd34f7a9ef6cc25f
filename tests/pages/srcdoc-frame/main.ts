import { startFramePage } from '../host/frame-page.ts';
import { srcdocFrame } from './info.ts';

startFramePage(srcdocFrame, (frame) => {
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Messages</title>
<link rel="stylesheet" href="/srcdoc-frame/style.css"><script type="module" src="/srcdoc-frame/frame.js"></script>
<body><div id="root"></div>`;
});
