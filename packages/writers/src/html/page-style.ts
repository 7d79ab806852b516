/** The look of the page, in light and dark, on a wide screen, a narrow one and on paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #eef0f2; --paper: #ffffff; --ink: #1c1f23; --faint: #5b6470; --line: #c9ced5; --rule: #3a3f46;
  --error: #b3261e; --warning: #8a5300; --warning-ground: #fdf1dc; --info: #0b57a4;
  --focus: #0b57a4; --target: #fff6c8; --good: #1d6b34;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --paper: #1e2226; --ink: #e6e8ea; --faint: #a3abb5; --line: #3b4249; --rule: #6b747e;
    --error: #ff9a90; --warning: #f2bd6a; --warning-ground: #3d2f17; --info: #8fc0ff;
    --focus: #8fc0ff; --target: #4a4420; --good: #7fd197;
  }
}
/* A severity has its colour and its line: who sees no colours sees solid, dashed or dotted. */
.error { --own: var(--error); --stroke: solid; }
.warning { --own: var(--warning); --stroke: dashed; }
.info { --own: var(--info); --stroke: dotted; }

* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
}
a { color: inherit; }
a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible {
  outline: 2px solid var(--focus); outline-offset: 2px;
}
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 3; }
[hidden] { display: none !important; }
p, ul, ol, dl { margin: 0; padding: 0; }
ul, ol { list-style: none; }
summary { cursor: pointer; }
abbr { text-decoration: none; cursor: help; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 12px; user-select: all; }

.file, .files { max-width: 1440px; margin: 0 auto; padding: 0 24px 48px; }
.masthead { padding: 32px 0 16px; }
.kicker { color: var(--faint); font-size: 14px; letter-spacing: .04em; }
h1 { font-size: 28px; line-height: 1.3; margin: 2px 0 4px; font-weight: 600; }
.source { color: var(--faint); font-size: 14px; overflow-wrap: anywhere; }
.refused { color: var(--error); margin-top: 8px; }
.counts { display: flex; flex-wrap: wrap; gap: 12px; margin: 20px 0; }
.count {
  display: flex; align-items: baseline; gap: 8px; min-width: 128px; padding: 8px 16px 10px;
  color: var(--own); background: var(--paper); border-radius: 6px; border-bottom: 3px var(--stroke);
}
.count b { font-size: 30px; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.contents ul {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(400px, 1fr)); gap: 4px 24px; font-size: 14px;
}
.contents a { text-decoration-color: var(--line); text-underline-offset: 3px; }
.contents a:hover { text-decoration-color: currentColor; }
.tally {
  color: var(--own); border: 1px solid; border-radius: 9px; padding: 0 6px; margin-left: 2px;
  font-size: 12px; font-variant-numeric: tabular-nums;
}
.tally.error { background: var(--own); border-color: var(--own); color: var(--paper); }
.tally.info { border-style: dotted; }
.remarks { margin-top: 12px; font-size: 14px; color: var(--faint); }
.remarks ul { padding: 4px 0 0 1.2em; list-style: disc; max-width: 80em; }

.filters {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px;
  margin: 0 -24px; padding: 8px 24px; background: var(--ground); border-bottom: 1px solid var(--line); font-size: 14px;
}
.filters label {
  display: inline-flex; align-items: center; gap: 4px; padding: 4px 0; color: var(--own); accent-color: var(--own);
}
.filters input[type=checkbox] { width: 16px; height: 16px; margin: 0; }
.filters input[type=search] {
  font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 4px;
  padding: 3px 10px; width: 16em; max-width: 100%;
}

