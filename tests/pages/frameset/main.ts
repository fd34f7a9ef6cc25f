import { controlFrame } from '../host/frame-control.ts';
import { frameset } from './info.ts';

const frame = document.querySelector<HTMLFrameElement>('frame[name="list"]');
if (!frame) throw new Error('the frameset has lost its list');
frame.src = `/frameset/frame.html${location.search}`;
controlFrame(frame, frameset.controls);
