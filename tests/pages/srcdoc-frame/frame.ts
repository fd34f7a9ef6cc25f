import { startTray } from '../host/tray.tsx';
import { srcdocFrame } from './info.ts';

startTray(srcdocFrame);
