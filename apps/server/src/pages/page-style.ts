/** The one style sheet of the public pages: on screens of any width, light and dark, and on paper. */
export const pageStyle = `:root{color-scheme:light dark;--desk:light-dark(#f4f2ed,#14171a);--paper:light-dark(#fffefb,#1e2327);--ink:light-dark(#23272b,#e3e6e8);
--muted:light-dark(#5b6268,#a0a8ae);--rule:light-dark(#dcd8d0,#343b41);--line:light-dark(#4a4f54,#6a737a);--accent:light-dark(#1d4f5c,#8cc5d2);
--accent-ink:light-dark(#fff,#10242a);--head:light-dark(#f4f2ed,#262c31);--good:light-dark(#1e6b3a,#7cc796);--good-soft:light-dark(#e8f4ec,#1d3325);
--bad:light-dark(#b42318,#f2897f);--bad-soft:light-dark(#fdeeec,#3a2523);
--sans:"PingFang SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;
--song:"SimSun","Songti SC","Noto Serif CJK SC","Source Han Serif SC",serif}
*{box-sizing:border-box}
html{font-size:16px}
body{margin:0;background:var(--desk);color:var(--ink);font-family:var(--sans);line-height:1.7;overflow-wrap:anywhere}
h1,h2,h3,h4,h5{line-height:1.35;text-wrap:balance}
h1{font-size:1.7rem;margin:.3rem 0 1.2rem}
h2{font-size:1.25rem;margin:2rem 0 .8rem}
h3{font-size:1.05rem;margin:1.2rem 0 .6rem}
h4,h5{font-size:1rem;margin:1rem 0 .4rem}
p{margin:.6rem 0}
a{color:var(--accent)}
small{color:var(--muted);font-weight:400}
code{font-size:.82rem;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem .8rem}
body>header,main,body>footer{max-width:64rem;margin:0 auto;padding:0 1.25rem}
body>header{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem 1.4rem;padding-block:.9rem;border-bottom:1px solid var(--rule)}
body>header a{text-decoration:none;padding:.25rem 0}
.brand{color:var(--ink)}
.brand b{letter-spacing:.1em;margin-right:.35rem}
body>header nav{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
.language{margin-left:auto}
main{padding-top:1.4rem}
.path{font-size:.9rem}
body>footer{margin-top:3rem;padding-block:1rem 2rem;border-top:1px solid var(--rule);color:var(--muted);font-size:.87rem}
.facts{display:flex;flex-wrap:wrap;gap:.4rem 2.2rem;margin:0 0 1rem}
dl div{min-width:0}
dt{color:var(--muted);font-size:.87rem}
dd{margin:0}
.note,.verdict{padding:.8rem 1.1rem;border-radius:9px;background:var(--bad-soft)}
.verdict{margin-bottom:1rem;border-left:4px solid var(--bad)}
.verdict p{margin:.2rem 0 0}
.verdict b{font-size:1.1rem;color:var(--bad)}
.verdict.good{background:var(--good-soft);border-color:var(--good)}
.verdict.good b{color:var(--good)}
.evaluation{background:var(--paper);border:1px solid var(--rule);border-radius:9px;padding:.2rem 1.3rem 1.1rem;margin-bottom:1rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.8rem 1.2rem;margin:.6rem 0 1rem}
.numbers dd{font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums;line-height:1.3}
.goals{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:.8rem 2rem;margin:0}
.goals dd{white-space:pre-line}
.findings{padding-left:1.2rem}
.findings dl{margin:0}
.search,.upload{display:flex;flex-wrap:wrap;align-items:end;gap:.7rem 1rem;margin:1rem 0 1.5rem}
label{display:grid;gap:.2rem;font-size:.9rem;color:var(--muted)}
input,select,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:7px;padding:.45rem .7rem;max-width:100%;min-height:2.6rem}
button{background:var(--accent);border-color:var(--accent);color:var(--accent-ink);padding-inline:1.3rem;cursor:pointer}
.list{width:100%;border-collapse:collapse;background:var(--paper);border:1px solid var(--rule)}
.list th,.list td{padding:.5rem .8rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
.list thead th{background:var(--head);color:var(--muted);font-size:.9rem}
.list .figure,.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.pages{display:flex;justify-content:space-between}
.regions,.contents{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;padding:0;list-style:none}
.sheet{overflow-x:auto;background:var(--paper);border:1px solid var(--rule);padding:1.2rem clamp(.8rem,4vw,3rem);font-family:var(--song);text-autospace:no-autospace}
.sheet p{margin:.2rem 0}
.sheet .indented{text-indent:2em}
.sheet h4{margin:.9rem 0 .3rem}
.title{text-align:center;font-size:1.3rem;font-weight:600}
.center{text-align:center}.right{text-align:right}.both{text-align:justify}
.form{border-collapse:collapse;width:100%;min-width:44rem;table-layout:fixed;font-size:.87rem;line-height:1.45;margin:.6rem 0}
.form th,.form td{border:1px solid var(--line);padding:.3rem .35rem;font-weight:400;white-space:pre-line}
.form .upright{writing-mode:vertical-rl;letter-spacing:.2em;text-align:center}
.hash{color:var(--muted);font-size:.87rem}
@media (max-width:40rem){
h1{font-size:1.4rem}
.language{margin-left:0}
.list thead{position:absolute;left:-99rem}
.list tr{display:block;padding:.6rem .9rem;border-bottom:1px solid var(--rule)}
.list th,.list td{display:block;padding:.1rem 0;border:0}
.list td{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.6rem}
.list td::before{content:attr(data-label);color:var(--muted);font-size:.87rem}
.list .figure{text-align:left;white-space:normal}
.list tbody th{font-weight:600}
}
@media print{
:root{color-scheme:light}
html{font-size:11pt}
body,.sheet,.evaluation,.list{background:none}
body>header nav,.language,.skip,.search,.upload,.contents{display:none}
body>header,main,body>footer{max-width:none;padding-inline:0}
.sheet{overflow:visible;border:0;padding:0}
.form{min-width:0;font-size:8.5pt}
.numbers dd{font-size:1.05rem;white-space:nowrap}
h2,h3,h4{break-after:avoid}
.attachment+.attachment{break-before:page}
.evaluation,tr{break-inside:avoid}
a{color:inherit}
}
`