.sheet-row {
  display: grid; grid-template-columns: minmax(0, 1fr) 360px; gap: 24px; align-items: start; margin-top: 24px;
}
.paper {
  min-width: 0; background: var(--paper); padding: 32px 36px 36px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .14), 0 4px 14px rgb(0 0 0 / .06);
  font-family: "Songti SC", SimSun, "Noto Serif CJK SC", serif;
}
.paper.bare { padding: 16px 36px; }
.paper.report { line-height: 1.85; }
.paper h2 { margin: 0; font-size: 18px; }
.paper p { margin: 0 0 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.paper p.title {
  text-align: center; font-size: 20px; font-weight: 700; line-height: 1.4; margin: 4px 0 14px; white-space: pre-line;
}
.paper p.title + p.title { margin-top: -10px; }
.paper p.cover + p.title { margin-top: 36px; }
.paper p.cover { text-align: center; }
.paper p.closing { text-align: right; padding-right: 2em; }
.paper p.heading { font-weight: 700; margin-top: 12px; }
.paper.report p.plain { text-indent: 2em; }
.paper p.found { margin-left: -14px; padding-left: 11px; border-left: 3px var(--stroke) var(--own); }
.paper p.whole { text-align: right; }

.scroller { overflow-x: auto; margin: 6px 0; }
.paper table {
  border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.45;
  font-variant-numeric: tabular-nums lining-nums;
}
.paper table.wide { min-width: 720px; }
.paper tr { height: 27px; }
.paper td {
  border: 1px solid var(--rule); padding: 4px 6px; vertical-align: middle; white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.paper td.label { text-align: center; }
.paper td.words { text-align: left; min-width: 9em; }
.paper td.figure { text-align: right; overflow-wrap: normal; }
.paper td.figure .under { white-space: nowrap; }
.paper td.blank { text-align: center; }
.paper td.blank.found { box-shadow: inset 0 -3px 0 -1px var(--own); }

.under {
  text-decoration: underline 2px var(--stroke) var(--own); text-underline-offset: 3px; text-decoration-skip-ink: none;
}
.under.related { text-decoration-thickness: 1px; }
.mark, .no {
  display: inline-block; min-width: 19px; padding: 0 4px; margin: 0 0 0 3px; vertical-align: 1px;
  color: var(--own); border: 1px solid; border-radius: 3px; font: 600 11px/17px system-ui, sans-serif;
  text-align: center; text-indent: 0; text-decoration: none; white-space: nowrap; font-variant-numeric: tabular-nums;
}
.no { margin: 0 2px 0 0; }
.mark.error, .no.error { background: var(--own); border-color: var(--own); color: var(--paper); }
.mark.warning, .no.warning { background: var(--warning-ground); }
.mark.info, .no.info { border-style: dotted; border-radius: 10px; }
.mark.related { background: transparent; color: var(--own); opacity: .85; }
.mark:hover { filter: brightness(1.15); }
.mark, .anchor { scroll-margin: 30vh 80px; }
.mark:target { outline: 2px solid var(--focus); outline-offset: 1px; color: var(--ink); }
td:has(.mark:target), td:has(.anchor:target), p:has(.mark:target), p:has(.anchor:target) { background: var(--target); }
.off { --own: transparent !important; }

.margin {
  position: sticky; top: 56px; max-height: calc(100vh - 72px); overflow-y: auto; scroll-padding: 8px; padding: 1px;
  font-size: 14px; line-height: 1.55;
}
.clean { color: var(--good); padding: 8px 0; }
.note {
  background: var(--paper); border-left: 4px var(--stroke) var(--own); border-radius: 4px; margin: 0 0 8px;
  padding: 10px 14px 10px 12px; box-shadow: 0 1px 2px rgb(0 0 0 / .12);
}
.note:target { background: var(--target); }
.note .head { display: flex; gap: 8px; justify-content: space-between; font-weight: 600; }
.note .head a { text-decoration: none; }
.note .head a:hover .label { text-decoration: underline; }
.note .label { overflow-wrap: anywhere; }
.note abbr { color: var(--faint); font-weight: 400; font-size: 12.5px; padding-top: 1px; }
.severity { color: var(--own); }
.where { color: var(--faint); font-size: 12.5px; }
.message { margin-top: 4px; overflow-wrap: anywhere; }
.note dl { display: flex; flex-wrap: wrap; gap: 4px 18px; margin-top: 6px; font-variant-numeric: tabular-nums; }
.note dl div { display: flex; gap: 6px; }
.note dt { color: var(--faint); }
.note dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.fix { margin-top: 4px; color: var(--good); }
.fix span { font-weight: 600; }
.note .related, .note details { margin-top: 6px; font-size: 13px; color: var(--faint); }
.note .related b { font-weight: 500; }
.note details ul { padding-left: 1.1em; list-style: disc; }
.print-id { margin-top: 4px; }

.afterword { margin-top: 16px; padding: 12px 16px; background: var(--paper); border-radius: 4px; font-size: 14px; }
.afterword ol { padding: 8px 0 0 1.6em; list-style: decimal; }
.afterword li { margin-bottom: 8px; }
.afterword .remark { color: var(--faint); }
.files { padding-top: 24px; padding-bottom: 0; }
.files table { border-collapse: collapse; width: 100%; background: var(--paper); font-size: 14px; }
.files th, .files td { text-align: left; padding: 6px 12px; border-bottom: 1px solid var(--line); }
.files th, .files .figure { white-space: nowrap; }
.files td:last-child { overflow-wrap: anywhere; min-width: 7em; }
.files .figure { text-align: right; font-variant-numeric: tabular-nums; }

@media (max-width: 900px) {
  .file, .files { padding: 0 12px 32px; }
  .files th, .files td { padding: 6px; }
  .masthead { padding-top: 20px; }
  h1 { font-size: 22px; }
  .counts { gap: 8px; margin: 14px 0; }
  .count { flex: 1; flex-wrap: wrap; gap: 0 6px; min-width: 0; padding: 6px 10px 8px; }
  .count b { font-size: 24px; }
  .contents ul { display: block; }
  .contents li { margin-bottom: 4px; }
  .filters { position: static; margin: 0 -12px; padding: 6px 12px; gap: 2px 12px; }
  .filters input[type=search] { flex: 1 1 100%; width: auto; }
  .sheet-row { display: block; margin-top: 16px; }
  .paper { padding: 18px 14px; margin: 0 -12px; }
  .paper p.found { margin-left: -8px; padding-left: 5px; }
  .paper p.title { font-size: 18px; }
  .margin { position: static; max-height: none; margin-top: 10px; }
}
@page { margin: 14mm 12mm; }
@media print {
  :root {
    --ground: #fff; --paper: #fff; --ink: #000; --faint: #444; --line: #999; --rule: #000; --target: #fff;
    --error: #9b1c15; --warning: #7a4a00; --warning-ground: #fff; --info: #0a4a8c;
  }
  body { font-size: 10.5pt; }
  .filters, .skip { display: none; }
  .file { padding: 0; max-width: none; }
  .sheet-row { display: block; margin: 0; }
  .sheet-row + .sheet-row { break-before: page; }
  .paper { box-shadow: none; padding: 0; margin: 0; }
  .paper p.found { margin-left: 0; }
  .scroller { overflow: visible; }
  .paper table.wide { min-width: 0; font-size: 8.5pt; }
  .margin {
    position: static; max-height: none; overflow: visible; columns: 2; column-gap: 8mm; font-size: 9pt; margin-top: 6mm;
  }
  .note { break-inside: avoid; box-shadow: none; border: 1px solid var(--line); border-left: 4px var(--stroke) var(--own); }
  .note details > summary { list-style: none; }
}
`
