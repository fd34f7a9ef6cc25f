import type { DBSchema } from 'idb';

/**
 * What is kept on this device, version 2. Counts, slots, playbooks and settings; never a message, a name, an address of a
 * page or an id of the EHR. Later parts (hours, audit) find their stores here from the first version on.
 */
export interface TimebackDB extends DBSchema {
  /** Settings and small facts, one row per key. */
  meta: { key: string; value: { readonly key: string; readonly value: unknown } };
  /** Every playbook that was ever in force, newest last; exactly one is `active`. */
  playbooks: {
    key: string;
    value: PlaybookRow;
  };
  /** Origins and what they were approved for. An origin may have both roles. */
  origins: { key: [origin: string, role: OriginRole]; value: OriginRow };
  /** Append-only, so that chunks can be sealed to a public key while the history is locked. */
  hoursChunks: { key: number; value: HoursChunkRow };
  /** The second layer over the hours: what the clinician said about them. The raw layer stays. */
  corrections: { key: number; value: CorrectionRow };
  /** Counts by week × lane × rule × category. */
  audit: { key: string; value: AuditRow };
  /** Dates that pictures mark; since version 2. */
  marks: { key: [kind: MarkRow['kind'], at: string]; value: MarkRow };
}

export interface MarkRow {
  /** A 30-day sprint began; a playbook came into force. */
  readonly kind: 'sprint' | 'playbook';
  /** A sprint's first day, "2026-11-04"; a playbook's moment, ISO 8601 in UTC. */
  readonly at: string;
}

export interface PlaybookRow {
  /** SHA-256 of `bytes`, lowercase hex: the key, and what a fingerprint is made of. */
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `here`: written on this computer's playbook page. */
  readonly source: 'built-in' | 'here' | 'file' | 'link' | 'policy';
  readonly importedAt: number;
  readonly active: boolean;
  /** The engine's compiled form and the version of that form; null or another version means: compile again. */
  readonly compiled: { readonly form: number; readonly data: unknown } | null;
}

/** `ehr`: its pages may be read. `playbook`: a playbook may be fetched from it, and nothing read. */
export type OriginRole = 'ehr' | 'playbook';

export interface OriginRow {
  /** Scheme and host, "https://ehr.example": no port, no path. */
  readonly origin: string;
  readonly role: OriginRole;
  readonly by: 'user' | 'policy';
  readonly at: number;
}

export interface HoursChunkRow {
  readonly form: 'plain' | 'sealed';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface CorrectionRow {
  readonly at: number;
  readonly kind: string;
  readonly value: unknown;
}

export interface AuditRow {
  /** "2026-W47|protocol|refill-stable-chronic|refill" */
  readonly key: string;
  readonly count: number;
}
