/** Styles inside the panel's closed root. One quiet language for all parts; light and dark; forced colours keep every border. */
const TOKENS = `
* { box-sizing: border-box; }
.surface {
  color-scheme: light dark;
  --ink: light-dark(#16202b, #e8edf3); --soft: light-dark(#4b5a6a, #aab7c4); --paper: light-dark(#fff, #1b232c);
  --line: light-dark(#c6d0da, #3b4855); --accent: light-dark(#1f5fa8, #8ebcf5); --shade: light-dark(#f2f5f8, #242e39);
  --red: light-dark(#b3121d, #ff9d98); --red-paper: light-dark(#fdecec, #47191b);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink);
}
svg { width: 1em; height: 1em; flex: none; }
:focus-visible { outline: 2px solid var(--accent, #1f5fa8); outline-offset: 2px; }
`;

export const PANEL_STYLE = `${TOKENS}
[hidden] { display: none !important; }
.card, .strip, .over { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 24px #0003; }
.card { position: fixed; width: min(400px, calc(100vw - 16px)); max-height: min(560px, calc(100vh - 16px)); overflow: auto; padding: 14px 16px; }
.card h2 { margin: 0 0 2px; font-size: 16px; outline: none; } .card h3 { margin: 14px 0 4px; font-size: 13px; color: var(--soft); font-weight: 600; }
.card p, .card ol, .card ul { margin: 4px 0; } .card ol, .card ul { padding-inline-start: 20px; }
.about { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
.flag { margin: 10px 0; padding: 8px 10px; border-radius: 8px; border: 1px solid var(--red); background: var(--red-paper); }
.flag strong { color: var(--red); }
.quote { padding: 8px 10px; border-radius: 8px; background: var(--shade); overflow-wrap: anywhere; }
.foot { margin-top: 12px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; }
.lost { color: var(--soft); }
.wrong { margin-top: 10px; font-size: 13px; } .wrong .ask { padding: 5px 0; color: var(--soft); text-decoration: underline; } .choices { display: flex; flex-wrap: wrap; gap: 6px; margin: 6px 0; }
button { font: inherit; color: inherit; background: var(--shade); border: 1px solid var(--line); border-radius: 8px; padding: 5px 10px; cursor: pointer; min-height: 28px; }
button.plain { background: none; border-color: transparent; } .close { float: inline-end; margin: -4px -6px 0 8px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 8px 0; }
label.fill { display: grid; gap: 2px; font-size: 13px; margin: 6px 0; } input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: 4px 8px; width: 100%; }
a { color: var(--accent); }
.strip { position: fixed; inset-block-end: 10px; inset-inline-start: 10px; max-width: calc(100vw - 20px); padding: 4px 6px 4px 12px; display: flex; flex-direction: column; font-size: 13px; }
.over { position: fixed; inset-block-start: 10px; inset-inline-end: 10px; max-width: min(320px, calc(100vw - 20px)); padding: 10px 12px; display: flex; gap: 10px; align-items: center; }
.over p { margin: 0; } .over button { flex: none; }
.bar { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
.bar strong { color: var(--red); display: inline-flex; gap: 5px; align-items: center; }
.list { margin: 0 0 6px; padding: 4px 0 6px; max-height: min(46vh, 420px); width: min(460px, calc(100vw - 40px)); overflow: auto; list-style: none; border-bottom: 1px solid var(--line); }
.list button { display: flex; gap: 8px; align-items: baseline; width: 100%; text-align: start; background: none; border-color: transparent; border-radius: 6px; }
.list svg { position: relative; top: 2px; }
.list .is-emergency, .list .is-urgent { color: var(--red); font-weight: 600; }
.list button:hover { background: var(--shade); }
@media (forced-colors: active) { .card, .strip, .over, .flag { border-width: 2px; } }
@media print { .card, .strip, .over { display: none; } }
`;
