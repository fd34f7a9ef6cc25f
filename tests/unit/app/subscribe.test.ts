import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  acceptWaiting,
  examineLink,
  followLink,
  nextCheck,
  poll,
  policyProblem,
  type Subscription,
} from '../../../lib/app/subscribe.ts';
import { playbookAddress } from '../../../lib/core/playbook/trust/address.ts';
import { fetchFile } from '../../../lib/platform/fetch.ts';
import { newKey, playbookText, signatureOf, world } from './sharing-world.ts';

const HOUR = 3_600_000;
let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A real server on this machine; gives the address of the playbook on it. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://localhost:${address.port}/cedar.json`;
}

/** A static host: a file for each path, with an ETag of its content. */
function host() {
  const files = new Map<string, string>();
  const answers: number[] = [];
  const listener: RequestListener = ({ url = '', headers }, response) => {
    const body = files.get(url);
    const etag = `"${Buffer.from(body ?? '').length}-${[...(body ?? '')].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7)}"`;
    const status = body === undefined ? 404 : headers['if-none-match'] === etag ? 304 : 200;
    answers.push(status);
    response.writeHead(status, { etag });
    response.end(status === 200 ? body : undefined);
  };
  return { files, answers, listener };
}

async function published() {
  const made = world();
  made.state.get = async (address, validators, limit) => fetchFile(address, validators, limit, true, 0.5);
  const { files, answers, listener } = host();
  const key = await newKey();
  const publish = async (text: string, by = key): Promise<void> => {
    files.set('/cedar.json', text);
    files.set('/cedar.json.sig', await signatureOf(by, text));
  };
  await publish(playbookText(14));
  const address = await serve(listener);
  const follow = async (apply: Subscription['apply']): Promise<void> => {
    const shown = await examineLink(made.ports, address);
    if (!shown.ok || shown.key === null) throw new Error('not shown');
    expect(made.state.applied).toBe(0);
    const followed = await followLink(made.ports, address, { hash: shown.hash, key: shown.key }, apply);
    expect(followed).toMatchObject({ ok: true });
    answers.length = 0;
  };
  const later = async (hours = 2): Promise<Subscription | null> => {
    made.state.now += hours * HOUR;
    await poll(made.ports);
    return made.state.subscriptions.get('user') ?? null;
  };
  const version = (): number => (JSON.parse(made.state.inForce) as { version: number }).version;
  return { ...made, key, files, answers, publish, address, follow, later, version };
}

describe('following an address', () => {
  it('asks one short question while nothing is new, and takes a new version by itself where that was chosen', async () => {
    const clinic = await published();
    await clinic.follow('auto');
    await clinic.later();
    await clinic.later();
    expect(clinic.answers).toEqual([304, 304]);
    await clinic.publish(playbookText(15));
    expect(await clinic.later()).toMatchObject({ problem: null, waiting: null });
    expect(clinic.version()).toBe(15);
  });

  it('lets a new version wait until its differences were seen', async () => {
    const clinic = await published();
    await clinic.follow('ask');
    await clinic.publish(playbookText(15));
    const waiting = (await clinic.later())?.waiting;
    expect(clinic.version()).toBe(14);
    expect(await acceptWaiting(clinic.ports, 'another')).toMatchObject({ problem: { code: 'changed-meanwhile' } });
    clinic.state.policy = { kind: 'unknown' };
    expect(await acceptWaiting(clinic.ports, waiting?.hash ?? '')).toMatchObject({
      problem: { code: 'policy-unknown' },
    });
    clinic.state.policy = { kind: 'absent' };
    expect(await acceptWaiting(clinic.ports, waiting?.hash ?? '')).toMatchObject({ ok: true, version: 15 });
    expect(clinic.version()).toBe(15);
    clinic.answers.length = 0;
    await clinic.later();
    expect(clinic.answers).toEqual([304]);
  });

  it('asks at most once an hour, and later after each failure', async () => {
    const clinic = await published();
    await clinic.follow('auto');
    await clinic.later(0.9);
    expect(clinic.answers).toEqual([]);
    clinic.files.clear();
    const waits: number[] = [];
    for (let tries = 0; tries < 7; tries += 1) {
      const row = await clinic.later(30);
      waits.push(Math.round(((row?.nextCheckAt ?? 0) - clinic.state.now) / HOUR));
      expect(row).toMatchObject({ failures: tries + 1, problem: { code: 'status', status: 404 } });
    }
    expect(waits).toEqual([2, 4, 8, 16, 24, 24, 24]);
    expect(clinic.version()).toBe(14);
    await clinic.publish(playbookText(15));
    expect(await clinic.later(30)).toMatchObject({ failures: 0, problem: null });
    expect(clinic.version()).toBe(15);
  });

  it('keeps the last good version while files of two versions lie side by side, and takes the new one after', async () => {
    const clinic = await published();
    await clinic.follow('auto');
    clinic.files.set('/cedar.json.sig', await signatureOf(clinic.key, playbookText(15)));
    expect(await clinic.later()).toMatchObject({ problem: { code: 'wrong-signature' } });
    expect(clinic.version()).toBe(14);
    clinic.files.set('/cedar.json', playbookText(15));
    await clinic.later(30);
    expect(clinic.version()).toBe(15);
  });

  it('says nothing new and asks nobody while it is unknown whether an administrator decides', async () => {
    const clinic = await published();
    await clinic.follow('auto');
    await clinic.publish(playbookText(15));
    clinic.state.policy = { kind: 'unknown' };
    await clinic.later(30);
    expect([clinic.answers, clinic.version()]).toEqual([[], 14]);
    clinic.state.policy = { kind: 'absent' };
    await clinic.later(1);
    expect(clinic.version()).toBe(15);
  });

  it('refuses to follow when what comes is not what was shown', async () => {
    const clinic = await published();
    const shown = await examineLink(clinic.ports, clinic.address);
    const { hash, key } = shown.ok ? { hash: shown.hash, key: shown.key ?? '' } : { hash: '', key: '' };
    await clinic.publish(playbookText(15));
    const outcome = await followLink(clinic.ports, clinic.address, { hash, key }, 'auto');
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
    expect([clinic.state.applied, clinic.state.subscriptions.size, clinic.state.pins.size]).toEqual([0, 0, 0]);
  });
});

