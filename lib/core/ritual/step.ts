/** One step of a room: what it is called, and how long it is given. Its words and its view are in their own rooms. */
export interface StepKind {
  /** Seconds it takes in the room that it was made for; another room may give it more or less. */
  readonly seconds: number;
  /** Moving on by itself would take something away here: the step waits as soon as the person touches it. */
  readonly asks: boolean;
}
