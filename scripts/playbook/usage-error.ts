/** Something the caller got wrong: said on stderr, exit 2. */
export class UsageError extends Error {}
