/** The same quiet language as the overlay's; light and dark; forced colours keep every border. */
export const TEACH_STYLE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.surface {
  color-scheme: light dark;
  --ink: light-dark(#16202b, #e8edf3); --soft: light-dark(#4b5a6a, #aab7c4); --paper: light-dark(#fff, #1b232c);
  --line: light-dark(#c6d0da, #3b4855); --accent: light-dark(#1f5fa8, #8ebcf5); --on-accent: light-dark(#fff, #0d1722);
  --shade: light-dark(#f2f5f8, #242e39); --warn: light-dark(#7a4300, #ffcf8f); --warn-paper: light-dark(#fff3dd, #3d2c12);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink);
}
.catcher { position: fixed; inset: 0; cursor: crosshair; }
.mark { position: fixed; pointer-events: none; border-radius: 4px; }
.mark.row { background: #1f5fa81a; outline: 1px solid #1f5fa866; }
.mark.chosen { outline: 3px solid #1f5fa8; }
.mark.hover { outline: 2px dashed #a05a00; background: #ffb84d33; }
.mark.part { outline: 2px solid #0d7a5f; background: #0d7a5f22; }
.panel {
  position: fixed; inset-block-end: 12px; inset-inline-end: 12px; width: min(420px, calc(100vw - 24px)); max-height: calc(100vh - 24px);
  overflow: auto; padding: 14px 16px; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 24px #0004;
}
.panel.left { inset-inline: 12px auto; }
.panel:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h2 { margin: 0; font-size: 16px; } h3 { margin: 14px 0 4px; font-size: 14px; } p { margin: 6px 0; overflow-wrap: anywhere; }
.top { display: flex; gap: 8px; align-items: start; justify-content: space-between; }
.soft { color: var(--soft); font-size: 13px; }
.big { font-size: 15px; font-weight: 600; }
.warn { padding: 8px 10px; border: 1px solid var(--warn); border-radius: 8px; background: var(--warn-paper); color: var(--warn); }
button, input { font: inherit; color: inherit; }
button { min-height: 32px; padding: 4px 12px; background: var(--shade); border: 1px solid var(--line); border-radius: 8px; cursor: pointer; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.plain { background: none; border-color: transparent; padding: 4px 8px; }
button:disabled { opacity: 0.6; cursor: default; }
.parts { margin: 6px 0; padding: 0; list-style: none; }
.parts li { display: grid; grid-template-columns: 72px 1fr auto; gap: 8px; align-items: center; padding: 4px 0; border-bottom: 1px solid var(--line); }
.parts b { font-weight: 600; } .value { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
/* All of a long message can be seen, and the buttons below it stay near. */
.opened { max-height: 180px; overflow: auto; padding: 2px 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--shade); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 12px; width: 100%; }
th, td { text-align: start; padding: 3px 8px 3px 0; border-bottom: 1px solid var(--line); max-width: 150px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
th { color: var(--soft); font-weight: 600; }
label.check { display: flex; gap: 8px; align-items: start; margin: 10px 0 0; } label.line { display: grid; gap: 2px; margin: 10px 0; }
input:not([type]) { padding: 6px 8px; border: 1px solid var(--soft); border-radius: 6px; background: var(--paper); width: 100%; }
.row-of { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
/* The way on stays in view however long the box is. */
.foot { position: sticky; inset-block-end: -14px; margin-inline: -16px; padding: 10px 16px; background: var(--paper); border-top: 1px solid var(--line); }
@media (forced-colors: active) { .panel { border-width: 2px; } .mark { outline-color: Highlight !important; } }
@media print { .surface { display: none; } }
`;
