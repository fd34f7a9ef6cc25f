import { startClinicInbox } from '../host/clinic-inbox.tsx';
import { shadowClosed } from './info.ts';

startClinicInbox(shadowClosed, 'closed');
