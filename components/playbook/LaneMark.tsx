import type { ShownLane } from '../../lib/core/playbook/routing/decision.ts';

const ICONS: Readonly<Record<ShownLane, string>> = {
  'not-physician': '↪',
  protocol: '☰',
  physician: '✚',
  'open-first': '○',
};

/** A lane is told by word, icon and colour, never by colour alone. */
export function LaneMark({ lane, text }: { readonly lane: ShownLane; readonly text: string }) {
  return (
    <span className={`lane-mark is-${lane}`}>
      <span aria-hidden="true" className="lane-icon">
        {ICONS[lane]}
      </span>
      {text}
    </span>
  );
}
