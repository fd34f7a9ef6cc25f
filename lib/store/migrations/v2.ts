import type { Migration } from './index.ts';

/**
 * Frozen: `marks`, the dates on which sprints began and playbooks came into force, for pictures. Until now only the present
 * sprint was known, and of a playbook that came into force twice only the last time.
 * tests/fixtures/store/v2.json holds samples of every row.
 */
export const addMarks: Migration = async (database, transaction) => {
  const marks = database.createObjectStore('marks', { keyPath: ['kind', 'at'] });
  const sheet: unknown = await transaction.objectStore('meta').get('audit-sheet');
  const start: unknown = Reflect.get(Object(Reflect.get(Object(sheet), 'value')), 'start');
  if (typeof start === 'string' && /^\d{4}-\d\d-\d\d$/u.test(start)) await marks.put({ kind: 'sprint', at: start });
  for (const row of await transaction.objectStore('playbooks').getAll()) {
    const at: unknown = Reflect.get(Object(row), 'importedAt');
    if (typeof at === 'number' && Math.abs(at) <= 8.64e15) {
      await marks.put({ kind: 'playbook', at: new Date(at).toISOString() });
    }
  }
};
