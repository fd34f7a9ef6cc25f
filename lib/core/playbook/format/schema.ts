import * as z from 'zod';
import { PRIORITIES, RESULT_KINDS, SENDER_ROLES } from '../../shared/message.ts';
import { parseWeeklyHours } from '../../shared/weekly-hours.ts';
import { parsePhrase } from '../../text/phrase.ts';

// Zod otherwise probes `new Function`, which an extension page's content security policy reports as a violation.
z.config({ jitless: true });

/** The newest format this version understands. A rule may ask for a newer one (`format`), and is then left out aloud. */
export const FORMAT_VERSION = 1;

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u);
const line = z.string().trim().min(1).max(200);
const prose = z.string().trim().min(1).max(2_000);
const custom = (code: string, params: Record<string, string>): { error: string } => ({
  error: JSON.stringify({ code, params }),
});

const date = z.string().refine(
  (value) => {
    // A date is good when the calendar gives it back unchanged ("2026-02-30" does not come back).
    if (!/^\d{4}-\d\d-\d\d$/u.test(value)) return false;
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  },
  custom('bad-date', {}),
);
const url = z
  .string()
  .max(500)
  .refine((value) => /^https:\/\/[^\s/]+\.[^\s/]+/u.test(value), custom('bad-link', {}));
const plainPhrase = z.string().superRefine((value, context) => {
  const parsed = parsePhrase(value);
  const why = value.startsWith('@') ? 'bad-list' : parsed.ok ? null : parsed.error;
  if (why !== null)
    context.addIssue({ code: 'custom', message: JSON.stringify({ code: 'bad-phrase', params: { why } }) });
});
const LIST = /^@[a-z0-9][a-z0-9-]{0,63}$/u;
const phrase = z.string().superRefine((value, context) => {
  if (LIST.test(value)) return;
  const parsed = parsePhrase(value);
  const why = value.startsWith('@') ? 'bad-list' : parsed.ok ? null : parsed.error;
  if (why !== null)
    context.addIssue({ code: 'custom', message: JSON.stringify({ code: 'bad-phrase', params: { why } }) });
});
const phrases = z.array(phrase).min(1).max(200);
const hours = z.number().positive().max(8_760);

export const FIELDS = ['subject', 'text', 'category', 'priority', 'result', 'receivedAt', 'patient'] as const;

/** All that are given must hold; a list means any of. */
const conditions = z
  .strictObject({
    category: z.array(id).min(1).optional(),
    from: z.array(z.enum(SENDER_ROLES)).min(1).optional(),
    priority: z.array(z.enum(PRIORITIES)).min(1).optional(),
    result: z.array(z.enum(RESULT_KINDS)).min(1).optional(),
    says: phrases.optional(),
    saysAll: phrases.optional(),
    age: z.strictObject({ min: z.number().min(0).optional(), max: z.number().min(0).optional() }).optional(),
    duplicate: z.strictObject({ hours }).optional(),
    repeat: z.strictObject({ hours }).optional(),
    field: z
      .strictObject({ present: z.array(z.enum(FIELDS)).optional(), absent: z.array(z.enum(FIELDS)).optional() })
      .optional(),
  })
  .refine((value) => Object.keys(value).length > 0, custom('too-short', { limit: '1' }));

const link = z.strictObject({ title: line, url });

const ruleBase = {
  id,
  title: line,
  format: z.number().int().positive().optional(),
  when: conditions,
  /** One set of conditions, or several: any of them excepts. */
  unless: z.union([conditions, z.array(conditions).min(1).max(20)]).optional(),
  /** This rule is for messages that speak of symptoms: clinical content does not lift it. */
  takes: z.literal('symptoms').optional(),
  /** Clinical work (triage, interpretation, refill approval) that the conditions do not already show to be so. */
  clinical: z.boolean().optional(),
  protocol: id.optional(),
  redirect: id.optional(),
  because: prose,
  /** Physician minutes one such message takes: low, high. */
  minutes: z.tuple([z.number().min(0).max(240), z.number().min(0).max(240)]).optional(),
  due: z
    .string()
    .regex(/^\d{1,3}[hd]$/u, custom('bad-due', {}))
    .optional(),
  owner: line.optional(),
  status: z.enum(['draft', 'active', 'retired']),
  approved: z.strictObject({ by: line, on: date }).optional(),
  reviewBy: date.optional(),
  evidence: z.array(link).max(20).optional(),
};

export const ruleSchema = z.discriminatedUnion('lane', [
  z.strictObject({ ...ruleBase, lane: z.literal('physician'), role: z.literal('physician').optional() }),
  z.strictObject({ ...ruleBase, lane: z.literal('protocol'), role: id }),
  z.strictObject({ ...ruleBase, lane: z.literal('not-physician'), role: id }),
]);

