import { beforeEach, describe, expect, it } from 'vitest';
import { activityTeller } from '../../../lib/ehr/page-activity.ts';
import { PROFILES } from '../../../lib/ehr/profiles/index.ts';

const at = (path: string): URL => new URL(path, 'https://ehr.example');

describe('what kind of work a page is', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('is told by the profile that knows the page, and afterwards by the same one where none does', () => {
    const tell = activityTeller(PROFILES, document);
    document.body.innerHTML = '<section class="inbox"><ul class="inbox-list"></ul></section>';
    expect(tell(at('/#/inbox'))).toEqual({ profile: 'timeback-demo', activity: 'inbox' });
    document.body.innerHTML = '<form></form>';
    expect(tell(at('/#/notes/12'))).toEqual({ profile: 'timeback-demo', activity: 'notes' });
    expect(tell(at('/#/elsewhere'))).toEqual({ profile: 'timeback-demo', activity: 'other' });
  });

  it('is told by the first profile with a line for it where no inbox was ever seen', () => {
    const tell = activityTeller(PROFILES, document);
    expect(tell(at('/#/orders')).activity).toBe('orders');
    expect(activityTeller(PROFILES, document)(at('/nothing-known'))).toEqual({ profile: null, activity: 'other' });
  });
});
