import type { EhrProfile } from '../../core/shared/ehr-profile.ts';

/**
 * OpenEMR's Message Center: https://github.com/openemr/openemr/blob/master/interface/main/messages/messages.php
 * A form with a table, in a frame of the tabs page, reloaded in full; neither subject nor body in the list. The header says
 * Chart before Type in some versions and the cells the other way round, so the type is the one of the two without a link.
 * "From" names a user, whatever their role, so who wrote is unknown: it may be a patient through the portal.
 */
export const openemrMessages: EhrProfile = {
  id: 'openemr-messages',
  ehr: 'OpenEMR',
  seen: '2026-11',
  match: {
    pathHas: '/interface/main/messages/messages.php',
    // The same page, empty, is where a new message is written.
    has: ':root:not(:has(#new_note input[name="noteid"][value=""]))',
  },
  frames: 'any',
  list: {
    root: '#MessageList',
    row: 'tbody > tr:not(:has(#checkAll))',
    expect: { min: 0, max: 200 },
    id: { in: 'input[name="delete_id[]"]', from: 'value' },
  },
  fields: {
    from: { in: 'td:nth-child(2)' },
    patient: { in: 'a[href*="noteid="]', none: '* ' },
    category: { in: 'td:nth-child(4):not(:has(a)), td:nth-child(5):not(:has(a))' },
    // From the end, where every version has date and status; of its type, because a badge may be the row's last child.
    date: { in: 'td:nth-last-of-type(2)' },
  },
  senders: {},
  open: {
    root: '#new_note',
    id: { in: 'input[name="noteid"]', from: 'value' },
    text: { in: 'div.text, textarea[readonly]' },
    fields: {
      category: { in: 'select[name="form_note_type"] option[selected]' },
      patient: { in: 'input[name="form_patient"]', from: 'value' },
    },
  },
  activities: [
    { pathHas: '/interface/main/messages/', activity: 'inbox' },
    { pathHas: '/interface/forms/', activity: 'notes' },
    { pathHas: '/interface/patient_file/encounter/', activity: 'notes' },
    { pathHas: '/interface/orders/', activity: 'orders' },
    { pathHas: '/interface/main/calendar/', activity: 'schedule' },
    { pathHas: '/interface/patient_file/', activity: 'chart' },
  ],
};
