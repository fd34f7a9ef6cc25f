import type { EhrProfile, FieldSpecs, ListSpec, OpenSpec } from '../../lib/core/shared/ehr-profile.ts';

interface Reading {
  readonly list: ListSpec;
  readonly fields: FieldSpecs;
  readonly match?: EhrProfile['match'];
  readonly frames?: EhrProfile['frames'];
  readonly hosts?: readonly string[];
  readonly senders?: EhrProfile['senders'];
  readonly open?: OpenSpec;
}

/** A profile for the page /NAME/ with the words that all of these pages use; `reading` is what differs. */
export function pageProfile(name: string, reading: Reading): EhrProfile {
  return {
    id: `page-${name}`,
    ehr: `Test page ${name} (synthetic)`,
    seen: '2026-11',
    match: { path: `/${name}/` },
    frames: 'top',
    senders: {
      patient: 'patient',
      proxy: 'patient',
      pharmacy: 'pharmacy',
      laboratory: 'lab',
      payer: 'payer',
      staff: 'staff',
      clinician: 'clinician',
      system: 'system',
    },
    priorities: { high: 'high', stat: 'stat' },
    activities: [{ activity: 'inbox', path: `/${name}/` }],
    ...reading,
  };
}
