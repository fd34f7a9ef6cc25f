interface Document {
  version: number;
  rules: unknown[];
  scenarios: unknown[];
}

const RULES = 2_000;

/** The default playbook with as many rules as the format allows, within its limit of size. The added ones rarely match. */
export function largePlaybook(text: string): string {
  const document = JSON.parse(text) as Document;
  const added = Array.from({ length: RULES - document.rules.length }, (_, number) => ({
    id: `rule-${number + document.rules.length}`,
    title: `Standing order ${number}`,
    lane: 'protocol',
    role: 'rn',
    when: { category: ['forms'], says: [`form number ${number}`, `paper ${number}`] },
    protocol: 'nurse-call',
    because: `Standing order ${number}, as agreed`,
    due: '2d',
    owner: 'RN lead',
    status: 'draft',
  }));
  return JSON.stringify({ ...document, version: document.version + 1, rules: [...document.rules, ...added] });
}
