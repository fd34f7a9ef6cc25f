import { clock, type OtherPage, person, pick, range, table, usDay } from './page.ts';

const STAFF = ['Testor Heron', 'Exempla Osprey', 'Demi Finch', 'Nurse Mockingbird', 'Wren Placeholder'];
const TOPICS = [
  'How do I reset the printer in room 3?',
  'Which template do you use for knee pain?',
  'Question about prior authorization forms',
  'Lab results arrive late since Monday',
  'Appointment reminders go out twice',
  'Refill protocol: what is your limit?',
];

/** Pages of the office and of the rest of the web. */
export const OFFICE: readonly OtherPage[] = [
  {
    name: 'audit-log',
    title: 'Audit log',
    body: () =>
      table(
        ['Time', 'User', 'Event', 'Patient', 'IP address'],
        range(50).map((at) => [
          `${usDay(at)} ${clock(400 + at * 3)}`,
          pick(STAFF, at),
          `<a href="#/event/${88_000 + at * 3}">${pick(['Viewed chart', 'Updated problem list', 'Exported report', 'Logged in', 'Printed letter'], at)}</a>`,
          person(at),
          `10.0.${at % 4}.${at + 3}`,
        ]),
      ),
  },
  {
    name: 'activity-feed',
    title: 'Recent activity',
    style: '.entry { padding: 8px 0; border-bottom: 1px solid #ccd5de; }',
    body: () =>
      range(30)
        .map(
          (at) =>
            `<div class="entry" data-entry="a${9100 + at * 3}"><b>${pick(STAFF, at)}</b> ${pick(['updated the problem list of', 'viewed the chart of', 'created an order for', 'printed a letter to'], at)} <a href="#/chart/${at}">${person(at)}</a> <time>${1 + at}m ago</time></div>`,
        )
        .join(''),
  },
  {
    name: 'users-admin',
    title: 'Users',
    body: () =>
      table(
        ['', 'Name', 'Email', 'Role', 'Last login', ''],
        range(28).map((at) => [
          '<input type="checkbox">',
          `<a href="#/user/${500 + at * 3}">${pick(STAFF, at)}</a>`,
          `user${at}@clinic.example`,
          pick(['Physician', 'Nurse', 'Front desk'], at),
          `${usDay(at)} ${clock(430 + at * 5)}`,
          '<button>Edit</button>',
        ]),
      ),
  },
  {
    name: 'billing',
    title: 'Billing',
    body: () =>
      table(
        ['Date', 'Patient', 'CPT', 'Charge', 'Paid', 'Balance', 'Status'],
        range(34).map((at) => [
          usDay(at),
          `<a href="#/claim/${2300 + at * 3}">${person(at)}</a>`,
          `992${13 + (at % 3)}`,
          `$${120 + at}.00`,
          `$${100 + at}.00`,
          '$20.00',
          pick(['Open', 'Submitted', 'Denied'], at),
        ]),
      ),
  },
  {
    name: 'settings',
    title: 'Message settings',
    body: () =>
      `<ul>${['Send appointment reminders', 'Show patient messages in the banner', 'Forward lab results to my pool', 'Notify me of refill requests', 'Use the short date form', 'Keep me signed in'].map((name, at) => `<li><label><input type="checkbox" value="opt-${at * 31}"> ${name}</label> <a href="#/help/${at}">What is this?</a></li>`).join('')}</ul>`,
  },
  {
    name: 'dashboard',
    title: 'Dashboard',
    style:
      '.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 10px; } .tile { border: 1px solid #ccd5de; padding: 12px; }',
    body: () =>
      `<div class="tiles">${['New messages', 'Results to review', 'Refill requests', 'Open charts', 'Patients today', 'Unsigned orders', 'Overdue tasks', 'Referrals'].map((name, at) => `<div class="tile"><h2>${name}</h2><b>${at * 3 + 4}</b><p>as of ${clock(500 + at)}</p><a href="#/go/${at}">Open</a></div>`).join('')}</div>`,
  },
  {
    name: 'mail-folders',
    title: 'Mailbox',
    style: '.folders a { display: block; padding: 6px; }',
    body: () =>
      `<div class="folders" role="list">${['Inbox', 'Sent messages', 'Drafts (last saved today)', 'Results and reports', 'Refill requests', 'Patient messages', 'Archive 2025', 'Archive 2026', 'Deleted messages'].map((name, at) => `<a role="listitem" href="#/folder/${at}">${name} <span>${at * 7}</span></a>`).join('')}</div><p>Choose a folder.</p>`,
  },
  {
    name: 'file-manager',
    title: 'Documents',
    body: () =>
      table(
        ['', 'Name', 'Owner', 'Modified', 'Size'],
        range(30).map((at) => [
          `<input type="checkbox" value="f-${3100 + at * 7}">`,
          `<a href="#/file/${at}">${pick(['Referral letter', 'Consult note', 'Lab report', 'Camp form'], at)} ${at}.pdf</a>`,
          pick(STAFF, at),
          usDay(at),
          `${20 + at * 3} KB`,
        ]),
      ),
  },
  {
    name: 'kanban',
    title: 'Improvement board',
    style:
      '.board { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; } .card { border: 1px solid #ccd5de; padding: 8px; margin: 6px 0; }',
    body: () =>
      `<div class="board">${['To do', 'Doing', 'Review', 'Done']
        .map(
          (lane, column) =>
            `<section><h2>${lane}</h2>${range(6)
              .map(
                (at) =>
                  `<div class="card" draggable="true" data-card="c${column}${at}"><b>${pick(['New refill protocol', 'Shorter intake form', 'Call-back script', 'Result letters'], at + column)}</b><p>Due ${usDay(at + column)}</p><a href="#/card/${column}${at}">Open</a></div>`,
              )
              .join('')}</section>`,
        )
        .join('')}</div>`,
  },
  {
    name: 'team-chat',
    title: 'Team chat',
    style: '.say { padding: 6px 0; }',
    body: () =>
      range(30)
        .map(
          (at) =>
            `<div class="say" data-say="${70_000 + at * 3}"><b>${pick(STAFF, at)}</b> <time>${clock(480 + at * 4)}</time><p>${pick(['Room 3 is ready.', 'Thank you!', 'Running ten minutes behind.', 'Who has the key to the sample cabinet?', 'On my way.'], at)}</p></div>`,
        )
        .join(''),
  },
  {
    name: 'search-results',
    title: 'Search: knee pain',
    body: () =>
      range(12)
        .map(
          (at) =>
            `<article><h2><a href="https://site${at}.example/knee">Knee pain: causes, questions and advice ${at}</a></h2><cite>https://site${at}.example/knee</cite><p>${usDay(at)}. What to ask when your knee hurts, with a list of exercises and when to see somebody.</p></article>`,
        )
        .join(''),
  },
  {
    name: 'forum',
    title: 'Users’ forum',
    body: () =>
      `<ul>${range(24)
        .map(
          (at) =>
            `<li data-topic="${5400 + at * 3}"><a href="#/t/${at}">${pick(TOPICS, at)}</a> <span>by ${pick(STAFF, at)}</span> <time>${1 + at}h ago</time> <span>${at * 2} replies</span> <span>${at * 31} views</span></li>`,
        )
        .join('')}</ul>`,
  },
  {
    name: 'news',
    title: 'Clinic news',
    body: () =>
      range(14)
        .map(
          (at) =>
            `<article><h2><a href="#/news/${at}">${pick(['New parking rules from Monday', 'Flu shots for staff', 'The printer contract was renewed', 'Annual report is out'], at)}</a></h2><time>${usDay(at)}</time><p>The office has decided after some discussion; here is what changes and what does not. <a href="#/n/${at}">Read more</a></p></article>`,
        )
        .join(''),
  },
  {
    name: 'shop',
    title: 'Office supplies',
    style: '.items { display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px; }',
    body: () =>
      `<div class="items">${range(18)
        .map(
          (at) =>
            `<div data-sku="SKU-${3000 + at * 7}"><a href="#/p/${at}">${pick(['Exam gloves, box of 100', 'Thermometer covers', 'Paper rolls', 'Hand soap'], at)}</a><p>$${9 + at}.50, delivered by ${usDay(at)}</p><button>Add to cart</button></div>`,
        )
        .join('')}</div>`,
  },
  {
    name: 'docs-page',
    title: 'Documentation: sending messages',
    body: () =>
      `<ol>${['Open the patient’s chart', 'Choose New message', 'Pick a type: advice, refill or appointment', 'Write the subject', 'Attach a form when needed', 'Press Send', 'The message shows in the Sent folder'].map((step, at) => `<li id="step-${at + 1}"><b>${step}</b>. <a href="#step-${at + 2}">Next</a> Since version 4.${at} it can be undone.</li>`).join('')}</ol>`,
  },
  {
    name: 'release-notes',
    title: 'What is new',
    body: () =>
      range(12)
        .map(
          (at) =>
            `<article id="v${at}"><h2><a href="#v${at}">Version 4.${30 - at}</a></h2><time>${usDay(at)}</time><p>Messages open faster, refill requests show the pharmacy, and lab results can be printed.</p></article>`,
        )
        .join(''),
  },
  {
    name: 'bank-account',
    title: 'Transactions',
    body: () =>
      table(
        ['Date', 'Description', 'Type', 'Amount'],
        range(30).map((at) => [
          usDay(at),
          `<a href="#/x/${at}">${pick(['Samplemart Pharmacy', 'Imaginary Health Plan', 'Office rent', 'Paper and ink'], at)}</a>`,
          pick(['Card', 'Transfer'], at),
          `−$${40 + at}.10`,
        ]),
      ),
  },
  {
    name: 'issue-tracker',
    title: 'Issues',
    body: () =>
      `<ul>${range(20)
        .map(
          (at) =>
            `<li data-issue="${1200 + at * 2}"><input type="checkbox"> <a href="#/i/${at}">${pick(['Form cannot be printed', 'Report is empty', 'Search is slow', 'Request fails on Mondays'], at)}</a> <span>#${1200 + at * 2} opened ${1 + at} days ago by ${pick(STAFF, at).replace(' ', '-').toLowerCase()}</span> <span>${at} comments</span></li>`,
        )
        .join('')}</ul>`,
  },
  {
    name: 'rota',
    title: 'On-call rota',
    body: () =>
      table(
        ['Day', 'Start', 'End', 'Clinician', 'Backup', 'Phone'],
        range(21).map((at) => [
          usDay(at),
          '5:00 PM',
          '8:00 AM',
          `<a href="#/s/${at}">${pick(STAFF, at)}</a>`,
          pick(STAFF, at + 3),
          '555-0100',
        ]),
      ),
  },
];
