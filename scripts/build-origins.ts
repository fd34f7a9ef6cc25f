/**
 * Match patterns for the EHR origins an IT department bakes into its own build.
 * `text` is a space-separated list such as "https://ehr.example https://frames.example".
 * Throws on anything that is not a plain http(s) origin: a build with a wrong origin must not come out quietly.
 */
export function approvedAtBuild(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const url = URL.canParse(entry) ? new URL(entry) : null;
      if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
        throw new Error(`TIMEBACK_ORIGINS: "${entry}" is not an origin such as https://ehr.example`);
      }
      // Match patterns have no ports in Firefox: a port would make the whole manifest invalid there.
      return `${url.protocol}//${url.hostname}/*`;
    });
}