describe('an administrator’s policy', () => {
  it('names an address and keys: followed at once, and no other key counts', async () => {
    const clinic = await published();
    const policy = { address: clinic.address, keys: [clinic.key.publicKey], id: 'cedar', text: null };
    clinic.state.policy = { kind: 'set', policy };
    await poll(clinic.ports);
    expect(clinic.version()).toBe(14);
    await clinic.publish(playbookText(15), await newKey());
    await clinic.later(30);
    expect(clinic.state.subscriptions.get('policy')).toMatchObject({ problem: { code: 'other-key' } });
    expect(clinic.version()).toBe(14);
    await clinic.publish(playbookText(13));
    await clinic.later(30);
    expect(clinic.state.subscriptions.get('policy')).toMatchObject({ problem: { code: 'older' } });
  });

  it('carries the whole playbook: used as it is, and once', async () => {
    const clinic = await published();
    const policy = { address: null, keys: [], id: null, text: playbookText(7) };
    clinic.state.policy = { kind: 'set', policy };
    await poll(clinic.ports);
    await poll(clinic.ports);
    expect([clinic.version(), clinic.state.applied]).toEqual([7, 1]);
    // Their last word counts, older or not: it is not from the network.
    clinic.state.policy = { kind: 'set', policy: { ...policy, text: playbookText(6) } };
    await poll(clinic.ports);
    expect([clinic.version(), await policyProblem(clinic.ports)]).toEqual([6, null]);
  });

  it.each([
    [{ text: '{', address: null }, 'bad-playbook'],
    [{ text: playbookText(1, { expires: '2020-01-01' }), address: null }, 'expired'],
    [{ text: null, address: 'ftp://x/p.json' }, 'bad-address'],
  ])('that cannot be used changes nothing, and says so: %j', async (part, code) => {
    const { ports, state, whatCounts } = world();
    state.policy = { kind: 'set', policy: { keys: [], id: null, ...part } };
    const before = whatCounts();
    await poll(ports);
    expect([await policyProblem(ports), whatCounts()]).toEqual([expect.objectContaining({ code }), before]);
  });
});

describe('servers that misbehave', () => {
  const cases: readonly [name: string, code: string, listener: RequestListener][] = [
    ['a redirect', 'redirected', (_, response) => void response.writeHead(302, { location: '/other.json' }).end()],
    [
      'a redirect for good',
      'redirected',
      (_, response) => void response.writeHead(308, { location: 'https://x.example/' }).end(),
    ],
    ['an error', 'status', (_, response) => void response.writeHead(503).end('later')],
    ['no answer at all', 'too-slow', () => undefined],
    [
      'a drip that never ends',
      'too-slow',
      (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
    [
      'an answer without end',
      'too-big',
      (_, response) => {
        response.writeHead(200);
        const more = (): void =>
          void (!response.destroyed && response.write(Buffer.alloc(65_536, 32), () => setImmediate(more)));
        more();
      },
    ],
    ['a line that breaks', 'offline', (request) => void request.socket.destroy()],
  ];

  it.each(cases)('%s: %s', async (_name, code, listener) => {
    const { ports, state, whatCounts } = world();
    state.get = async (address, validators, limit) => fetchFile(address, validators, limit, true, 0.5);
    const before = whatCounts();
    const outcome = await examineLink(ports, await serve(listener));
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    expect(whatCounts()).toBe(before);
  });

  it('is offline when nobody listens', async () => {
    const { ports, state } = world();
    state.get = async (address, validators, limit) => fetchFile(address, validators, limit, true, 0.5);
    expect(await examineLink(ports, 'http://localhost:9/cedar.json')).toMatchObject({ problem: { code: 'offline' } });
  });
});

it('waits an hour, and never more than a day and ten minutes', () => {
  expect(nextCheck(0, 0, 0)).toBe(HOUR);
  expect(nextCheck(0, 500, 1)).toBe(24 * HOUR + HOUR / 6);
});

it.each([
  ['https://clinic.example/timeback/cedar.json', true],
  ['  https://clinic.example:8443/cedar.json ', true],
  ['http://clinic.example/cedar.json', false],
  ['https://user:secret@clinic.example/cedar.json', false],
  ['https://clinic.example/cedar.json?token=1', false],
  ['https://clinic.example/cedar.json#x', false],
  ['https://clinic.example/', false],
  ['file:///cedar.json', false],
  ['javascript:alert(1)//x.json', false],
  ['https://clinic example/cedar.json', false],
  [`https://clinic.example/${'a'.repeat(1_100)}.json`, false],
])('address %s: %s', (text, good) => {
  expect(playbookAddress(text) !== null).toBe(good);
  expect(playbookAddress('http://localhost:1/cedar.json')).toBeNull();
});
