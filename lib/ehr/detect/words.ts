/** Words that tell inboxes from other lists. English, as US web EHRs are; other languages get a low score and are pointed at. */

/** What clinical messages are about: types, subjects and senders. */
export const MESSAGE_WORDS =
  /\b(?:refills?|renewals?|renew|rx|prescriptions?|results?|labs?|laborator(?:y|ies)|imaging|pathology|radiology|reports?|appointments?|reschedule|visit|prior auth\w*|authorizations?|forms?|advice|questions?|messages?|requests?|requested|consults?|cc|e-?visit|alerts?|referrals?|call(?:ed|s|back)?|phone|voicemail|letters?|co-?sign\w*|portal|re:|fwd?:|reminder|overdue|follow-?up|medical advice|patient|proxy|pharmac(?:y|ies)|payer|staff|notice|paperwork|records?|fax|approval|approve|sign|review|please|task|due)\b/giu;

/** Headers of lists that have a writer, a subject or a time of receipt. */
export const MESSAGE_HEADS =
  /^(?:from|sender|source|author|subject|message|topic|preview|snippet|received|sent|regarding|re|summary|message type|msg type|encounter type|item)$/iu;
/** Headers that inboxes share with many other lists. */
export const COMMON_HEADS =
  /^(?:patient|patient name|name|type|date|date\/time|time|status|priority|category|kind|folder|assigned to|to|owner|pool|action|actions|select|due|due date|title)$/iu;
/** Headers of lists that are something else. */
export const OTHER_HEADS =
  /^(?:dob|birth ?date|date of birth|mrn|age|sex|gender|dose|dosage|sig|frequency|route|strength|quantity|refills left|price|amount|balance|charge|charges|paid|payment|cpt|code|codes|icd|units?|size|modified|date modified|last modified|reference|reference range|range|value|result value|flag|test|analyte|specimen|room|bed|duration|start|end|email|e-mail|username|user name|last login|last active|roles?|permissions?|ip|ip address|event|resource|event type|replies|views|posts|last post|stock|sku|rating|order|orders?|ordered|collected|provider|visit type|visit reason|phone|address|insurance|insurer|copay|claim|claim #|lot|site|allergy|reaction|severity|onset|version|downloads|build|branch|commit|dx|diagnosis|immunization|vaccine|medication|drug|last visit|next visit|next appt|pcp|hours|rate|total|qty)$/iu;

/** Names of pages, regions and lists that hold messages. */
export const PLACE_WORDS =
  /\b(?:in-?box|in[- ]?basket|messages?|message cent(?:er|re)|work ?list|tray|tasks?|task ?list|mailbox|work ?queue)\b|(?:inbox|message|worklist)/iu;
/** … and of pages that hold something else, whatever is on them. */
export const OTHER_PLACE =
  /\b(?:audit|log|logs|calendar|schedule|billing|claims?|settings|users|admin|patients|patient list|results|flow ?sheet|forum|discussion|topics|search|news|shop|cart|files?|documents|drive|board|dashboard|docs|documentation|medications?|orders?|notes?|chat|appointments|folders|events|encounters?|immunizations?|problems?|allerg(?:y|ies)|history|changes|activity|notifications?|reports|reviews|questions|jobs|tickets|staff|directory|invoices?|receipts?|deliveries|shifts?|rota)\b/iu;

/** What rows of other lists say, with the trait's name. Each counts by the share of rows that say it. */
export const OTHER_ROWS = {
  money: /[$€£]\s?\d|\b\d+\.\d{2} ?(?:usd|eur)\b/iu,
  person: /\b(?:dob|mrn|born)\b|\b\d{1,3} ?(?:y\/?o|yrs?|years old)\b|\b(?:male|female)\b/iu,
  dosing:
    /\b(?:take \d|by mouth|once daily|twice daily|every \d+ hours|bid|tid|qid|qhs|prn|tablets? daily|started)\b/iu,
  social:
    /\b(?:repl(?:y|ies)(?= ?\d)|\d+ (?:repl(?:y|ies)|views?|comments?|likes?|points?|answers?|votes?|reactions?)|read more|subscribe|min read|upvote)\b/iu,
  files: /\b\d+(?:[.,]\d+)? ?(?:bytes|kb|mb|gb)\b|\.(?:pdf|docx?|xlsx?|png|jpe?g|zip|txt|csv)\b/iu,
  log: /\b(?:logged (?:in|out)|signed (?:in|out)|login|logout|viewed|accessed|exported|deleted|created|updated|modified|granted|revoked|denied|printed|opened chart|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\b/iu,
  shop: /\b(?:add to cart|in stock|out of stock|free shipping|buy now|add to basket)\b/iu,
  slots:
    /\b(?:checked in|arrived|no[- ]show|roomed|open slot|available|room \d+|exam \d+|new patient|established|follow-?up visit|annual (?:exam|wellness)|well[- ]child|physical)\b|\b\d{1,2}:\d{2} ?(?:[ap]m)? ?[–-] ?\d{1,2}:\d{2}/iu,
  past: /\b(?:office visit|telephone encounter|drawn|done|given|administered|documented|performed|completed|closed the same)\b/iu,
  code: /https?:\/\/|\bwww\.|\b(?:v\d+\.\d+|merged|pull request|commit)\b/iu,
} as const;
