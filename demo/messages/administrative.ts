import type { MessageSeed } from '../model.ts';
import { patient, signed } from '../people.ts';

/** Appointments, portal help, bills, records: written by patients, for the desks. */
export const ADMINISTRATIVE: readonly MessageSeed[] = [
  {
    id: 'msg-1001',
    minutesAgo: 27,
    sender: signed('Maple'),
    source: 'Patient',
    type: 'Appointment Request',
    patient: patient('Maple'),
    subject: 'Move my physical',
    body: 'Hi, can you move my yearly physical from the 3rd to any Thursday morning? Work thing came up. Thanks',
  },
  {
    id: 'msg-1002',
    minutesAgo: 41,
    sender: signed('Birch'),
    source: 'Patient',
    type: 'Appointment Request',
    patient: patient('Birch'),
    subject: 'Cancel Tuesday',
    body: 'Please cancel my Tuesday appointment, my ride fell through. I will call to rebook.',
  },
  {
    id: 'msg-1003',
    minutesAgo: 63,
    sender: signed('Juniper'),
    source: 'Patient',
    type: 'Appointment Request',
    patient: patient('Juniper'),
    subject: 'Appointment next week?',
    body:
      'Hello, I would like to book an appointment for next week, any afternoon after 3 works for me because of the kids and ' +
      'the bus. I can also do early Friday if somebody cancels. It is probably nothing but I keep getting a pressure in my ' +
      'chest when I carry the laundry up, it goes down my left arm and I get sweaty and have to sit on the stairs. Anyway ' +
      'let me know what you have. Thanks, Demo',
  },
  {
    id: 'msg-1004',
    minutesAgo: 95,
    sender: signed('Oak'),
    source: 'Patient',
    type: 'Appointment Request',
    patient: patient('Oak'),
    subject: 'Which day is my visit?',
    body:
      'I lost the card with the date on it. Could somebody tell me which day my next visit is, and whether it is at the ' +
      'main building or the one by the library? Also is the parking garage open again? My daughter drives me and she needs ' +
      'to ask for the time off. No hurry.',
  },
  {
    id: 'msg-1005',
    minutesAgo: 130,
    sender: signed('Willow'),
    source: 'Patient',
    type: 'Portal Support',
    patient: patient('Willow'),
    subject: 'Password reset loop',
    body: 'The app keeps sending me back to reset my password. I reset it three times. Can someone help?',
    read: true,
  },
  {
    id: 'msg-1006',
    minutesAgo: 150,
    sender: signed('Cedar'),
    source: 'Patient',
    type: 'Portal Support',
    patient: patient('Cedar'),
    subject: 'Forms will not upload',
    body:
      'I have been trying since Sunday to upload the new patient questionnaire and it says file too large every single ' +
      'time. I took the photo again with the smaller setting, same thing. Is there an email I can send it to, or should I ' +
      'just bring the paper? I am not very good with computers, sorry.\n\nSent from the Cedar portal. If this is an ' +
      'emergency, call 911. Messages are read on work days.',
  },
  {
    id: 'msg-1007',
    minutesAgo: 185,
    sender: signed('Aspen'),
    source: 'Patient',
    type: 'Billing Question',
    patient: patient('Aspen'),
    subject: 'Bill from September',
    body: 'I got a bill for $84 for the September visit. I thought my insurance covered it. Who can I ask?',
  },
  {
    id: 'msg-1008',
    minutesAgo: 215,
    sender: signed('Hazel'),
    source: 'Patient',
    type: 'Billing Question',
    patient: patient('Hazel'),
    subject: 'New insurance card',
    body:
      'We changed insurance on the first because my husband switched jobs. I am sending the numbers of the new card so ' +
      'nobody bills the old plan again like in spring. Group PRETEND-77, member number is on the photo. Please confirm that ' +
      'it is in the system. It took four calls the last time and I do not have four calls in me this month.',
    read: true,
  },
  {
    id: 'msg-1009',
    minutesAgo: 240,
    sender: signed('Alder'),
    source: 'Patient',
    type: 'Records Request',
    patient: patient('Alder'),
    subject: 'Copy of records',
    body: 'I need a copy of my records from the last two years for the move. Can I pick it up Friday?',
  },
  {
    id: 'msg-1010',
    minutesAgo: 265,
    sender: signed('Hickory'),
    source: 'Patient',
    type: 'Records Request',
    patient: patient('Hickory'),
    subject: 'Records for my attorney',
    body:
      'My attorney needs the complete record including the note of my visit in July, and he says that the note has to be ' +
      'corrected first because it leaves out what I said about the fall at the store. He will send a subpoena if that is ' +
      'what you people need. Please tell me who handles this.',
  },
  {
    id: 'msg-1011',
    minutesAgo: 1_310,
    sender: `${signed('Fig')} \u2067(تجربة)\u2069`,
    source: 'Patient',
    type: 'Appointment Request',
    patient: patient('Fig'),
    subject: 'Later time please 🙏🏽',
    body: 'Hi 👋🏽 can you move my appoint\u200bment on the 9th to a later time that same day? Merci 🌳',
  },
  {
    id: 'msg-1012',
    minutesAgo: 345,
    sender: signed('Yew'),
    source: 'Patient',
    type: 'Appointment Request',
    patient: patient('Yew'),
    subject: 'Re: Your visit in the spring',
    body:
      'Thank you for sorting this out back then. I would like to book the yearly visit now, any morning in the week of the ' +
      '14th is fine, and I can come to either building. Please send it to my wife as well, she keeps the calendar.',
    thread:
      'On April 2 Fictia Yew wrote:\n' +
      '> I have crushing chest pain since the night and my left arm is numb.\n\n' +
      'On April 2 Nurse Mockingbird, RN wrote:\n' +
      '> I called you at 8:05 and you were on your way with the ambulance.',
    read: true,
  },
];
