/** Id of the concept that is raised, without a word being read, when the EHR marks a result as critical (`Message.result`). */
export const CRITICAL_RESULT = 'critical-result';
