import type { MessageSeed } from '../model.ts';
import { patient, signed } from '../people.ts';

/** What patients, and those who write for them, want to know: symptoms, medicines, complaints. */
export const ADVICE: readonly MessageSeed[] = [
  {
    id: 'msg-1036',
    minutesAgo: 112,
    sender: signed('Medlar'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Medlar'),
    subject: 'Cough that will not quit',
    body:
      'I have had this dry cough for going on two weeks now, mostly at night and when the heat comes on. I tried honey and ' +
      'the red syrup. I feel all right otherwise and go to work. Do I need to be seen or just wait it out?',
  },
  {
    id: 'msg-1037',
    minutesAgo: 176,
    sender: signed('Mulberry'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Mulberry'),
    subject: 'Blood pressure diary',
    body:
      'Here are the numbers you asked for: 134/82, 138/84, 131/80, 136/82. I feel fine, no chest pain, no shortness of ' +
      'breath, no headache. I forgot to measure on Sunday because of the wedding. Same time next week?',
  },
  {
    id: 'msg-1038',
    minutesAgo: 45,
    sender: signed('Myrtle'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Myrtle'),
    subject: 'Strange morning',
    body:
      'Not sure whether I should bother you with this, I slept badly and had too much coffee, no chest pain or anything ' +
      'like that. But the left side of my face droops when I smile and I keep dropping the cup out of my left hand.',
  },
  {
    id: 'msg-1039',
    minutesAgo: 1_830,
    sender: signed('Walnut'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Walnut'),
    subject: 'Sore throat',
    body: 'Sore throat since yesterday, a bit hoarse. I gargle with salt water. Should I come in?',
    read: true,
  },
  {
    id: 'msg-1040',
    minutesAgo: 33,
    sender: signed('Walnut'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Walnut'),
    subject: 'Re: Sore throat, nobody answered',
    body:
      "Nobody answered and it is much worse. I can't breathe when I lie down and I am drooling because I cannot swallow my " +
      'own spit. My voice sounds like I have a potato in my mouth. Please answer this time.',
  },
  {
    id: 'msg-1041',
    minutesAgo: 24,
    sender: signed('Linden'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Linden'),
    subject: 'Question before the weekend',
    body:
      'Hi, this is for my baby and not for me, she has no login of her own yet and the front desk said to write from mine. ' +
      'She is 7 weeks old and feels very hot, the rectal thermometer says 101.2 fever, and she did not want the last two ' +
      'bottles. Can it wait until Monday?',
  },
  {
    id: 'msg-1042',
    minutesAgo: 67,
    sender: `${signed('Rowan')} (proxy)`,
    source: 'Proxy',
    type: 'Patient Advice',
    patient: patient('Rowan'),
    subject: 'form for the school trip',
    body:
      'hi, its about the form for the school trip, mom says she already signed it but actually i am writing this myself ' +
      'from her login because i dont know who else. i want to kill myself and i have been saving up pills. please dont ' +
      'tell my mom, she reads the answers here',
  },
  {
    id: 'msg-1043',
    minutesAgo: 226,
    sender: signed('Magnolia'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Magnolia'),
    subject: 'Pregunta para la doctora',
    body:
      'Buenas tardes. Desde el lunes tengo tos y la nariz tapada, y no duermo bien por la noche. ¿Puedo tomar el jarabe que ' +
      'me dieron el año pasado o es mejor pedir una cita? Muchas gracias.',
  },
  {
    id: 'msg-1044',
    minutesAgo: 88,
    sender: signed('Olive'),
    source: 'Patient',
    type: 'Appointment Request',
    patient: patient('Olive'),
    subject: 'Need a slot 😬',
    body: 'Do you have anything open tomorrow? I have had ch\u200best pa\u200bin since this morning 😬',
  },
  {
    id: 'msg-1045',
    minutesAgo: 301,
    sender: signed('Palm'),
    source: 'Patient',
    type: 'Medication Question',
    patient: patient('Palm'),
    subject: 'Ibuprofen',
    body: 'Is it OK to take ibuprofen for my knee together with the water pill you gave me?',
  },
  {
    id: 'msg-1046',
    minutesAgo: 104,
    sender: signed('Pecan'),
    source: 'Patient',
    type: 'Medication Question',
    patient: patient('Pecan'),
    subject: 'The new antibiotic',
    body:
      'I started the amoxicillin from the walk-in place on Tuesday, one in the morning and one at night, the way it says on ' +
      'the label. Today about twenty minutes after the pill my lips got swollen, my throat feels like it is closing and I ' +
      'have hives all over. Should I skip the one tonight?',
  },
  {
    id: 'msg-1047',
    minutesAgo: 193,
    sender: signed('Pine'),
    source: 'Patient',
    type: 'Medication Question',
    patient: patient('Pine'),
    subject: 'Bactrim',
    body:
      'Quick question about the Bactrim from last week, I still have four days of it and my daughter is asking whether I ' +
      'should go on with it. I have a fever of 102 since yesterday and a new rash over my back and belly that hurts to touch.',
  },
  {
    id: 'msg-1048',
    minutesAgo: 570,
    sender: signed('Buckeye'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Buckeye'),
    subject: '12 weeks',
    body: 'I am 12 weeks pregnant now. Which of the vitamins at Samplemart is the right one?',
  },
  {
    id: 'msg-1049',
    minutesAgo: 640,
    sender: signed('Plane'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Plane'),
    subject: 'Low again',
    body:
      'Since the divorce went through I sleep maybe four hours and nothing is fun, I sit in the car before work. I am not ' +
      'suicidal, I just want to talk to somebody. Is there a counselor you trust?',
  },
  {
    id: 'msg-1050',
    minutesAgo: 255,
    sender: signed('Quince'),
    source: 'Patient',
    type: 'Complaint',
    patient: patient('Quince'),
    subject: 'Waited 90 minutes',
    body: 'I waited 90 minutes on Monday and nobody said a word. I want to file a complaint.',
  },
  {
    id: 'msg-1051',
    minutesAgo: 720,
    sender: signed('Redwood'),
    source: 'Patient',
    type: 'Complaint',
    patient: patient('Redwood'),
    subject: 'My father got the wrong medicine',
    body:
      'I am writing on behalf of my father. On the list he was given after the visit there is a medicine that belongs to ' +
      'another person, and he took it for six days before the pharmacist noticed. I want to know how this could happen and ' +
      'who is going to answer for it. We are considering legal action.',
  },
  {
    id: 'msg-1052',
    minutesAgo: null,
    sender: signed('Teak'),
    source: 'Patient',
    type: 'Patient Advice',
    patient: patient('Teak'),
    subject: 'Is this reflux again?',
    body: 'I have had chest pain for an hour, it goes up into my jaw and I am sweating. Reflux again?',
  },
];
