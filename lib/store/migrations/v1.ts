import type { Migration } from './index.ts';

/** Frozen: the first version. tests/fixtures/store/v1.json holds samples of every row. */
export const createFirstVersion: Migration = (database) => {
  database.createObjectStore('meta', { keyPath: 'key' });
  database.createObjectStore('playbooks', { keyPath: 'hash' });
  database.createObjectStore('origins', { keyPath: ['origin', 'role'] });
  database.createObjectStore('hoursChunks', { autoIncrement: true });
  database.createObjectStore('corrections', { autoIncrement: true });
  database.createObjectStore('audit', { keyPath: 'key' });
};
