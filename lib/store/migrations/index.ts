import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { createFirstVersion } from './v1.ts';
import { addMarks } from './v2.ts';

/**
 * One frozen step from version n - 1 to n. Its schema is the one of its day, so it is untyped by today's. It may wait for
 * requests of its transaction and for nothing else, or the browser ends the transaction.
 */
export type Migration = (database: IDBPDatabase, transaction: MigrationTransaction) => void | Promise<void>;
export type MigrationTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Index 0 leads to version 1. A gap is impossible: the version is this list's length. */
export const MIGRATIONS: readonly Migration[] = [createFirstVersion, addMarks];
