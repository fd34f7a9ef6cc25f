/** What the one prompt of the day says, English. Nothing of a patient, and no word about work after hours. */
export const nudge = {
  title: () => 'Clinic is over',
  text: () => 'Close the day in 90 seconds?',
  textWithoutButtons: () => 'Close the day in 90 seconds? Click here. "Later" is on the Timeback button.',
  snooze: (minutes: number) => `In ${minutes} minutes`,
  notToday: () => 'Not today',
  returnedTitle: () => 'You planned something for now',
  returnedText: () => 'Click to see what you parked.',
};
