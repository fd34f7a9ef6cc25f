import type { Edit } from './edit-document.ts';

interface Named {
  readonly id: string;
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** Puts an EHR profile into the playbook; one of the same id makes way for it. */
export const putProfile =
  (profile: Named): Edit =>
  (document) => {
    const others = (document.ehrProfiles ?? []).filter((one) => !isNamed(one) || one.id !== profile.id);
    const same = (document.ehrProfiles ?? []).find((one) => isNamed(one) && one.id === profile.id);
    if (same !== undefined && JSON.stringify(same) === JSON.stringify(profile)) return document;
    return { ...document, ehrProfiles: [...others, profile] };
  };
