import type { EhrProfile } from '../../core/shared/ehr-profile.ts';

/**
 * LibreHealth EHR, a fork of OpenEMR: https://github.com/LibreHealthIO/lh-ehr/blob/master/interface/main/messages/messages.php
 * The same page, differently made: its form stands straight in the table, where a parser closes it at once, so the list is
 * that table; the header is a row of plain cells; every cell holds a table of its own; there is no chart column.
 */
export const librehealthMessages: EhrProfile = {
  id: 'librehealth-messages',
  ehr: 'LibreHealth EHR',
  seen: '2026-11',
  match: {
    pathHas: '/interface/main/messages/messages.php',
    has: 'table > form[name="MessageList"], #new_note .cp-submit',
  },
  frames: 'any',
  list: {
    root: 'table:has(> form[name="MessageList"])',
    row: ':scope > tbody > tr:not(:has(#checkAll))',
    expect: { min: 0, max: 200 },
    id: { in: 'input[name="delete_id[]"]', from: 'value' },
  },
  fields: {
    from: { in: ':scope > td:nth-child(2)' },
    patient: { in: 'a[href*="noteid="]', none: '* ' },
    category: { in: ':scope > td:nth-child(4)' },
    date: { in: ':scope > td:nth-child(5)' },
  },
  senders: {},
  open: {
    root: '#new_note',
    id: { in: 'input[name="noteid"]', from: 'value' },
    text: { in: 'div.text' },
    fields: {
      category: { in: 'select[name="form_note_type"] option[selected]' },
      patient: { in: 'input[name="form_patient"]', from: 'value', none: 'Click to select' },
    },
  },
  activities: [
    { pathHas: '/interface/main/messages/', activity: 'inbox' },
    { pathHas: '/interface/forms/', activity: 'notes' },
    { pathHas: '/interface/patient_file/encounter/', activity: 'notes' },
    { pathHas: '/interface/orders/', activity: 'orders' },
    { pathHas: '/modules/calendar/', activity: 'schedule' },
    { pathHas: '/interface/patient_file/', activity: 'chart' },
  ],
};
