import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SharingPage, type UnderReview } from '../../components/sharing/SharingPage.tsx';
import { playbookAddress } from '../../lib/core/playbook/trust/address.ts';
import type { Examination } from '../../lib/core/playbook/trust/examination.ts';
import { browser } from '../../lib/platform/browser.ts';
import { originOf, patternOf } from '../../lib/platform/origins.ts';
import { ask } from '../../lib/platform/requests.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import type { BroughtFile, SharingStatus } from '../../lib/protocol/sharing-messages.ts';
import { sharingPage as words } from '../../lib/words/en/sharing-page.ts';
import { readFiles } from './read-files.ts';
import '../../components/ui/page.css';
import '../../components/sharing/sharing.css';

/** How long until the page asks again whether an administrator decides. Milliseconds. */
const ASK_AGAIN = 1_000;

/** What is under review, and where it came from: it is read again when the person says yes. */
type Source = { readonly file: BroughtFile } | { readonly address: string };

function SharingRoot() {
  const [status, setStatus] = useState<SharingStatus | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [source, setSource] = useState<Source | null>(null);
  const [review, setReview] = useState<UnderReview | null>(null);
  const [done, setDone] = useState<{ name: string; version: number } | null>(null);

  const refresh = useCallback(
    async () =>
      ask('sharing-status', {}).then(setStatus, () => {
        setFailed(true);
      }),
    [],
  );

  useEffect(() => {
    void refresh();
  }, [refresh]);
  useEffect(() => {
    if (status?.policy !== 'unknown') return undefined;
    const timer = setTimeout(() => void refresh(), ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [status, refresh]);

  /** One thing at a time; whatever comes of it, the page shows what is true afterwards. */
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setDone(null);
    try {
      await work();
    } catch {
      setFailed(true);
    } finally {
      await refresh();
      setBusy(false);
    }
  };

  const show = (from: Source, examination: Examination): void => {
    setSource(from);
    setReview({ examination, apply: 'address' in from ? 'ask' : null });
  };

  const settle = (outcome: Examination): void => {
    if (outcome.ok) {
      setReview(null);
      setSource(null);
      setDone({ name: outcome.name, version: outcome.version });
    } else setReview({ examination: outcome, apply: null });
  };

  const lookAtFile = async (file: BroughtFile): Promise<void> => show({ file }, await ask('examine-file', file));

  const use = async (): Promise<void> => {
    if (!review?.examination.ok || !source) return;
    const { hash, key } = review.examination;
    if ('file' in source) settle(await ask('use-file', { ...source.file, hash, key }));
    else if (key !== null) {
      settle(await ask('follow-link', { address: source.address, hash, key, apply: review.apply ?? 'ask' }));
    }
  };

  return (
    <SharingPage
      words={words}
      status={status}
      failed={failed}
      busy={busy}
      review={review}
      done={done}
      timeOf={(epochMs) => new Date(epochMs).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })}
      onFiles={(files) =>
        void during(async () => {
          const read = await readFiles(files);
          if (read === null) return;
          if ('code' in read) setReview({ examination: { ok: false, problem: read }, apply: null });
          else await lookAtFile(read);
        })
      }
      onText={(text, signature) => void during(async () => lookAtFile({ text, signature }))}
      onLook={(address) => {
        // The browser's question needs this very click, so it is asked before anything is awaited.
        const origin = originOf(playbookAddress(address, __TEST_BUILD__) ?? undefined);
        const asked =
          origin === null ? Promise.resolve(false) : browser.permissions.request({ origins: [patternOf(origin)] });
        void during(async () => {
          // Without the permission the address is asked as any page would: a server may allow that.
          await asked.catch(() => false);
          show({ address }, await ask('examine-link', { address }));
        });
      }}
      onReviewApply={(apply) => setReview((now) => (now ? { ...now, apply } : now))}
      onUse={() => void during(use)}
      onCancel={() => setReview(null)}
      onUseWaiting={(hash) => void during(async () => settle(await ask('use-waiting', { hash })))}
      onSave={() => void ask('export-playbook', {}).then(({ name, text }) => saveFile(name, text, 'application/json'))}
      onBuiltIn={() => void during(async () => void (await ask('use-built-in', {})))}
      onCheck={() => void during(async () => void (await ask('check-link', {})))}
      onStop={() => void during(async () => void (await ask('stop-following', {})))}
      onApply={(apply) => void during(async () => void (await ask('change-link', { apply })))}
    />
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SharingRoot />
    </StrictMode>,
  );
}
