import type { Chart, Note, Order, ResultRow, Visit } from './model.ts';
import { FAMILY_NAMES, patient } from './people.ts';

/** A row whose time is written as minutes before the server's start. */
type Dated<Row, Field extends keyof Row> = Omit<Row, Field> & { readonly minutesAgo: number };

export const NOTES: readonly Note[] = [
  {
    id: 'note-1',
    patient: patient('Maple'),
    title: 'Yearly physical',
    visit: 'Today, 8:20 AM',
    text: 'Here for the yearly physical. Walks the dog twice a day.\n\nPlan:\n',
    savedAt: null,
  },
  {
    id: 'note-2',
    patient: patient('Oak'),
    title: 'Follow-up, blood pressure',
    visit: 'Today, 9:00 AM',
    text: 'Home readings reviewed with the patient.\n\nPlan:\n',
    savedAt: null,
  },
  {
    id: 'note-3',
    patient: patient('Medlar'),
    title: 'Cough',
    visit: 'Yesterday, 3:40 PM',
    text: '',
    savedAt: null,
  },
  {
    id: 'note-4',
    patient: patient('Elder'),
    title: 'Hospital follow-up',
    visit: 'Yesterday, 4:20 PM',
    text: 'Medication list compared with the discharge summary.\n\nPlan:\n',
    savedAt: null,
  },
];

export const ORDERS: readonly Dated<Order, 'orderedAt'>[] = [
  { id: 'order-1', patient: patient('Maple'), name: 'Lipid panel', kind: 'Lab', minutesAgo: 40, status: 'Pended' },
  {
    id: 'order-2',
    patient: patient('Oak'),
    name: 'Basic metabolic panel',
    kind: 'Lab',
    minutesAgo: 65,
    status: 'Pended',
  },
  {
    id: 'order-3',
    patient: patient('Medlar'),
    name: 'Chest X-ray',
    kind: 'Imaging',
    minutesAgo: 1_180,
    status: 'Pended',
  },
  {
    id: 'order-4',
    patient: patient('Larch'),
    name: 'Lisinopril 10 mg',
    kind: 'Medication',
    minutesAgo: 52,
    status: 'Pended',
  },
  {
    id: 'order-5',
    patient: patient('Carob'),
    name: 'Orthopedics',
    kind: 'Referral',
    minutesAgo: 2_900,
    status: 'Signed',
  },
  {
    id: 'order-6',
    patient: patient('Zelkova'),
    name: 'Physical therapy',
    kind: 'Referral',
    minutesAgo: 4_100,
    status: 'Signed',
  },
  {
    id: 'order-7',
    patient: patient('Hawthorn'),
    name: 'Metformin 500 mg',
    kind: 'Medication',
    minutesAgo: 90,
    status: 'Pended',
  },
];

export const RESULTS: readonly Dated<ResultRow, 'collectedAt'>[] = [
  result('Fir', 'TSH', '2.1 mIU/L', '0.4 to 4.0', 'Normal', 300),
  result('Ginkgo', 'Potassium', '4.2 mmol/L', '3.5 to 5.1', 'Normal', 310),
  result('Ginkgo', 'Creatinine', '0.9 mg/dL', '0.6 to 1.2', 'Normal', 310),
  result('Hawthorn', 'Hemoglobin A1c', '9.1 %', '4.0 to 5.6', 'Abnormal', 420),
  result('Holly', 'Potassium', '6.9 mmol/L', '3.5 to 5.1', 'Critical', 95),
  result('Hornbeam', 'Hemoglobin', '8.3 g/dL', '12.0 to 15.5', 'Corrected', 1_700),
  result('Locust', 'INR', '3.4', '2.0 to 3.0', 'Abnormal', 600),
  result('Laurel', '25-hydroxyvitamin D', '24 ng/mL', 'see handbook', 'Normal', 800),
];

/** One clinic day: a morning and an afternoon session, lunch blocked. */
export const VISITS: readonly Visit[] = [
  visit(500, 20, 'Maple', 'Yearly physical', 'Done'),
  visit(520, 20, 'Birch', 'Diabetes follow-up', 'Done'),
  visit(540, 40, 'Oak', 'Blood pressure', 'Arrived'),
  visit(580, 20, 'Juniper', 'New patient questions', 'Scheduled'),
  visit(620, 20, 'Cherry', 'Medication check', 'Scheduled'),
  visit(640, 40, 'Elder', 'Hospital follow-up', 'Scheduled'),
  visit(700, 20, 'Pine', 'Skin check', 'Scheduled'),
  visit(720, 60, null, 'Lunch', 'Blocked'),
  visit(780, 20, 'Quince', 'Knee injection', 'Scheduled'),
  visit(800, 20, 'Tulip', 'Back, follow-up', 'Scheduled'),
  visit(840, 40, 'Spruce', 'Medicare wellness', 'Scheduled'),
  visit(900, 20, 'Walnut', 'Acute visit', 'Scheduled'),
  visit(960, 40, null, 'In Basket time', 'Blocked'),
];

/** A short chart for everybody. What is not written here is honestly empty. */
const KNOWN: Readonly<Record<string, Omit<Chart, 'patient' | 'messages'>>> = {
  Maple: { problems: ['High cholesterol'], medications: ['Atorvastatin 20 mg daily'], allergies: ['None known'] },
  Oak: { problems: ['Hypertension'], medications: ['Amlodipine 5 mg daily'], allergies: ['Penicillin: rash'] },
  Baobab: { problems: ['Atrial fibrillation'], medications: ['Warfarin 5 mg daily'], allergies: ['None known'] },
  Cypress: { problems: ['Asthma'], medications: ['Albuterol inhaler as needed'], allergies: ['None known'] },
  Hawthorn: { problems: ['Type 2 diabetes'], medications: ['Metformin 500 mg twice daily'], allergies: ['None known'] },
};

export const CHARTS: readonly Omit<Chart, 'messages'>[] = FAMILY_NAMES.map((family) => ({
  patient: patient(family),
  ...(KNOWN[family] ?? { problems: ['None recorded'], medications: ['None recorded'], allergies: ['Not asked yet'] }),
}));

function result(
  family: Parameters<typeof patient>[0],
  test: string,
  value: string,
  range: string,
  flag: ResultRow['flag'],
  minutesAgo: number,
): Dated<ResultRow, 'collectedAt'> {
  const id = `result-${family}-${test}`.toLowerCase().replaceAll(' ', '-');
  return { id, patient: patient(family), test, value, range, flag, minutesAgo };
}

function visit(
  start: number,
  minutes: number,
  family: Parameters<typeof patient>[0] | null,
  reason: string,
  state: Visit['state'],
): Visit {
  return { id: `visit-${start}`, start, minutes, patient: family ? patient(family) : null, reason, state };
}
