import { useState } from 'react';
import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import type { LearnWords } from '../../lib/words/en/learn.ts';
import { ProfileEditor } from './ProfileEditor.tsx';
import { UnknownLabels, type LabelToDo, type UnknownLabelsProps } from './UnknownLabels.tsx';

export interface TaughtSite {
  readonly origin: string;
  readonly profile: EhrProfile;
  readonly guessed: boolean;
  /** Labels of its list that the playbook does not know; null where it has none to compare. */
  readonly unknownLabels: readonly LabelToDo[] | null;
}

export interface TaughtSitesProps {
  readonly words: LearnWords;
  /** Null while they are being loaded. */
  readonly sites: readonly TaughtSite[] | null;
  /** What the last act came to, as a sentence. */
  readonly notice: string | null;
  /** What was wrong with the last change, by the site's key. */
  readonly problems: Readonly<Record<string, readonly string[]>>;
  /** The playbook's categories, for labels that it does not know yet. */
  readonly categories: UnknownLabelsProps['categories'];
  readonly onDraft: UnknownLabelsProps['onDraft'];
  readonly onSave: (site: TaughtSite, profile: EhrProfile) => void;
  readonly onRemove: (site: TaughtSite) => void;
  /** Puts it into the draft of the clinic's playbook. */
  readonly onPlaybook: (site: TaughtSite) => void;
  readonly onExport: (sites: readonly TaughtSite[]) => void;
  readonly onImport: (file: File, origin: string) => void;
}

export const keyOf = ({ origin, profile }: Pick<TaughtSite, 'origin' | 'profile'>): string => `${origin} ${profile.id}`;

/** All that was taught on this computer: to look at, change, share and delete. */
export function TaughtSites(props: TaughtSitesProps) {
  const { words, sites, notice, onExport } = props;
  return (
    <main className="learn">
      <h1>{words.title()}</h1>
      <p>{words.intro()}</p>
      <p role="status">{notice}</p>
      {sites?.length === 0 && <p>{words.none()}</p>}
      {sites?.map((site) => (
        <Site key={keyOf(site)} {...props} site={site} />
      ))}
      {sites !== null && sites.length > 0 && (
        <div>
          <button type="button" onClick={() => onExport(sites)}>
            {words.exportAll()}
          </button>
          <p className="soft">{words.exportHelp()}</p>
        </div>
      )}
      <Import {...props} />
    </main>
  );
}

function Site({
  site,
  words,
  problems,
  categories,
  onDraft,
  onSave,
  onRemove,
  onPlaybook,
  onExport,
}: TaughtSitesProps & { readonly site: TaughtSite }) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const { profile } = site;
  return (
    <article>
      <h2>{profile.ehr}</h2>
      <p className="soft">
        {words.site(site.origin)} · {words.seen(profile.seen)}
      </p>
      {site.guessed && <p>{words.guessed()}</p>}
      <div className="buttons">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.close() : words.edit()}
        </button>
        <button type="button" onClick={() => onPlaybook(site)}>
          {words.intoPlaybook()}
        </button>
        <button type="button" onClick={() => onExport([site])}>
          {words.exportOne()}
        </button>
        <button type="button" onClick={() => (asked ? onRemove(site) : setAsked(true))}>
          {asked ? words.removeSure() : words.remove()}
        </button>
      </div>
      {(open || (site.unknownLabels?.length ?? 0) > 0) && (
        <UnknownLabels words={words} labels={site.unknownLabels} categories={categories} onDraft={onDraft} />
      )}
      {open && (
        <ProfileEditor
          words={words}
          profile={profile}
          problems={problems[keyOf(site)] ?? []}
          onSave={(changed) => onSave(site, changed)}
        />
      )}
    </article>
  );
}

const ORIGIN = /^https?:\/\/[^/:\s*]{1,253}$/u;

function Import({ words, onImport }: TaughtSitesProps) {
  const [origin, setOrigin] = useState('');
  const bad = origin !== '' && !ORIGIN.test(origin);
  return (
    <section className="import">
      <h2>{words.import()}</h2>
      <p className="soft">{words.importHelp()}</p>
      <label className="field">
        {words.importOrigin()}
        <input
          value={origin}
          aria-describedby="origin-help"
          aria-invalid={bad}
          onChange={(event) => setOrigin(event.target.value.trim())}
        />
      </label>
      <p className={bad ? 'bad' : 'soft'} id="origin-help" role={bad ? 'alert' : undefined}>
        {bad ? words.badOrigin() : words.importOriginHelp()}
      </p>
      <input
        type="file"
        accept="application/json,.json"
        aria-label={words.import()}
        disabled={bad}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onImport(file, origin);
          event.target.value = '';
        }}
      />
    </section>
  );
}
