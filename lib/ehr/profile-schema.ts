import * as z from 'zod';
import { ACTIVITIES, FIELD_KINDS, FIELD_NEEDS, type EhrProfile } from '../core/shared/ehr-profile.ts';
import { PRIORITIES, RESULT_KINDS, SENDER_ROLES } from '../core/shared/message.ts';
import { err, ok, type Result } from '../core/shared/result.ts';
import { checkSelector, MAX_SELECTOR, type SelectorProblem } from './check-selector.ts';
import { ADDRESS } from './read-value.ts';
import { selectorsOf } from './selectors.ts';

// Zod otherwise probes `new Function`, which an extension page's content security policy reports as a violation.
z.config({ jitless: true });

/** What is wrong with a profile, and where ("fields.date.in"). */
export interface ProfileProblem {
  readonly at: string;
  readonly code: 'wrong-shape' | 'unknown-key' | 'too-long' | SelectorProblem;
}

const MAX_LABELS = 100;
/** Shadow roots inside each other. */
const MAX_HOSTS = 8;
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u);
const line = z.string().trim().min(1).max(200);
const address = z.string().min(1).max(300);
/** Checked by `checkSelector` after the shape. */
const selector = z.string().max(MAX_SELECTOR);
/** An attribute that scripts write styles and code into is no place for an id or a field. */
const attribute = z.string().regex(/^(?!on|style$|class$)[a-z][a-z0-9-]{0,63}$/u);

const valueShape = {
  in: selector,
  from: attribute.optional(),
  starts: z.string().min(1).max(200).optional(),
  none: z.string().min(1).max(200).optional(),
  after: z.string().min(1).max(200).optional(),
};
const valueParts = z.strictObject(valueShape);
/** The address is the page's: no row has one of its own. */
const value = valueParts.refine(({ from }) => from !== ADDRESS);
/** An address is more than an id: what the id follows has to be said. */
const openedId = valueParts.refine((spec) => spec.from !== ADDRESS || (spec.in === '' && spec.after !== undefined));
const match = {
  path: address.optional(),
  pathHas: address.optional(),
  hash: address.optional(),
  has: selector.optional(),
};
const rows = z.int().min(0).max(5_000);
const fields = {
  category: value.optional(),
  from: value.optional(),
  date: value.optional(),
  patient: value.optional(),
  priority: value.optional(),
  result: value.optional(),
};

/** Labels are compared in lower case, so that one written otherwise would never be found. */
const labels = <T extends string>(meanings: readonly [T, ...T[]]): z.ZodType<Record<string, T>> =>
  z
    .record(
      z
        .string()
        .min(1)
        .max(200)
        .refine((label) => label === label.toLowerCase()),
      z.enum(meanings),
    )
    .refine((table) => Object.keys(table).length <= MAX_LABELS);

const fieldFit = z
  .strictObject({
    kind: z.enum(FIELD_KINDS),
    needs: z.enum(FIELD_NEEDS),
    single: z.boolean(),
    placed: z.boolean(),
    labels: z.array(z.string().min(1).max(60)).max(40).optional(),
    head: z.string().min(1).max(60).optional(),
    length: z.number().min(0).max(50_000).optional(),
  })
  .optional();
const fit = z.strictObject({
  fields: z.strictObject({
    category: fieldFit,
    from: fieldFit,
    subject: fieldFit,
    text: fieldFit,
    date: fieldFit,
    patient: fieldFit,
    priority: fieldFit,
    result: fieldFit,
  }),
  heads: z.array(z.string().max(60)).max(60).optional(),
  headsDecide: z.boolean().optional(),
});

const profile = z.strictObject({
  id,
  ehr: line,
  seen: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/u),
  // A profile for any page at all would be asked everywhere.
  match: z.strictObject(match).refine((given) => Object.values(given).some((part) => part !== undefined)),
  frames: z.enum(['top', 'any']),
  hosts: z.array(selector.min(1)).min(1).max(MAX_HOSTS).optional(),
  list: z.strictObject({
    root: selector.min(1),
    row: selector.min(1),
    expect: z.strictObject({ min: rows, max: rows }).refine(({ min, max }) => min <= max),
    id: value,
  }),
  fields: z.strictObject({
    ...fields,
    subject: value.optional(),
    text: z
      .strictObject({ ...valueShape, cutBy: z.string().max(20).optional() })
      .refine(({ from }) => from !== ADDRESS)
      .optional(),
  }),
  senders: labels(SENDER_ROLES),
  priorities: labels(PRIORITIES).optional(),
  results: labels(RESULT_KINDS).optional(),
  open: z
    .strictObject({
      match: z.strictObject(match).optional(),
      root: selector.min(1),
      id: openedId.optional(),
      subject: value.optional(),
      text: value,
      fields: z.strictObject(fields).optional(),
    })
    // What has no id is not looked for beside a list, whose rows it could not be tied to.
    .refine(({ id: own, match: apart }) => own !== undefined || apart?.has !== undefined)
    .optional(),
  fit: fit.optional(),
  activities: z.array(z.strictObject({ ...match, activity: z.enum(ACTIVITIES) })).max(50),
});

/**
 * A profile from outside (a playbook, an import), or everything that is wrong with it. Never throws. `accepts` asks a real
 * selector parser where there is one (a page has it, a worker has not); readers ask the page's own once more.
 */
export function parseProfile(
  input: unknown,
  accepts: (selector: string) => boolean = () => true,
): Result<EhrProfile, readonly ProfileProblem[]> {
  const parsed = profile.safeParse(input);
  if (!parsed.success) return err(parsed.error.issues.flatMap(problemsOf));
  // The schema's type says "may be undefined" where the profile's says "may be left out"; JSON knows only the latter.
  const value = parsed.data as EhrProfile;
  const problems = selectorsOf(value).flatMap(({ at, selector }): ProfileProblem[] => {
    const code = checkSelector(selector) ?? (accepts(selector) ? null : 'bad-selector');
    return code === null ? [] : [{ at, code }];
  });
  return problems.length > 0 ? err(problems) : ok(value);
}

function problemsOf(issue: z.core.$ZodIssue): ProfileProblem[] {
  const at = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ at: at === '' ? key : `${at}.${key}`, code: 'unknown-key' }));
  }
  return [{ at, code: issue.code === 'too_big' ? 'too-long' : 'wrong-shape' }];
}
