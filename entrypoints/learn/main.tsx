import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { keyOf, TaughtSites, type TaughtSite } from '../../components/learn/TaughtSites.tsx';
import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { labelKey } from '../../lib/core/playbook/routing/label-key.ts';
import { parseProfile } from '../../lib/ehr/profile-schema.ts';
import { notifyContent } from '../../lib/platform/requests.ts';
import { ownProfiles, putProfile, removeProfile } from '../../lib/store/ehr-profiles.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { activePlaybook } from '../../lib/store/playbooks.ts';
import { learnWords as words } from '../../lib/words/en/learn.ts';
import { profilesIn } from './profiles-in.ts';
import '../../components/ui/page.css';
import '../../components/learn/learn.css';

/** Every label that a category of the playbook in force has. */
async function knownLabels(store: Store): Promise<ReadonlySet<string>> {
  const row = await activePlaybook(store);
  if (!row) return new Set();
  const { categories = [] } = JSON.parse(new TextDecoder().decode(row.bytes)) as {
    categories?: readonly { id: string; name: string; labels: readonly string[] }[];
  };
  return new Set(categories.flatMap(({ id, name, labels }) => [id, name, ...labels].map(labelKey)));
}

async function load(): Promise<readonly TaughtSite[]> {
  const store = await openStore();
  const known = await knownLabels(store);
  const own = await ownProfiles(store);
  store.close();
  return own.map(({ origin, profile, guessed = false }) => {
    const labels = profile.fit?.fields.category?.labels;
    return {
      origin,
      profile,
      guessed,
      unknownLabels: labels === undefined ? null : labels.filter((label) => !known.has(labelKey(label))),
    };
  });
}

/** One change of the store, after which open pages read anew. */
async function change(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore();
  await work(store);
  store.close();
  await notifyContent('stop');
}

const accepts = (selector: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
};

function LearnPage() {
  const [sites, setSites] = useState<readonly TaughtSite[] | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [problems, setProblems] = useState<Readonly<Record<string, readonly string[]>>>({});

  const refresh = useCallback(() => void load().then(setSites), []);
  useEffect(refresh, [refresh]);

  const save = (site: TaughtSite, profile: EhrProfile): void => {
    const parsed = parseProfile(JSON.parse(JSON.stringify(profile)), accepts);
    if (!parsed.ok) {
      setProblems({ [keyOf(site)]: parsed.error.map(({ at, code }) => words.problem(at, code)) });
      return;
    }
    setProblems({});
    void change((store) => putProfile(store, { origin: site.origin, profile: parsed.value })).then(() => {
      setNotice(words.saved());
      refresh();
    });
  };

  const remove = (site: TaughtSite): void =>
    void change((store) => removeProfile(store, site.origin, site.profile.id)).then(() => {
      setNotice(words.removed());
      refresh();
    });

  const importFile = async (file: File, origin: string): Promise<void> => {
    const found = profilesIn(await file.text(), accepts);
    if (!found.ok) {
      const [first] = found.error;
      setNotice(words.importFailed(first ? words.problem(first.at, first.code) : words.notJson()));
      return;
    }
    await change(async (store) => {
      for (const profile of found.value) await putProfile(store, { origin, profile });
    });
    setNotice(words.imported(found.value.length));
    refresh();
  };

  return (
    <TaughtSites
      words={words}
      sites={sites}
      notice={notice}
      problems={problems}
      onSave={save}
      onRemove={remove}
      onExport={(chosen) => download(chosen.map(({ profile }) => profile))}
      onImport={(file, origin) => void importFile(file, origin)}
    />
  );
}

/** A file as the playbook takes it: `{ "ehrProfiles": [ … ] }`. */
function download(ehrProfiles: readonly EhrProfile[]): void {
  const text = `${JSON.stringify({ ehrProfiles }, null, 2)}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = ehrProfiles.length === 1 ? `${ehrProfiles[0]?.id ?? 'profile'}.json` : 'ehr-profiles.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LearnPage />
    </StrictMode>,
  );
}
