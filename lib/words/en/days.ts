/** A day and a time, seen from today, English. */
export const days = {
  today: (time: string) => `today ${time}`,
  tomorrow: (time: string) => `tomorrow ${time}`,
  other: (day: string, time: string) => `${day} ${time}`,
};
