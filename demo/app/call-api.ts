import { useEffect, useState } from 'react';

/** Asks the demo's own server. Rejects with the status when the answer is not a success. */
export async function callApi<Answer>(path: string, method = 'GET', body: object = {}): Promise<Answer> {
  const request: RequestInit = { method };
  if (method !== 'GET') {
    request.headers = { 'content-type': 'application/json' };
    request.body = JSON.stringify(body);
  }
  const response = await fetch(`/api/${path}`, request);
  if (!response.ok) throw new Error(`demo: ${response.status} for ${path}`);
  const answer: Answer = await response.json();
  return answer;
}

type Loaded<Answer> = { readonly state: 'loading' | 'failed' } | { readonly state: 'ready'; readonly value: Answer };

/** Loads `path` and again whenever it changes; never shows the answer to an earlier path. */
export function useApi<Answer>(path: string): Loaded<Answer> {
  const [answer, setAnswer] = useState<{ path: string; loaded: Loaded<Answer> } | null>(null);
  useEffect(() => {
    let current = true;
    callApi<Answer>(path).then(
      (value) => current && setAnswer({ path, loaded: { state: 'ready', value } }),
      () => current && setAnswer({ path, loaded: { state: 'failed' } }),
    );
    return () => {
      current = false;
    };
  }, [path]);
  return answer?.path === path ? answer.loaded : { state: 'loading' };
}
