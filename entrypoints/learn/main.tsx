import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { keyOf, TaughtSites, type TaughtSite } from '../../components/learn/TaughtSites.tsx';
import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { parseProfile } from '../../lib/ehr/profile-schema.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { ask, notifyContent } from '../../lib/platform/requests.ts';
import { ownProfiles, putProfile, removeProfile } from '../../lib/store/ehr-profiles.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { learnWords as words } from '../../lib/words/en/learn.ts';
import { draftLabel, draftProfile, readPlaybooks, toDo } from './label-drafts.ts';
import { profilesIn } from './profiles-in.ts';
import '../../components/ui/page.css';
import '../../components/learn/learn.css';

interface Loaded {
  readonly sites: readonly TaughtSite[];
  readonly categories: readonly { readonly id: string; readonly name: string }[];
}

async function load(): Promise<Loaded> {
  // Asking puts the built-in playbook in force where none is.
  await ask('playbook-in-force', {});
  const store = await openStore();
  const playbooks = await readPlaybooks(store);
  const own = await ownProfiles(store);
  store.close();
  const sites = own.map(({ origin, profile, guessed = false }) => {
    const labels = profile.fit?.fields.category?.labels;
    return { origin, profile, guessed, unknownLabels: playbooks && labels ? toDo(playbooks, labels) : null };
  });
  return { sites, categories: playbooks?.edited.categories ?? [] };
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
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [problems, setProblems] = useState<Readonly<Record<string, readonly string[]>>>({});

  const refresh = useCallback(() => void load().then(setLoaded), []);
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

  const draft = async (label: string, category: string): Promise<void> => {
    const store = await openStore();
    const done = await draftLabel(store, label, category, Date.now());
    store.close();
    const name = loaded?.categories.find(({ id }) => id === category)?.name ?? category;
    setNotice(
      {
        drafted: words.draftedNotice(label, name),
        elsewhere: words.draftElsewhere(),
        'no-change': words.draftNoChange(),
      }[done],
    );
    refresh();
  };

  const intoPlaybook = async ({ profile }: TaughtSite): Promise<void> => {
    const store = await openStore();
    const done = await draftProfile(store, profile, Date.now());
    store.close();
    setNotice(
      {
        drafted: words.profileDrafted(profile.ehr),
        elsewhere: words.draftElsewhere(),
        'no-change': words.profileInDraft(profile.ehr),
      }[done],
    );
  };

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
      sites={loaded?.sites ?? null}
      categories={loaded?.categories ?? []}
      onPlaybook={(site) => void intoPlaybook(site)}
      onDraft={(label, category) => void draft(label, category)}
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
  const name = ehrProfiles.length === 1 ? `${ehrProfiles[0]?.id ?? 'profile'}.json` : 'ehr-profiles.json';
  saveFile(name, text, 'application/json');
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LearnPage />
    </StrictMode>,
  );
}
