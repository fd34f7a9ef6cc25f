export { medplumTasks as profile } from '../../../lib/ehr/profiles/medplum-tasks.ts';
