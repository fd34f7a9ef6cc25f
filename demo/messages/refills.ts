import type { MessageSeed } from '../model.ts';
import { patient, signed } from '../people.ts';

/** Refill requests: plain ones, watched drugs, and the ones that are about something else. */
export const REFILLS: readonly MessageSeed[] = [
  {
    id: 'msg-1013',
    minutesAgo: 52,
    sender: signed('Larch'),
    source: 'Patient',
    type: 'Rx Request',
    patient: patient('Larch'),
    subject: 'Refill please',
    body: 'Could I get my lisinopril 10 mg refilled? Same dose, same pharmacy. I have about two weeks.',
  },
  {
    id: 'msg-1014',
    minutesAgo: 118,
    sender: 'Samplemart Pharmacy #00',
    source: 'Pharmacy',
    type: 'Rx Request',
    patient: patient('Poplar'),
    subject: 'Renewal request: atorvastatin',
    body:
      'Electronic renewal request. Drug: atorvastatin 20 mg tablet. Sig: take 1 tablet by mouth at bedtime. Quantity: 90. ' +
      'Last filled 88 days before this request. Refills remaining: 0. Please approve, deny or call.',
  },
  {
    id: 'msg-1015',
    minutesAgo: 160,
    sender: signed('Acacia'),
    source: 'Patient',
    type: 'Rx Request',
    patient: patient('Acacia'),
    subject: 'Adderall',
    body: 'I am due for my Adderall XR 20 again on Monday. Same pharmacy as last month.',
  },
  {
    id: 'msg-1016',
    minutesAgo: 205,
    sender: 'Mockwell Drugs',
    source: 'Pharmacy',
    type: 'Rx Request',
    patient: patient('Almond'),
    subject: 'Renewal request: alprazolam',
    body:
      'Electronic renewal request. Drug: alprazolam 0.5 mg tablet. Sig: take 1 tablet by mouth twice daily as needed for ' +
      'anxiety. Quantity: 60. Refills remaining: 0. Controlled substance: new prescription required.',
  },
  {
    id: 'msg-1017',
    minutesAgo: 288,
    sender: signed('Baobab'),
    source: 'Patient',
    type: 'Rx Request',
    patient: patient('Baobab'),
    subject: 'Warfarin refill',
    body:
      'Good morning, please refill my warfarin 5 mg, the blue bottle, I take it every evening and have about ten left. My ' +
      'last check was fine she said. One more thing, since Saturday my stools are black and sticky like tar and I get dizzy ' +
      'when I stand up. My neighbor says it is the spinach. Thank you',
  },
  {
    id: 'msg-1018',
    minutesAgo: 330,
    sender: signed('Beech'),
    source: 'Patient',
    type: 'Rx Request',
    patient: patient('Beech'),
    subject: 'Methotrexate',
    body: 'Hi, need the methotrexate sent in again, the weekly one. Labs were done at the other place.',
    read: true,
  },
  {
    id: 'msg-1019',
    minutesAgo: 402,
    sender: 'Samplemart Pharmacy #00',
    source: 'Pharmacy',
    type: 'Rx Request',
    patient: patient('Boxwood'),
    subject: 'Renewal request: insulin glargine',
    body:
      'Electronic renewal request. Drug: insulin glargine 100 units/mL pen. Sig: inject 22 units under the skin nightly. ' +
      'Quantity: 15 mL. Refills remaining: 0.',
  },
  {
    id: 'msg-1020',
    minutesAgo: 74,
    sender: signed('Catalpa'),
    source: 'Patient',
    type: 'Rx Request',
    patient: patient('Catalpa'),
    subject: 'Losartan again',
    body:
      'Hi there, me again about the losartan 50, the pharmacy says they sent two faxes and got nothing back, and I am down ' +
      'to the last row. Please just send it. Also since breakfast the right side of my face is drooping and my speech is ' +
      'slurred, my sister noticed on the phone. Should I double the pill?',
  },
  {
    id: 'msg-1021',
    minutesAgo: 450,
    sender: 'Mockwell Drugs',
    source: 'Pharmacy',
    type: 'Rx Request',
    patient: patient('Chestnut'),
    subject: 'Renewal request: albuterol HFA',
    body:
      'Drug: albuterol HFA 90 mcg inhaler. Sig: inhale 2 puffs every 4 to 6 hours as needed for shortness of breath. ' +
      'Quantity: 1 inhaler. Refills remaining: 0. Last filled 5 months before this request.',
  },
  {
    id: 'msg-1022',
    minutesAgo: 36,
    sender: signed('Cypress'),
    source: 'Patient',
    type: 'Rx Request',
    patient: patient('Cypress'),
    subject: 'Inhaler',
    body:
      'Can you send another albuterol inhaler to Samplemart please, the one from last week is nearly empty already and the ' +
      'counter says 12. I have been using it every hour since last night and it only helps for a few minutes, I am so ' +
      'short of breath that I cannot walk to the bathroom.',
  },
  {
    id: 'msg-1023',
    minutesAgo: 83,
    sender: signed('Dogwood'),
    source: 'Patient',
    type: 'Rx Request',
    priority: 'High',
    patient: patient('Dogwood'),
    subject: 'Only 2 left',
    body: 'I have 2 levothyroxine pills left and the pharmacy says no refills. Please send today.',
  },
  {
    id: 'msg-1024',
    minutesAgo: 1_490,
    sender: signed('Ebony'),
    source: 'Patient',
    type: 'Rx Request',
    patient: patient('Ebony'),
    subject: 'Lost bag',
    body: 'My bag was lost on the trip with the gabapentin in it. Could you send a new script? Sorry.',
  },
  {
    id: 'msg-1025',
    minutesAgo: 1_560,
    sender: signed('Elm'),
    source: 'Patient',
    type: 'Rx Request',
    patient: patient('Elm'),
    subject: 'Metformin refill and a question',
    body:
      'Please refill the metformin 1000, ninety days if the insurance lets you. I also wanted to say that since the new ' +
      'bottle my stomach is upset nearly every morning and I skip it on work days. Is there another kind that is gentler?',
    read: true,
  },
];
