import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { err, ok, type Result } from '../../lib/core/shared/result.ts';
import { parseProfile, type ProfileProblem } from '../../lib/ehr/profile-schema.ts';

/**
 * The profiles of a file: what this page exports, a list of profiles, or one. All of them, or what is wrong with the first
 * that cannot be used; no problem at all means that it is no such file.
 */
export function profilesIn(
  text: string,
  accepts: (selector: string) => boolean,
): Result<readonly EhrProfile[], readonly ProfileProblem[]> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return err([]);
  }
  const inside = typeof data === 'object' && data !== null && 'ehrProfiles' in data ? data.ehrProfiles : data;
  const list: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  if (list.length === 0 || list.some((one) => typeof one !== 'object' || one === null)) return err([]);
  const profiles: EhrProfile[] = [];
  for (const one of list) {
    const parsed = parseProfile(one, accepts);
    if (!parsed.ok) return parsed;
    profiles.push(parsed.value);
  }
  return ok(profiles);
}
