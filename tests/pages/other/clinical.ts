import { clock, type OtherPage, person, pick, range, table, usDay } from './page.ts';

const DRUGS = ['lisinopril', 'metformin', 'atorvastatin', 'levothyroxine', 'sertraline', 'albuterol'];
const REASONS = [
  'Follow-up',
  'Annual wellness visit',
  'New patient',
  'Blood pressure check',
  'Knee pain',
  'Cough',
  'Medication review',
];
const CLINICIANS = ['Testor Heron, MD', 'Exempla Osprey, NP', 'Demi Finch, MA'];
const TESTS = [
  'Sodium',
  'Potassium',
  'Chloride',
  'Creatinine',
  'Glucose',
  'Calcium',
  'Hemoglobin',
  'Platelets',
  'TSH',
  'ALT',
  'AST',
  'Albumin',
];

/** Pages of a chart or a clinic's day: the ones that are most easily taken for an inbox. */
export const CLINICAL: readonly OtherPage[] = [
  {
    name: 'calendar',
    title: 'Calendar, week of 11/16/2026',
    style:
      '.week { display: grid; grid-template-columns: repeat(5, 1fr); gap: 4px; } .event { background: #e4eefb; margin: 4px 0; padding: 6px; }',
    body: () =>
      `<div class="week">${range(5)
        .map(
          (day) =>
            `<section><h2>11/${16 + day}/2026</h2>${range(9)
              .map(
                (at) =>
                  `<div class="event" data-event="e${day}${at}"><b>${clock(480 + at * 50)} – ${clock(510 + at * 50)}</b> <a href="#/visit/${day * 10 + at}">${person(day * 9 + at)}</a> ${pick(REASONS, at + day)}</div>`,
              )
              .join('')}</section>`,
        )
        .join('')}</div>`,
  },
  {
    name: 'schedule',
    title: 'Schedule for today',
    body: () =>
      table(
        ['Time', 'Patient', 'Visit reason', 'Room', 'Status', ''],
        range(24).map((at) => [
          clock(480 + at * 20),
          `<a href="#/chart/${at}">${person(at)}</a>`,
          pick(REASONS, at),
          `Exam ${1 + (at % 6)}`,
          pick(['Scheduled', 'Checked in', 'Roomed', 'No-show'], at),
          '<button>Check in</button>',
        ]),
      ),
  },
  {
    name: 'patient-list',
    title: 'My patients',
    body: () =>
      table(
        ['Patient', 'DOB', 'MRN', 'Last visit', 'Next visit', 'PCP'],
        range(40).map((at) => [
          `<a href="#/chart/${9000 + at * 7}">${person(at)}</a>`,
          `0${1 + (at % 9)}/1${at % 10}/19${50 + (at % 45)}`,
          `T-${204400 + at * 3}`,
          usDay(at),
          usDay(at + 50),
          pick(CLINICIANS, at),
        ]),
      ),
  },
  {
    name: 'patient-cards',
    title: 'Patients',
    style: '.patient { padding: 10px; border: 1px solid #ccd5de; margin: 6px 0; }',
    body: () =>
      range(30)
        .map(
          (at) =>
            `<div class="patient" data-patient-id="p-${7000 + at * 13}"><a href="#/chart/${7000 + at * 13}"><b>${person(at)}</b></a><span> ${30 + at} y/o ${at % 2 ? 'female' : 'male'}, DOB 0${1 + (at % 9)}/12/19${50 + at}</span><p>Last seen ${usDay(at)} by ${pick(CLINICIANS, at)} for ${pick(REASONS, at).toLowerCase()}</p></div>`,
        )
        .join(''),
  },
  {
    name: 'lab-flowsheet',
    title: 'Lab flowsheet: Maple, Sample',
    body: () =>
      table(
        ['Analyte', 'Units', 'Reference range', '11/02/2026', '8/14/2026', '5/01/2026', '1/20/2026'],
        TESTS.map((test, at) => [
          `<a href="#/trend/${at}">${test}</a>`,
          'mmol/L',
          `${3 + at}.0 – ${8 + at}.5`,
          ...range(4).map((visit) => `${4 + at}.${(at * 3 + visit) % 10}`),
        ]),
      ),
  },
  {
    name: 'results-review',
    title: 'Results',
    body: () =>
      table(
        ['Patient', 'Test', 'Value', 'Reference', 'Flag', 'Collected'],
        range(36).map((at) => [
          `<a href="#/chart/${at}">${person(at)}</a>`,
          pick(TESTS, at),
          `${90 + (at % 50)} mg/dL`,
          '70 – 99',
          pick(['Normal', 'High', 'Low'], at),
          `${usDay(at)} ${clock(500 + at)}`,
        ]),
      ),
  },
  {
    name: 'medication-list',
    title: 'Medications: Maple, Sample',
    body: () =>
      table(
        ['', 'Medication', 'Dose', 'Sig', 'Started', 'Prescriber', ''],
        range(14).map((at) => [
          '<input type="checkbox">',
          `<a href="#/rx/${400 + at * 3}">${pick(DRUGS, at)} ${10 * (1 + at)} mg tablet</a>`,
          `${10 * (1 + at)} mg`,
          'Take 1 tablet by mouth once daily',
          usDay(at),
          pick(CLINICIANS, at),
          '<button>Renew</button><button>Stop</button>',
        ]),
      ),
  },
  {
    name: 'medication-cards',
    title: 'Current medications',
    body: () =>
      `<ul>${range(12)
        .map(
          (at) =>
            `<li data-rx="rx-${5200 + at * 11}"><b>${pick(DRUGS, at)} ${5 * (1 + at)} mg</b> Take 1 tablet by mouth twice daily. Started ${usDay(at)}. <a href="#/refill/${at}">Request refill</a></li>`,
        )
        .join('')}</ul>`,
  },
  {
    name: 'note-editor',
    title: 'Progress note: Maple, Sample',
    body: () =>
      `<form>${['Chief complaint', 'History of present illness', 'Review of systems', 'Exam', 'Assessment', 'Plan', 'Follow-up'].map((name, at) => `<section><h2>${name}</h2><textarea rows="4" cols="80" name="s${at}">Seen on ${usDay(at)}. ${pick(REASONS, at)}; nothing new is reported today.</textarea><button>Insert phrase</button></section>`).join('')}<button>Sign note</button></form>`,
  },
  {
    name: 'notes-list',
    title: 'Notes: Maple, Sample',
    body: () =>
      table(
        ['Date', 'Visit type', 'Provider', 'Status', ''],
        range(22).map((at) => [
          usDay(at),
          `<a href="#/note/${800 + at * 7}">${pick(REASONS, at)}</a>`,
          pick(CLINICIANS, at),
          pick(['Signed', 'Open'], at),
          '<button>Print</button>',
        ]),
      ),
  },
  {
    name: 'orders-list',
    title: 'Orders to sign',
    body: () =>
      table(
        ['Patient', 'Order', 'Kind', 'Ordered', 'Status'],
        range(26).map((at) => [
          `<a href="#/chart/${at * 3}">${person(at)}</a>`,
          pick(['CBC with differential', 'Chest film, two views', 'Physical therapy referral', 'Lipid panel'], at),
          pick(['Lab', 'Imaging', 'Referral'], at),
          `${usDay(at)}, ${clock(540 + at)}`,
          '<button>Sign</button>',
        ]),
      ),
  },
  {
    name: 'problem-list',
    title: 'Problem list: Maple, Sample',
    body: () =>
      `<ol>${['Essential hypertension', 'Type 2 diabetes', 'Knee pain, left', 'Seasonal allergies', 'Migraine', 'Low back pain', 'Anxiety'].map((name, at) => `<li data-problem="${3000 + at * 17}"><a href="#/problem/${at}">${name}</a> <span>Onset ${usDay(at)}</span> <span>Reviewed by ${pick(CLINICIANS, at)}</span></li>`).join('')}</ol>`,
  },
  {
    name: 'immunizations',
    title: 'Immunizations: Maple, Sample',
    body: () =>
      table(
        ['Vaccine', 'Date', 'Lot', 'Site', 'Given by'],
        range(16).map((at) => [
          `<a href="#/imm/${at}">${pick(['Influenza', 'Tdap', 'Hepatitis B', 'MMR', 'Zoster'], at)}</a>`,
          usDay(at),
          `LT${4000 + at * 9}`,
          pick(['Left arm', 'Right arm'], at),
          pick(CLINICIANS, at),
        ]),
      ),
  },
  {
    name: 'chart-timeline',
    title: 'Chart history: Maple, Sample',
    style: '.step { padding: 8px 0; border-left: 3px solid #89a; padding-left: 10px; }',
    body: () =>
      range(24)
        .map(
          (at) =>
            `<div class="step" data-encounter="enc-${6100 + at * 5}"><time>${usDay(at)}</time> <a href="#/enc/${at}">${pick(['Office visit', 'Telephone encounter', 'Lab drawn', 'Imaging done', 'Letter sent'], at)}</a> <span>${pick(CLINICIANS, at)}</span><p>${pick(REASONS, at)}, documented and closed the same day.</p></div>`,
        )
        .join(''),
  },
];
