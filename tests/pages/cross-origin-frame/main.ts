import { startFramePage } from '../host/frame-page.ts';
import { crossOriginFrame } from './info.ts';

/** The same server under its other name: another origin, and another site to extensions. */
const OTHER_HOST = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

startFramePage(crossOriginFrame, (frame) => {
  frame.src = `http://${OTHER_HOST}:${location.port}/cross-origin-frame/frame.html${location.search}`;
});
