/** How the page of the interface looks; light and dark, on paper and on a telephone. */
export const interfaceStyle = `
:root{color-scheme:light dark;--ground:light-dark(#fff,#16181c);--ink:light-dark(#1c2024,#e6e8ea);--soft:light-dark(#5a626b,#a3abb3);
--line:light-dark(#dde1e5,#31363c);--well:light-dark(#f5f7f9,#1e2126);--link:light-dark(#0b57a4,#7db7f2);
--get:light-dark(#0a6b3d,#6fd39f);--write:light-dark(#8a4b00,#f0b46a);--remove:light-dark(#a11d1d,#f28b8b)}
*{box-sizing:border-box}
body{font:15px/1.65 "Noto Sans SC","Microsoft YaHei",sans-serif;color:var(--ink);background:var(--ground);margin:0 auto;max-width:78rem;
padding:2rem 1.5rem 6rem;display:grid;grid-template-columns:11rem minmax(0,1fr);column-gap:2.5rem}
header{grid-column:1/-1;max-width:52rem}
h1{font-size:1.7rem;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2.2rem 0 .6rem}h3{font-size:1rem;margin:0}
h4{font-size:.9rem;margin:1.1rem 0 .35rem;color:var(--soft)}
small{font-size:.82em;font-weight:400;color:var(--soft)}
a{color:var(--link)}
code{font:.92em/1.5 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
header ul{padding-left:1.2rem;color:var(--soft)}
nav{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto;padding-top:2rem}
nav ul{list-style:none;margin:0;padding:0}nav a{display:block;padding:.2rem .5rem;border-radius:.3rem;text-decoration:none}
nav a:hover,nav a:focus-visible{background:var(--well)}
section{scroll-margin-top:1rem}
details{border:1px solid var(--line);border-radius:.5rem;margin:.45rem 0;scroll-margin-top:1rem}
details[open]{background:var(--well)}
summary{cursor:pointer;padding:.5rem .8rem;display:flex;flex-wrap:wrap;gap:.15rem .8rem;align-items:baseline;list-style:none}
summary::-webkit-details-marker{display:none}
summary b{font-size:.8rem;min-width:4rem}summary span{color:var(--soft);margin-left:auto}
.get{color:var(--get)}.post,.put,.patch{color:var(--write)}.delete{color:var(--remove)}
details>:not(summary){margin-left:.8rem;margin-right:.8rem}details>:last-child{margin-bottom:1rem}
table{border-collapse:collapse;width:calc(100% - 1.6rem);background:var(--ground);border:1px solid var(--line)}
td table,article table{width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem;border-top:1px solid var(--line);font-weight:400}
th{width:15rem}td td,td th{font-size:.95em}td table{margin:.4rem 0}
td .type{margin:0}.said{margin:.15rem 0 0;color:var(--soft)}
article{border-top:1px solid var(--line);padding:.9rem 0;scroll-margin-top:1rem}article>table{margin-top:.5rem}
article:target,details:target{outline:2px solid var(--link);outline-offset:4px}
@media (max-width:52rem){body{display:block;padding:1rem}nav{position:static;max-height:none;padding:0}nav ul{display:flex;flex-wrap:wrap}
summary span{margin-left:0;flex-basis:100%}td table,article table{width:100%}
th,td{display:block;width:auto}td{border-top:0;padding-top:0}}
@media print{nav{display:none}body{display:block}}
`
