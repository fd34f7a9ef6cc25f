import type { Activity } from '../../shared/ehr-profile.ts';
import { sumCells, type Place } from '../places.ts';
import type { Day } from '../read-days.ts';

/** Why a number is not shown. A number that would mislead is worse than none. */
export type Suppressed =
  /** No day has been counted. */
  | 'no-days'
  /** The calendar has no session with patients in this time. */
  | 'no-sessions'
  /** The person has not said that this browser sees their EHR work. */
  | 'not-affirmed'
  /** Under eight hours with patients booked: a ratio of so little says nothing. */
  | 'few-hours';

export type Measured =
  | { readonly value: number; readonly of?: number; readonly suppressed?: undefined }
  | { readonly value: null; readonly suppressed: Suppressed };

export interface MetricInput {
  /** Days of the period, from the first that was ever counted on. */
  readonly days: readonly Day[];
  /** "This browser sees my EHR work." */
  readonly affirmed: boolean;
  /** The day that is not over yet, or null. */
  readonly today: string | null;
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

export interface Metric {
  readonly id: string;
  /** `seconds`; `seconds-per-8h` of patient-scheduled time; `minute` of the day, over 1440 after midnight; `days`, of `of`. */
  readonly unit: 'seconds' | 'seconds-per-8h' | 'minute' | 'days';
  readonly sources: readonly Source[];
  readonly measure: (input: MetricInput) => Measured;
}

export const SINSKY_2020: Source = {
  title: 'Sinsky et al. 2020, Metrics for assessing physician activity using electronic health record log data',
  url: 'https://doi.org/10.1093/jamia/ocz223',
};
export const ARNDT_2017: Source = {
  title: 'Arndt et al. 2017, Tethered to the EHR',
  url: 'https://doi.org/10.1370/afm.2121',
};
export const ARNDT_2023: Source = {
  title:
    'Arndt et al. 2023, Refining vendor-defined measures to accurately quantify EHR workload outside time scheduled with patients',
  url: 'https://doi.org/10.1370/afm.2960',
};
export const MELNICK_2021: Source = {
  title: 'Melnick et al. 2021, Characterizing physician EHR use with vendor derived data',
  url: 'https://doi.org/10.1093/jamia/ocab011',
};

/** Hours with patients that a period needs before a number per eight of them is shown; also what it is scaled to. */
const EIGHT_HOURS_S = 8 * 3_600;

export const sumOf = ({ days }: MetricInput, places?: readonly Place[], activities?: readonly Activity[]): number =>
  days.reduce((sum, { seconds }) => sum + sumCells(seconds, places, activities), 0);

/** Seconds with patients booked. */
const scheduledOf = ({ days }: MetricInput): number => days.reduce((sum, { scheduled }) => sum + scheduled * 60, 0);

/** A plain sum of places and activities. */
export const total =
  (places?: readonly Place[], activities?: readonly Activity[]) =>
  (input: MetricInput): Measured =>
    input.days.length === 0 ? { value: null, suppressed: 'no-days' } : { value: sumOf(input, places, activities) };

/** `total`, where it needs to be known when patients are booked. */
export const totalBySchedule =
  (places: readonly Place[]) =>
  (input: MetricInput): Measured => {
    if (input.days.length === 0) return { value: null, suppressed: 'no-days' };
    return scheduledOf(input) === 0 ? { value: null, suppressed: 'no-sessions' } : { value: sumOf(input, places) };
  };

/** 8 · ΣX / ΣS: a ratio of sums over the period, never a mean of ratios. */
export const perEightHours =
  (places?: readonly Place[], activities?: readonly Activity[]) =>
  (input: MetricInput): Measured => {
    const scheduled = scheduledOf(input);
    if (input.days.length === 0) return { value: null, suppressed: 'no-days' };
    if (!input.affirmed) return { value: null, suppressed: 'not-affirmed' };
    if (scheduled === 0) return { value: null, suppressed: 'no-sessions' };
    if (scheduled < EIGHT_HOURS_S) return { value: null, suppressed: 'few-hours' };
    return { value: (EIGHT_HOURS_S * sumOf(input, places, activities)) / scheduled };
  };
