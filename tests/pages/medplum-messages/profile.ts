export { medplumMessages as profile } from '../../../lib/ehr/profiles/medplum-messages.ts';
