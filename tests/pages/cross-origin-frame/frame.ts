import { startTray } from '../host/tray.tsx';
import { crossOriginFrame } from './info.ts';

startTray(crossOriginFrame);