export const roleSchema = z.strictObject({
  id,
  name: line,
  /** What the role may do: only `licensed` roles take clinical rules. */
  scope: z.enum(['administrative', 'unlicensed', 'licensed', 'physician']),
  /** Pool, phone or person. `null` says that nobody has this role here: its work falls to the backup. */
  contact: line.nullable().optional(),
  hours: z
    .string()
    .max(200)
    .refine((value) => parseWeeklyHours(value) !== null, custom('bad-hours', {}))
    .optional(),
  backup: id.optional(),
});

export const categorySchema = z.strictObject({
  id,
  name: line,
  /** The EHR's own type labels that mean this category. */
  labels: z.array(line).max(100),
  /** What such messages carry; rules over them that are not the physician's are clinical. */
  holds: z.enum(['results', 'refills', 'symptoms']).optional(),
});

export const protocolSchema = z.strictObject({
  id,
  title: line,
  role: id,
  steps: z.array(line.max(500)).min(1).max(30),
  escalate: prose.optional(),
});

export const redirectSchema = z.strictObject({
  id,
  to: z.enum(['patient', 'staff', 'sender']),
  title: line,
  /** Placeholders in square brackets; copying waits until they are filled. */
  text: prose,
  es: prose.optional(),
});

export const safetyAdditionSchema = z.strictObject({
  id,
  level: z.enum(['emergency', 'urgent']),
  says: z.array(plainPhrase).min(1).max(200),
  because: prose,
});

const scenarioMessage = z.strictObject({
  category: z.string().max(200).optional(),
  from: z.enum(SENDER_ROLES).optional(),
  subject: z.string().max(500).optional(),
  text: z.string().max(5_000).optional(),
  complete: z.boolean().optional(),
  priority: z.enum(PRIORITIES).optional(),
  result: z.enum(RESULT_KINDS).optional(),
  /** Hours before now; the scenario's own message comes at 0 unless it says so. */
  hoursAgo: z.number().min(0).max(8_760).optional(),
  patient: z.string().max(100).optional(),
});

export const scenarioSchema = z.strictObject({
  id,
  title: line,
  /** The rule it is for, and how it tries it. */
  rule: id.optional(),
  kind: z.enum(['match', 'near-miss', 'negated']).optional(),
  message: scenarioMessage,
  /** What else lies in the inbox. */
  others: z.array(scenarioMessage).max(20).optional(),
  /** Roles that nobody has at that moment: their work falls to the backup. */
  away: z.array(id).max(20).optional(),
  expect: z.strictObject({
    lane: z.enum(['not-physician', 'protocol', 'physician', 'open-first']).optional(),
    rule: id.nullable().optional(),
    role: id.nullable().optional(),
    flag: z.enum(['emergency', 'urgent']).nullable().optional(),
    floor: z.enum(['flag', 'negated-flag', 'clinical-content', 'unread', 'repeat']).nullable().optional(),
    /** A draft rule that must be offered. */
    draft: id.optional(),
  }),
  discussion: prose.optional(),
});

export const resourceSchema = z.strictObject({ title: line, contact: line.optional(), url: url.optional() });

export const headerSchema = z.object({
  $schema: z.string().max(500).optional(),
  format: z.number().int().positive(),
  id,
  name: line,
  version: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  published: date.optional(),
  expires: date.optional(),
  changes: prose.optional(),
});

const phraseListId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u);
export const phraseListSchema = z.array(plainPhrase).min(1).max(1_000);

/** Parts that other rooms define and check: carried as they are. */
const carried = { ehrProfiles: z.array(z.unknown()).optional(), closing: z.unknown().optional() };

export const playbookSchema = z.strictObject({
  ...headerSchema.shape,
  roles: z.array(roleSchema).default([]),
  categories: z.array(categorySchema).default([]),
  phraseLists: z.record(phraseListId, phraseListSchema).default({}),
  rules: z.array(ruleSchema).default([]),
  protocols: z.array(protocolSchema).default([]),
  redirects: z.array(redirectSchema).default([]),
  safety: z.array(safetyAdditionSchema).default([]),
  scenarios: z.array(scenarioSchema).default([]),
  resources: z.array(resourceSchema).default([]),
  ...carried,
});

export type Playbook = z.output<typeof playbookSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type Conditions = z.output<typeof conditions>;
export type ConditionKind = keyof Conditions;
export type ReadableField = (typeof FIELDS)[number];
export type Role = z.output<typeof roleSchema>;
export type Category = z.output<typeof categorySchema>;
export type Protocol = z.output<typeof protocolSchema>;
export type Redirect = z.output<typeof redirectSchema>;
export type SafetyAddition = z.output<typeof safetyAdditionSchema>;
export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioMessage = z.output<typeof scenarioMessage>;

/** The published JSON Schema (draft 2020-12), made from the schema that the product itself uses. */
export function playbookJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(playbookSchema, { io: 'input' }), title: 'Timeback playbook, format 1' };
}
