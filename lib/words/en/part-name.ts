const NAMES: Readonly<Record<string, string>> = {
  from: 'From',
  patient: 'Patient',
  category: 'Type',
  subject: 'Subject',
  text: 'Text',
  date: 'Date',
  priority: 'Priority',
  result: 'Result',
};

/** What a part of a message is called where its inbox is taught, English. */
export const partName = (part: string): string => NAMES[part] ?? part;
