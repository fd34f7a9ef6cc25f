import type { MessageSeed } from '../model.ts';
import { patient } from '../people.ts';

/** Results of laboratory, imaging and pathology. */
export const RESULT_MESSAGES: readonly MessageSeed[] = [
  {
    id: 'msg-1026',
    minutesAgo: 58,
    sender: 'Pretend Reference Lab',
    source: 'Laboratory',
    type: 'Lab Result',
    result: 'Normal',
    patient: patient('Fir'),
    subject: 'TSH',
    body: 'TSH 2.1 mIU/L (0.4 to 4.0). Final.',
  },
  {
    id: 'msg-1027',
    minutesAgo: 61,
    sender: 'Pretend Reference Lab',
    source: 'Laboratory',
    type: 'Lab Result',
    result: 'Normal',
    patient: patient('Ginkgo'),
    subject: 'Basic metabolic panel',
    body:
      'Sodium 139, potassium 4.2, chloride 103, bicarbonate 25, urea nitrogen 15, creatinine 0.9, glucose 92, calcium 9.4. ' +
      'All values within the reference interval. Final.',
    read: true,
  },
  {
    id: 'msg-1028',
    minutesAgo: 99,
    sender: 'Pretend Reference Lab',
    source: 'Laboratory',
    type: 'Lab Result',
    result: 'Abnormal',
    patient: patient('Hawthorn'),
    subject: 'Hemoglobin A1c',
    body: 'Hemoglobin A1c 9.1 % (H) (4.0 to 5.6). Previous 7.4 %. Final.',
  },
  {
    id: 'msg-1029',
    minutesAgo: 19,
    sender: 'Pretend Reference Lab',
    source: 'Laboratory',
    type: 'Lab Result',
    priority: 'Stat',
    result: 'Critical',
    patient: patient('Holly'),
    subject: 'Potassium: critical value',
    body: 'CRITICAL VALUE: potassium 6.9 mmol/L (3.5 to 5.1). Not hemolyzed. Read back requested.',
  },
  {
    id: 'msg-1030',
    minutesAgo: 374,
    sender: 'Pretend Reference Lab',
    source: 'Laboratory',
    type: 'Lab Result',
    result: 'Corrected',
    patient: patient('Hornbeam'),
    subject: 'Corrected: complete blood count',
    body:
      'CORRECTED REPORT. Hemoglobin previously reported as 13.8 g/dL is corrected to 8.3 g/dL (12.0 to 15.5). The specimen ' +
      'was mislabeled. Replaces the report of yesterday.',
  },
  {
    id: 'msg-1031',
    minutesAgo: 1_680,
    sender: 'Makebelieve Imaging',
    source: 'Laboratory',
    type: 'Imaging Result',
    result: 'Normal',
    patient: patient('Sequoia'),
    subject: 'CT of the abdomen',
    body:
      'Impression: no kidney stone. No bowel obstruction. Normal appendix. Incidental: 9 mm nodule in the right lower lobe, ' +
      'partly imaged. Follow-up CT in 3 months is suggested.',
  },
  {
    id: 'msg-1032',
    minutesAgo: 141,
    sender: 'Makebelieve Imaging',
    source: 'Laboratory',
    type: 'Imaging Result',
    result: 'Corrected',
    patient: patient('Sequoia'),
    subject: 'Addendum: CT of the abdomen',
    body:
      'ADDENDUM. On comparison with the outside study of last year the nodule in the right lower lobe has grown from 5 to ' +
      '9 mm. PET-CT is recommended. The first impression remains otherwise unchanged.',
  },
  {
    id: 'msg-1033',
    minutesAgo: 1_740,
    sender: 'Placeholder Pathology',
    source: 'Laboratory',
    type: 'Pathology Result',
    result: 'Abnormal',
    patient: patient('Jacaranda'),
    subject: 'Skin biopsy, left forearm',
    body: 'Diagnosis: basal cell carcinoma, nodular type, extending to the deep margin.',
  },
  {
    id: 'msg-1034',
    minutesAgo: 486,
    sender: 'Pretend Reference Lab',
    source: 'Laboratory',
    type: 'Lab Result',
    patient: patient('Laurel'),
    subject: 'Vitamin D, 25-hydroxy',
    body: '25-hydroxyvitamin D 24 ng/mL. See the laboratory handbook for the interval that applies. Final.',
  },
  {
    id: 'msg-1035',
    minutesAgo: 512,
    sender: 'Pretend Reference Lab',
    source: 'Laboratory',
    type: 'Anticoag',
    patient: patient('Locust'),
    subject: 'INR',
    body: 'INR 3.4. Goal on file 2.0 to 3.0. Next check on file in 4 weeks.',
  },
];
