import type { Issue } from '../../lib/core/playbook/authoring/check-draft.ts';
import type { PlaybookWords } from '../../lib/words/en/playbook.ts';

/** How much is to mend (errors) and to look at (warnings); nothing where all is well. */
export function IssueCount({ issues, words }: { readonly issues: readonly Issue[]; readonly words: PlaybookWords }) {
  const errors = issues.filter(({ level }) => level === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return null;
  return (
    <span className="counts">
      {errors > 0 && (
        <span className="mark is-error">
          <span aria-hidden="true">✕ </span>
          {words.toMend(errors)}
        </span>
      )}
      {warnings > 0 && (
        <span className="mark is-warning">
          <span aria-hidden="true">! </span>
          {words.toLookAt(warnings)}
        </span>
      )}
    </span>
  );
}
