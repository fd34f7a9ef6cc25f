/** The practice scenario of a date: another each day, the same for everybody who huddles on that day. */
export function scenarioOf<T>(date: string, scenarios: readonly T[]): T | null {
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  return scenarios[((day % scenarios.length) + scenarios.length) % scenarios.length] ?? null;
}
