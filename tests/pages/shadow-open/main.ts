import { startClinicInbox } from '../host/clinic-inbox.tsx';
import { shadowOpen } from './info.ts';

startClinicInbox(shadowOpen, 'open');
