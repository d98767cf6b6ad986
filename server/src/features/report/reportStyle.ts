/** The style of the HTML report. Colours have a contrast of 4.5:1 or more on their background, in light and in dark. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --text: #1d1d1f; --quiet: #595959; --back: #fff; --line: #c8c8c8; --head: #f2f0eb;
  --warning: #b54708; --link: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --text: #ececec; --quiet: #b0b0b0; --back: #1b1b1d; --line: #4a4a4d; --head: #29292c;
    --warning: #ffb27a; --link: #8ab4f8; }
}
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: var(--text); background: var(--back);
  font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--link); }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
article { margin: 1.5rem 0; }
.warning, .error { border-left: 4px solid var(--warning); padding-left: 1rem; }
.warning strong, .error strong { color: var(--warning); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 40rem; width: 100%; }
caption { text-align: left; color: var(--quiet); font-size: .875rem; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top;
  overflow-wrap: break-word; max-width: 40rem; }
thead th { background: var(--head); }
tbody th { font-weight: 600; }
small { color: var(--quiet); font-weight: 400; }
@media print { nav, .skip { display: none; } article { break-inside: avoid; } }
`;
