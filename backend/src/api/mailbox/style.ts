import { DARK, LIGHT } from "../../mail/layout/palette"

const colors = ({ page, card, ink, muted, line, accent, onAccent }: typeof LIGHT) =>
  `--page:${page};--card:${card};--ink:${ink};--muted:${muted};--line:${line};--accent:${accent};--on-accent:${onAccent}`

/** The whole style of the mailbox's pages; its hash stands in their content security policy. */
export const STYLE = `
:root { color-scheme: light dark; ${colors(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${colors(DARK)} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.5;
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header span, .muted, time { color: var(--muted); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.brand, h1 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; font-weight: 700; }
.brand { font-size: 1.5rem; text-decoration: none; margin-right: .5rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .5rem 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-bottom: 1rem; }
label { display: block; font-size: .9rem; }
input { font: inherit; width: 20rem; max-width: 100%; padding: .5rem .75rem; color: inherit;
  background: var(--card); border: 1px solid var(--muted); border-radius: .5rem; }
button { font: inherit; font-weight: 600; padding: .5rem 1rem; border-radius: .5rem; cursor: pointer;
  background: var(--accent); color: var(--on-accent); border: 1px solid var(--accent); }
.messages { list-style: none; margin: 0; padding: 0; background: var(--card);
  border: 1px solid var(--line); border-radius: .9rem; overflow: hidden; }
.messages li + li { border-top: 1px solid var(--line); }
.messages a { display: block; padding: .8rem 1rem; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.messages a:hover { background: var(--page); }
.messages a:focus-visible { outline-offset: -3px; }
.messages strong { display: block; }
.messages small { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; color: var(--muted); font-size: .9rem; }
.empty { padding: 2.5rem 1rem; text-align: center; background: var(--card); border: 1px solid var(--line); border-radius: .9rem; }
nav { display: flex; justify-content: space-between; gap: 1rem; padding: 1rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { display: block; width: 100%; height: 56rem; border: 1px solid var(--line); border-radius: .9rem; background: var(--page); }
@media (max-width: 40rem) { iframe { height: 66rem; } }
pre { margin: 0; padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card);
  border: 1px solid var(--line); border-radius: .9rem; font-size: .9rem; }
`
