import type { MessageSeed } from '../model.ts';
import { patient } from '../people.ts';

/** Colleagues in the house and outside: questions, notices, pharmacies, hospitals, consultants. */
export const STAFF: readonly MessageSeed[] = [
  {
    id: 'msg-1065',
    minutesAgo: 148,
    sender: 'Demi Finch, MA',
    source: 'Staff',
    type: 'Staff FYI',
    patient: patient('Cottonwood'),
    subject: 'Cuff returned',
    body: 'FYI the loaner cuff came back today and is checked in. Nothing needed from you.',
    read: true,
  },
  {
    id: 'msg-1066',
    minutesAgo: 660,
    sender: 'Front Desk Wren',
    source: 'Staff',
    type: 'Staff FYI',
    subject: 'Thanks!',
    body: 'Thank you for squeezing in the walk-in yesterday, the family sent a card for everybody.',
    read: true,
  },
  {
    id: 'msg-1067',
    minutesAgo: 39,
    sender: 'Nurse Mockingbird, RN',
    source: 'Staff',
    type: 'Staff Message',
    patient: patient('Hackberry'),
    subject: 'Hold metformin before contrast?',
    body:
      'Imaging called: CT with contrast is tomorrow at 8. Last eGFR on file is 52. Do you want metformin held, and from when? ' +
      'I told the patient that we would call back before 5 today.',
  },
  {
    id: 'msg-1068',
    minutesAgo: 6,
    sender: 'Demi Finch, MA',
    source: 'Staff',
    type: 'Staff Message',
    priority: 'Stat',
    patient: patient('Kapok'),
    subject: 'Room 4 now',
    body: 'Patient in room 4 has crushing chest pain and is gray. EKG is running, please come.',
  },
  {
    id: 'msg-1069',
    minutesAgo: 1_585,
    sender: 'Practice Lead Kestrel',
    source: 'Staff',
    type: 'Staff Message',
    subject: 'December schedule',
    body: 'Could you let me know by Wednesday which December afternoons you want blocked for teaching?',
  },
  {
    id: 'msg-1070',
    minutesAgo: 183,
    sender: 'Samplemart Pharmacy #00',
    source: 'Pharmacy',
    type: 'Pharmacy',
    patient: patient('Mesquite'),
    subject: 'Clarification: quantity',
    body:
      'Cephalexin 500 mg came over as four times daily for 7 days with a quantity of 20. Please confirm days or quantity so ' +
      'that we can fill it.',
  },
  {
    id: 'msg-1071',
    minutesAgo: 246,
    sender: 'Refills Robin, PharmD',
    source: 'Pharmacy',
    type: 'Pharmacy',
    patient: patient('Persimmon'),
    subject: 'Out of stock: hydrochlorothiazide 12.5',
    body: 'Capsules are on back order until next month. Tablets of 25 mg can be halved. OK to change?',
  },
  {
    id: 'msg-1072',
    minutesAgo: 1_620,
    sender: 'Testor Heron, MD',
    source: 'Clinician',
    type: 'CC Chart',
    patient: patient('Sassafras'),
    subject: 'Copied chart: cardiology visit',
    body:
      'Copied to you for information. Seen in cardiology for a murmur, the echo was unremarkable. Continue ' +
      'metoprolol. We recommend that primary care follow up on the thyroid test.',
  },
  {
    id: 'msg-1073',
    minutesAgo: 1_790,
    sender: 'Exempla Osprey, NP',
    source: 'Clinician',
    type: 'Consult Note',
    patient: patient('Wattle'),
    subject: 'Consult: gastroenterology',
    body: 'Colonoscopy done, two small polyps removed, pathology to follow. Next one in five years.',
  },
  {
    id: 'msg-1074',
    minutesAgo: 320,
    sender: 'Fictional General Hospital',
    source: 'Clinician',
    type: 'Discharge',
    patient: patient('Whitebeam'),
    subject: 'Discharge summary: pneumonia',
    body:
      'Admitted for three nights with pneumonia, discharged home in stable condition. Doxycycline for four more days. A ' +
      'culture is pending at discharge. Visit with primary care within 7 days is requested.',
  },
];
