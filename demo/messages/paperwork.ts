import type { MessageSeed } from '../model.ts';
import { patient, signed } from '../people.ts';

/** Payers, forms, equipment, referrals, vaccines: work that moves on paper. */
export const PAPERWORK: readonly MessageSeed[] = [
  {
    id: 'msg-1053',
    minutesAgo: 125,
    sender: 'Imaginary Health Plan',
    source: 'Payer',
    type: 'Prior Auth',
    patient: patient('Sumac'),
    subject: 'Form needed: semaglutide',
    body:
      'Prior authorization request 77-DEMO: please complete form 12-B and attach the most recent chart note. Fax to ' +
      '555-0190. The request is closed without a decision if nothing is received by the end of the month.',
  },
  {
    id: 'msg-1054',
    minutesAgo: 310,
    sender: 'Nonesuch Mutual',
    source: 'Payer',
    type: 'Prior Auth',
    patient: patient('Sycamore'),
    subject: 'Status: MRI of the knee',
    body: 'Authorization 31-MOCK is in review. Please upload the office note to the provider site.',
    read: true,
  },
  {
    id: 'msg-1055',
    minutesAgo: 78,
    sender: 'Mockwell Drugs',
    source: 'Pharmacy',
    type: 'Prior Auth',
    priority: 'High',
    patient: patient('Tamarack'),
    subject: 'Insulin moved to prior auth, 2 days left',
    body:
      'Patient has two days left of insulin glargine. The plan moved it to prior authorization on the 1st. Please start the ' +
      'request or switch to the preferred brand, and tell us which.',
  },
  {
    id: 'msg-1056',
    minutesAgo: 430,
    sender: 'Nonesuch Mutual',
    source: 'Payer',
    type: 'Denial',
    patient: patient('Tulip'),
    subject: 'Denied: MRI of the lumbar spine',
    body:
      'Request 55-SAMPLE was denied: six weeks of conservative treatment are not documented. A peer-to-peer call can be ' +
      'asked for until Thursday 17:00 at 555-0191.',
  },
  {
    id: 'msg-1057',
    minutesAgo: 275,
    sender: signed('Tupelo'),
    source: 'Patient',
    type: 'Forms',
    patient: patient('Tupelo'),
    subject: 'Sports form for school',
    body: 'Can you fill in the sports form for the school? They want it by Friday. Physical was in May.',
  },
  {
    id: 'msg-1058',
    minutesAgo: 1_370,
    sender: signed('Viburnum'),
    source: 'Patient',
    type: 'Forms',
    patient: patient('Viburnum'),
    subject: 'FMLA papers for my daughter',
    body:
      'My daughter needs the FMLA papers so she can take the days off when she drives me to the appointments. HR wants all ' +
      'four pages and a signature on the last one. She put them in the box at the front desk on Wednesday, a green folder.',
  },
  {
    id: 'msg-1059',
    minutesAgo: 1_420,
    sender: 'Mockwell Drugs',
    source: 'Pharmacy',
    type: 'Equipment Order',
    patient: patient('Elder'),
    subject: 'Walker: order incomplete',
    body: 'The order for the walker lacks the length of need. Please correct and send again.',
  },
  {
    id: 'msg-1060',
    minutesAgo: 355,
    sender: signed('Spruce'),
    source: 'Patient',
    type: 'Immunization',
    patient: patient('Spruce'),
    subject: 'Shingles shot',
    body: 'Am I due for the second shingles shot? My card only shows the first one.',
  },
  {
    id: 'msg-1061',
    minutesAgo: 170,
    sender: signed('Zelkova'),
    source: 'Patient',
    type: 'Referral Status',
    patient: patient('Zelkova'),
    subject: 'Any news on the referral?',
    body: 'Did my referral to physical therapy go out? It has been three weeks and nobody called.',
  },
  {
    id: 'msg-1062',
    minutesAgo: 236,
    sender: 'Referral Desk Lark',
    source: 'Staff',
    type: 'Referral Status',
    patient: patient('Banyan'),
    subject: 'Dermatology referral scheduled',
    body:
      'Referral to Fictional General Hospital dermatology was accepted. The visit is on the 12th at 9:40. The office note ' +
      'and the insurance card were faxed along with it. Closing this on our side.',
    read: true,
  },
  {
    id: 'msg-1063',
    minutesAgo: 210,
    sender: signed('Carob'),
    source: 'Patient',
    type: 'Referral Status',
    patient: patient('Carob'),
    subject: 'Still waiting for ortho',
    body: 'Still no call from ortho and my knee is getting worse every week. Can you push them?',
  },
  {
    id: 'msg-1064',
    minutesAgo: 1_505,
    sender: signed('Coconut'),
    source: 'Patient',
    type: 'Referral Request',
    patient: patient('Coconut'),
    subject: 'Yearly eye referral',
    body: 'My plan wants a new referral for the yearly eye doctor visit. Same office as before.',
  },
];
