/** The line about the day's close in popup and panel, English. */
export const closeLine = {
  name: () => 'Clinic close',
  closed: (time: string) => `Closed ${time}.`,
  over: () => 'Clinic is over. Close the day in 90 seconds?',
  close: () => 'Close clinic',
  snooze: (minutes: number) => `In ${minutes} minutes`,
  notToday: () => 'Not today',
  back: (count: number) => (count === 1 ? '1 parked plan is back' : `${count} parked plans are back`),
  pauses: () => 'Pauses and settings',
};

export type CloseLineWords = typeof closeLine;
