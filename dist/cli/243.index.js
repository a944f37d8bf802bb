"use strict";exports.id=243,exports.ids=[243],exports.modules={3168:(function(e,t,n){n.d(t,{t:function(){return renderCoverageMarkdown}});var r=n(5191),i=n(9440),a=n(7406),o=n(5276);let s={strong:`✅`,partial:`❓`,weak:`❌`,draft:`✏️`};function renderCoverageMarkdown(e,t=null){return e.flatMap(e=>[`<details>`,`<summary>Portfolio of ${ownerOf(e)} (${(0,o.r)(e)}, ${gapCount(e)})</summary>`,``,`| | Strongest first |`,`| :--- | :--- |`,...r.M.flatMap(n=>{let r=e.rows[n];return r.length===0?[]:[`| **${o.t[n]}** | |`,...r.map(e=>tableRow(e,t))]}),``,...(0,o.s)(e).flatMap(e=>[(0,i.M)(e),``]),`</details>`,``])}function ownerOf({owner:e}){return e===null?`documents without an owner`:(0,i.M)((0,a.st)(e,60))||`–`}function gapCount({rows:e}){return(0,a.it)(r.M.reduce((t,n)=>t+(0,r.F)(e[n]).length,0),`gap`)}function tableRow({title:e,entries:t},n){let r=t.slice(0,3).map(e=>entryLink(e,n)),o=t.length>3?`, and ${t.length-3} more`:``,s=t.length===0?`–`:`${r.join(`, `)}${o}`;return`| ${(0,i.M)((0,a.st)(e,60))} | ${s} |`}function entryLink(e,t){let n=(0,i.Nt)(e),{alone:c}=o.d[n],l=`<span title="${c}" aria-label="${c}">${s[n]}</span>`,u=(0,i.M)((0,a.st)((0,o.l)(e),60))||`–`;return`${l} ${(0,r.y)(u,e.filePath,t,e.line>1?`#L${e.line}`:``)}`}}),5276:(function(e,t,n){n.d(t,{a:function(){return placeOf},c:function(){return signOf},d:function(){return c},i:function(){return nameOf},l:function(){return titleOf},n:function(){return u},o:function(){return renderCoverage},r:function(){return countsOf},s:function(){return sentencesOf},t:function(){return l},u:function(){return s}});var r=n(9440),i=n(5191),a=n(7406),o=(0,a.pt)((0,r.h)(),1);let s={present:{sign:`✓`,word:`present`},unsure:{sign:`?`,word:`unsure`},absent:{sign:`✗`,word:`absent`}},c={strong:{sign:`●`,meaning:`mechanism and evidence`,alone:`mechanism and evidence`},partial:{sign:`◐`,meaning:`one of them, or unsure`,alone:`one of mechanism and evidence, or unsure`},weak:{sign:`○`,meaning:`neither`,alone:`neither mechanism nor evidence`},draft:{sign:`d`,meaning:`draft`,alone:`draft`}},l={types:`Story types`,themes:`Themes`,prompts:`Prompts`},u=Object.values(c).map(({sign:e,meaning:t})=>`${e} ${t}`).join(`  `);function renderCoverage(e,t,{color:n,columns:i}){let a=o.default.createColors(n),label=e=>{let n=(0,r.S)(t(e));return n===``?titleOf(e):`${titleOf(e)} (${n})`};return`${[...e.map(e=>ownerLines(e,label,a,i).join(`
`)),a.dim(u)].join(`

`)}\n`}function ownerLines(e,t,n,r){let a=[...e.stories,...e.answers],o=a.length>60?counted:numbered;return[`${n.bold(nameOf(e.owner))}  ${countsOf(e)}`,``,...o(e,a,t,n,r),...sentencesOf(e).flatMap(e=>[``,...(0,i.C)(e,`  `,r)])]}function nameOf(e){return e===null?`No owner`:(0,r.A)((0,a.st)(e,60))}function countsOf({stories:e,answers:t}){return`${(0,a.it)(e.length,`story`,`stories`)}, ${(0,a.it)(t.length,`prompt answer`)}`}function numbered({rows:e},t,n,a,o){let s=String(t.length).length,c=t.map((e,t)=>{let c=`  ${String(t+1).padStart(s)} ${signOf((0,r.Nt)(e),a)} `;return(0,i.w)(c,n(e),` `.repeat(2+s+3),o)}),u=Math.max(1,Math.floor((o-2-34-1)/(s+1))),d=[];for(let n=0;n<t.length;n+=u){let r=t.slice(n,n+u),o=r.map((e,t)=>String(n+t+1).padStart(s+1)).join(``);d.push(``,`  ${` `.repeat(34)}${a.dim(o)}`);for(let t of i.M)if(e[t].length!==0){d.push(`  ${a.bold(l[t])}`);for(let n of e[t])d.push(matrixRow(n,r,s,a))}}return[...c.flat(),...d]}function matrixRow(e,t,n,i){let a=new Set(e.entries),o=t.map(e=>{let t=a.has(e)?signOf((0,r.Nt)(e),i):i.dim(`·`);return` `.repeat(n)+t});return`    ${padded((0,r.A)(e.title),32)}${o.join(``)}`}function counted({rows:e},t,n,a,o){return i.M.filter(t=>e[t].length>0).flatMap(t=>[`  ${a.bold(l[t])}`,...e[t].flatMap(e=>{let[t]=e.entries,a=`    ${padded((0,r.A)(e.title),32)} `,s=t===void 0?`missing`:`${e.entries.length}, best: ${n(t)}`;return(0,i.w)(a,s,` `.repeat(37),o)})])}function signOf(e,t){return{strong:t.green,partial:t.yellow,weak:t.red,draft:t.dim}[e](c[e].sign)}function sentencesOf({rows:e}){let list=e=>e.map(({id:e})=>e).join(`, `),t=i.M.flatMap(t=>{let n=(0,i.F)(e[t]);return n.length===0?[]:[`${l[t].toLowerCase()}: ${list(n)}`]}),n=(0,i.I)(e.themes);return[...t.length===0?[]:[`Gaps: ${t.join(`; `)}.`],...n.length===0?[]:[`Themes with a single story or answer: ${list(n)}.`]]}function titleOf({title:e,filePath:t,line:n}){return e??`${t}:${n}`}function placeOf({filePath:e,line:t}){return t>1?`${e}:${t}`:e}function padded(e,t){let n=(0,i.T)(e),r=(0,i.E)(n)<=t?n:[...n.slice(0,(0,i.D)(n,0,t-1)),{text:`…`,columns:1,at:0}];return r.map(e=>e.text).join(``)+` `.repeat(t-(0,i.E)(r))}}),9243:(function(e,t,n){n.r(t),n.d(t,{renderHtml:function(){return renderHtml}});var r=n(5191),i=n(9440),a=n(7406),o=n(664),s=n(5276);function partsOf({documents:e,findings:t,portfolio:n,baseline:a}){let{byDocument:o,others:s}=(0,r.H)(e,t),{byDocument:c}=(0,r.H)(e,a?.known??[]),l=n===null?[]:(0,r.N)(n.entries,n.preset),u=new Map(l.map(e=>[e.owner,e])),d=(0,i.Ir)(e,({owner:e})=>e),f=0,p=[...d].sort(([e],[t])=>(0,i.Hn)(e,t)).map(([e,t])=>({owner:e,cards:[...t].sort((e,t)=>Number(e.kind===`answer`)-Number(t.kind===`answer`)).map(e=>{f+=1;let t=strengthOfDocument(e),[n,r]=[o.get(e)??[],c.get(e)??[]];return{number:f,document:e,findings:n,known:r,strength:t}}),coverage:u.get(e)??null}));return{owners:p,cards:p.flatMap(({cards:e})=>e),others:s}}function strengthOfDocument(e){let[t]=(0,r.j)(e).sort(i.At);return t===void 0?e.status===`draft`?`draft`:`weak`:(0,i.Nt)(t)}function titleOf({title:e,prompt:t,filePath:n}){return e?.trim()||t?.trim()||n}function numbersOf(e){let t=(0,r.B)(e.map(({document:e})=>e)),n=new Map(e.map(({number:e,document:t})=>[t,e]));return e=>{let r=t(e);return r!==null&&n.get(r)||0}}var Markup=class{text;constructor(e){this.text=e}};function html(e,...t){let n=[e[0]??``];for(let[r,i]of t.entries())n.push(textOf(i),e[r+1]??``);return new Markup(n.join(``))}function textOf(e){return e===null?``:e instanceof Markup?e.text:typeof e==`object`?e.map(textOf).join(``):(0,i.O)(String(e))}function messageLine(e){return e.split(/`([^`]+)`/).map((e,t)=>t%2==1?html`<code>${e}</code>`:e)}let c=[`owner`,`type`,`theme`,`status`,`strength`],l={owner:`Owner`,type:`Type`,theme:`Theme`,status:`Status`,strength:`Strength`},u=[...i.kt,`ready`,`retired`];function valuesOf({document:e,strength:t}){let{owner:n,kind:r,type:i,typeTitle:a,themes:o,status:s}=e;return{owner:[n??`No owner`],type:[r===`answer`?`Prompt answer`:a??i??`No type`],theme:o.map(({title:e})=>e),status:[s],strength:[t]}}function filterBar(e){let t=numberValues(e),keysOf=e=>{let n=valuesOf(e),keys=e=>n[e].map(n=>t[e].get(n)).join(` `);return{owner:keys(`owner`),type:keys(`type`),theme:keys(`theme`),status:keys(`status`),strength:keys(`strength`)}};return{markup:html`<form id="filters" class="filters" role="search" aria-label="Stories and answers" hidden>
<label class="search">Search<input type="search" name="search" autocomplete="off" spellcheck="false"></label>
${c.map(e=>select(e,t[e]))}<div class="actions"><button type="reset">Clear</button>
<button type="button" id="toggle">Open all</button>
<p id="shown" role="status">${e.length} of ${e.length} shown</p></div>
</form>
`,keysOf}}function numberValues(e){let t={owner:new Set,type:new Set,theme:new Set,status:new Set,strength:new Set};for(let n of e){let e=valuesOf(n);for(let n of c)for(let r of e[n])t[n].add(r)}let numbered=e=>new Map([...e].sort((e,t)=>u.indexOf(e)-u.indexOf(t)||(0,i.Un)(e,t)).map((e,t)=>[e,t+1]));return{owner:numbered(t.owner),type:numbered(t.type),theme:numbered(t.theme),status:numbered(t.status),strength:numbered(t.strength)}}function select(e,t){return html`<label>${l[e]}<select name="${e}"><option value="">All</option>${[...t].map(([e,t])=>html`<option value="${t}">${(0,a.st)(e,60)}</option>`)}</select></label>
`}function findingItem({severity:e,ruleId:t,url:n,line:r,column:i,message:a,excerpt:o,fix:s}){let[c=``,...l]=a.split(`
`);return html`<li class="finding ${e}">
<p class="where"><span class="severity">${e}</span> <a href="${n}">${t}</a> <span class="muted">line ${r}:${i}</span></p>
${excerptLine(o,r)}<p>${messageLine(c)}</p>
${l.map(e=>html`<p class="edit">${messageLine(e)}</p>\n`)}${s===void 0?null:fixLine(s)}</li>
`}function excerptLine({text:e,start:t,end:n},r){if(e.trim()===``)return null;let[i,a,o]=[e.slice(0,t),e.slice(t,n),e.slice(n)];return html`<p class="line"><span class="number" aria-hidden="true">${r}</span><code dir="auto">${i}${a===``?null:html`<mark>${a}</mark>`}${o}</code></p>
`}function fixLine({text:e,safe:t}){let n=t?`Fix`:`Suggestion`;return e===``?html`<p class="fix"><span>${n}</span> <em>remove it</em></p>\n`:html`<p class="fix"><span>${n}</span> ${e.replace(/\r\n?|\n$/g,e=>e===`
`?``:`
`).split(`
`).map((e,t)=>html`${t===0?null:html`<br>`}<ins dir="auto">${e}</ins>`)}</p>
`}var d=`:root {
  --paper: #f8f7f4;
  --card: #fff;
  --ink: #1c2330;
  --muted: #596273;
  --line: #e2dfd8;
  --accent: #2f4b9a;
  --strong: #1f7457;
  --on-strong: #fff;
  --partial: #ecc766;
  --on-partial: #3a2b00;
  --weak: #b4482f;
  --on-weak: #fff;
  --draft: #d6dbe5;
  --on-draft: #2f3b52;
  --mark: #d8ecdf;
  --mark-evidence: #dde5fa;
  --mark-tradeoff: #f3e3b8;
  --mark-lesson: #e9dcf3;
  --mark-stakes: #f6dcd3;
  --found: #fbe3c0;
  --good: #17694d;
  --warn: #7a5600;
  --bad: #a23a22;
  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12151b;
    --card: #1a1f28;
    --ink: #e8eaee;
    --muted: #a0a9b8;
    --line: #2e3542;
    --accent: #9db4f5;
    --strong: #3fa37f;
    --on-strong: #06150f;
    --partial: #c9a13d;
    --on-partial: #1d1500;
    --weak: #d8755c;
    --on-weak: #1f0803;
    --draft: #3a4456;
    --on-draft: #dfe4ee;
    --mark: #1f4537;
    --mark-evidence: #2a3966;
    --mark-tradeoff: #4b3e17;
    --mark-lesson: #40305a;
    --mark-stakes: #56302a;
    --found: #56411a;
    --good: #6fcfa8;
    --warn: #e0bb5d;
    --bad: #f0957f;
  }
}
* {
  box-sizing: border-box;
}
html {
  font:
    16px / 1.55 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Helvetica Neue",
    "Liberation Sans",
    Arial,
    sans-serif;
  background: var(--paper);
  color: var(--ink);
  -webkit-text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}
body {
  max-width: 72rem;
  margin: 0 auto;
  padding: 2.5rem 1.5rem 4rem;
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
h4,
h5,
p,
dl,
dd,
ol,
ul,
blockquote {
  margin: 0;
  padding: 0;
}
ol,
ul {
  list-style: none;
}
a {
  color: var(--accent);
  text-underline-offset: 0.2em;
}
code {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  font-size: 0.9em;
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
  border-radius: 4px;
}
main:focus {
  outline: none;
}
.sr {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip {
  position: absolute;
  left: -100vw;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
}
.muted {
  color: var(--muted);
  font-size: 0.875rem;
  font-weight: 400;
}
.sign {
  font-weight: 700;
}
.present .sign {
  color: var(--good);
}
.unsure .sign {
  color: var(--warn);
}
.absent .sign {
  color: var(--bad);
}
.chip.absent {
  border-style: dashed;
}
.finding.error {
  border-left-color: var(--weak);
}
.finding.warning {
  border-left-color: var(--partial);
}
.severity {
  font-weight: 600;
}
.error .severity {
  color: var(--bad);
}
.warning .severity {
  color: var(--warn);
}
.edit::before {
  content: "→ ";
}

/* The verdict. */
header {
  margin-bottom: 2rem;
}
.product,
.label {
  color: var(--muted);
  font-size: 0.8125rem;
  font-weight: 600;
  letter-spacing: 0.06em;
  text-transform: uppercase;
}
h1 {
  margin: 0.25rem 0 0.75rem;
  font-size: clamp(1.5rem, 4vw, 2.125rem);
  font-weight: 650;
  line-height: 1.2;
  letter-spacing: -0.015em;
  text-wrap: balance;
}
header > p:not(.product) {
  max-width: 46rem;
  color: var(--muted);
}
.verdict {
  display: inline-block;
  margin-right: 0.35em;
  padding: 0.1em 0.5em 0.14em;
  border-radius: 0.35em;
  font-size: 0.8em;
  text-transform: capitalize;
}
.verdict.pass {
  background: var(--strong);
  color: var(--on-strong);
}
.verdict.fail {
  background: var(--weak);
  color: var(--on-weak);
}
.tiles {
  display: grid;
  grid-template-columns: repeat(6, 1fr);
  gap: 1px;
  margin-top: 1.5rem;
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--line);
}
.tiles div {
  display: flex;
  flex-direction: column-reverse;
  padding: 0.75rem 1rem;
  background: var(--card);
}
.tiles dt {
  color: var(--muted);
  font-size: 0.8125rem;
}
.tiles dd {
  font-size: 1.5rem;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  line-height: 1.3;
}

/* What narrows the page down. */
.filters {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 0.75rem;
  margin-bottom: 2rem;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--card);
}
.filters[hidden] {
  display: none;
}
.filters label {
  display: flex;
  flex: 1 1 6rem;
  flex-direction: column;
  gap: 0.2rem;
  min-width: 0;
  color: var(--muted);
  font-size: 0.8125rem;
}
.filters .search {
  flex-basis: 8rem;
}
input,
select,
button {
  width: 100%;
  min-height: 2.25rem;
  padding: 0.25rem 0.6rem;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  font-size: 0.9375rem;
}
button {
  width: auto;
  cursor: pointer;
}
button:hover,
select:hover,
input:hover {
  border-color: var(--accent);
}
.actions {
  display: flex;
  flex: 0 0 auto;
  gap: 0.75rem;
}
#shown {
  flex: 0 0 auto;
  margin-left: auto;
  color: var(--muted);
  font-size: 0.8125rem;
  line-height: 2.25rem;
  font-variant-numeric: tabular-nums;
}

/* One owner. */
.owner {
  margin-bottom: 3rem;
  /* Thousands of owners, and thousands of stories of one: what is out of sight is not laid out. */
  content-visibility: auto;
  contain-intrinsic-size: auto 40rem;
}
h2 {
  margin-bottom: 0.75rem;
  font-size: 1.375rem;
  font-weight: 650;
  line-height: 1.3;
  letter-spacing: -0.01em;
}
h2 .muted,
h4 .muted {
  margin-left: 0.35rem;
  letter-spacing: 0;
}
.portfolio,
.next,
.since {
  margin-bottom: 1rem;
  padding: 1rem 1.25rem;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--card);
}
.portfolio > summary {
  color: var(--muted);
  font-size: 0.8125rem;
  font-weight: 600;
  letter-spacing: 0.06em;
  text-transform: uppercase;
  cursor: pointer;
}

/* What became of it since before. */
.since {
  margin-bottom: 2rem;
}
.since h2 {
  margin-bottom: 0.4rem;
  line-height: 1.55;
}
.since h2 code {
  text-transform: none;
}
.since > p {
  max-width: 46rem;
  font-size: 0.9375rem;
}
.changes {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.875rem;
  font-variant-numeric: tabular-nums;
}
.changes thead {
  color: var(--muted);
  font-size: 0.75rem;
}
.changes tr + tr,
.changes tbody {
  border-top: 1px solid var(--line);
}
.changes th,
.changes td {
  padding: 0.4rem 1.25rem 0.4rem 0;
  font-weight: 400;
  text-align: left;
  vertical-align: baseline;
}
.changes th {
  min-width: 4rem;
}
.changes td {
  white-space: nowrap;
}
.delta {
  color: var(--muted);
  font-size: 0.8125rem;
  white-space: nowrap;
}
.delta.better {
  color: var(--good);
}
.delta.worse {
  color: var(--bad);
}
.scroll {
  position: relative;
  margin: 0.25rem -0.5rem 0.75rem;
  padding: 0 0.5rem 0.25rem;
  overflow-x: auto;
}
.since .scroll {
  margin-top: 0.75rem;
  margin-bottom: 0;
}
.heat {
  border-collapse: separate;
  border-spacing: 3px;
  font-size: 0.875rem;
}
.heat th,
.heat td {
  padding: 0;
  font-weight: 400;
  text-align: left;
}
.heat thead th {
  color: var(--muted);
  font-size: 0.75rem;
  font-variant-numeric: tabular-nums;
  text-align: center;
}
.heat thead a {
  display: block;
  min-width: 1.75rem;
  line-height: 1.75rem;
  border-radius: 6px;
  color: var(--muted);
  text-decoration: none;
}
.heat thead a:hover {
  background: var(--draft);
  color: var(--on-draft);
}
.heat tbody th[scope="row"] {
  position: sticky;
  left: 0;
  width: 17rem;
  min-width: 9rem;
  padding-right: 0.75rem;
  background: var(--card);
  line-height: 1.3;
}
.heat .group th {
  padding: 0.75rem 0 0.15rem;
  color: var(--muted);
  font-size: 0.75rem;
  font-weight: 600;
}
.heat td {
  height: 1.75rem;
  border-radius: 6px;
  background: var(--paper);
  text-align: center;
}
.heat thead td {
  background: none;
}
.heat tbody:nth-of-type(1) .group th {
  padding-top: 0;
}
.heat .wide {
  min-width: 4rem;
}
.level {
  display: inline-flex;
  gap: 0.35em;
  align-items: center;
  justify-content: center;
  min-width: 5.25rem;
  padding: 0 0.6rem;
  border-radius: 6px;
  font-size: 0.8125rem;
  line-height: 1.75rem;
  white-space: nowrap;
}
.cell.strong,
.level.strong {
  background: var(--strong);
  color: var(--on-strong);
}
.cell.partial,
.level.partial {
  background: var(--partial);
  color: var(--on-partial);
}
.cell.weak,
.level.weak {
  background: var(--weak);
  color: var(--on-weak);
}
.cell.draft,
.level.draft {
  background: var(--draft);
  color: var(--on-draft);
}
.level.missing {
  box-shadow: inset 0 0 0 1px var(--muted);
  color: var(--ink);
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem 0.5rem;
  align-items: center;
  margin: 0.5rem 0;
  color: var(--muted);
  font-size: 0.8125rem;
}
.legend .level {
  min-width: 0;
  line-height: 1.5rem;
}
.legend > span {
  display: inline-flex;
  gap: 0.5rem;
  align-items: center;
  margin-right: 0.5rem;
}
.gaps {
  margin-top: 0.35rem;
  font-size: 0.9375rem;
}
.next ol {
  display: grid;
  gap: 0.4rem;
  margin-top: 0.5rem;
}
.next li {
  display: grid;
  grid-template-columns: 2rem 1fr;
  gap: 0.6rem;
  font-size: 0.9375rem;
}
.next li > a {
  align-self: start;
  border-radius: 6px;
  background: var(--draft);
  color: var(--on-draft);
  font-size: 0.8125rem;
  line-height: 1.5rem;
  text-align: center;
  text-decoration: none;
}
.next .error > a {
  background: var(--weak);
  color: var(--on-weak);
}
.next .warning > a {
  background: var(--partial);
  color: var(--on-partial);
}
.next > .muted {
  margin-top: 0.5rem;
}

/* One story. */
h3 {
  font-size: 1.0625rem;
  font-weight: 600;
  line-height: 1.35;
}
.card {
  margin-bottom: 0.5rem;
  overflow: hidden;
  border: 1px solid var(--line);
  border-left: 5px solid var(--draft);
  border-radius: 10px;
  background: var(--card);
  content-visibility: auto;
  contain-intrinsic-size: auto 4.5rem;
}
.card.strong {
  border-left-color: var(--strong);
}
.card.partial {
  border-left-color: var(--partial);
}
.card.weak {
  border-left-color: var(--weak);
}
.card > summary {
  display: flex;
  gap: 1rem;
  align-items: center;
  padding: 0.75rem 1.25rem 0.75rem 0.9rem;
  cursor: pointer;
}
.card > summary::-webkit-details-marker {
  display: none;
}
.card > summary:hover h3 {
  color: var(--accent);
}
.card > summary:focus-visible {
  outline-offset: -3px;
  border-radius: 8px;
}
.index {
  flex: 0 0 1.75rem;
  color: var(--muted);
  font-size: 0.8125rem;
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.head {
  flex: 1 1 auto;
  min-width: 0;
}
.meta {
  color: var(--muted);
  font-size: 0.8125rem;
}
.chips {
  display: flex;
  flex: 0 1 auto;
  flex-wrap: wrap;
  gap: 0.35rem;
  align-items: center;
  justify-content: flex-end;
}
.chip {
  display: inline-block;
  position: relative;
  padding: 0.05rem 0.55rem;
  border: 1px solid var(--line);
  border-radius: 99px;
  font-size: 0.8125rem;
}
.elements .chip {
  padding: 0;
  border: 0;
}
.count {
  color: var(--muted);
  font-size: 0.8125rem;
}
.body {
  display: grid;
  gap: 1.75rem;
  padding: 0.5rem 1.5rem 1.5rem 3.65rem;
}
.body dl {
  display: grid;
  gap: 0.4rem;
  font-size: 0.9375rem;
}
.body dl div {
  display: grid;
  grid-template-columns: 5rem 1fr;
  gap: 0.75rem;
}
.body dt {
  color: var(--muted);
}
.body dd .chip {
  margin-bottom: 0.2rem;
}
h4 {
  margin-bottom: 0.5rem;
  font-size: 1rem;
  font-weight: 650;
}
h5 {
  margin: 1rem 0 0.4rem;
  color: var(--muted);
  font-size: 0.8125rem;
  font-weight: 600;
}
.question {
  margin-bottom: 0.5rem;
  color: var(--muted);
  font-style: italic;
}
.findings {
  display: grid;
  gap: 1rem;
}
.finding {
  padding-left: 0.9rem;
  border-left: 3px solid var(--draft);
  font-size: 0.9375rem;
}
.line {
  display: flex;
  gap: 0.75rem;
  margin: 0.4rem 0;
  padding: 0.4rem 0.75rem;
  border-radius: 6px;
  background: var(--paper);
}
.line .number {
  flex: none;
  color: var(--muted);
  font-size: 0.8125rem;
  font-variant-numeric: tabular-nums;
  line-height: 1.7;
}
mark {
  padding: 0.05em 0.15em;
  border-radius: 3px;
  background: var(--mark);
  color: inherit;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
.line mark {
  background: var(--found);
}
mark.evidence {
  background: var(--mark-evidence);
}
mark.tradeoff {
  background: var(--mark-tradeoff);
}
mark.lesson {
  background: var(--mark-lesson);
}
mark.stakes {
  background: var(--mark-stakes);
}
mark.mechanism.evidence {
  background: var(--mark);
  box-shadow: inset 0 -3px var(--mark-evidence);
}
mark.closest {
  background: none;
  text-decoration: underline dashed var(--warn);
  text-underline-offset: 0.25em;
}
.tag {
  margin-left: 0.1em;
  color: var(--ink);
  font-size: 0.6875rem;
  font-weight: 600;
  letter-spacing: 0.02em;
  line-height: 1.2;
  text-decoration: none;
  opacity: 0.8;
  white-space: nowrap;
}
.told {
  display: grid;
  gap: 0.75rem;
  max-width: 46rem;
  margin-top: 0.75rem;
  font-size: 1rem;
  line-height: 1.7;
}
.body .beats {
  gap: 0.75rem;
  max-width: 46rem;
  line-height: 1.6;
}
.beats dt {
  text-transform: capitalize;
}
.old > summary {
  color: var(--muted);
  font-size: 0.9375rem;
  cursor: pointer;
}
.old .findings {
  margin-top: 0.75rem;
}
.edit {
  color: var(--muted);
}
.fix > span {
  color: var(--muted);
  font-size: 0.8125rem;
}
ins {
  padding: 0.05em 0.3em;
  border-radius: 3px;
  background: var(--mark);
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  font-size: 0.875em;
  text-decoration: none;
  white-space: pre-wrap;
}
.passages,
.elements {
  display: grid;
  gap: 0.6rem;
}
.passages li {
  display: grid;
  grid-template-columns: 6rem 1fr auto;
  gap: 0.25rem 0.75rem;
  align-items: baseline;
}
.kind {
  color: var(--muted);
  font-size: 0.8125rem;
}
.elements li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) auto;
  gap: 0.25rem 0.75rem;
  align-items: start;
  font-size: 0.9375rem;
}
.others {
  display: grid;
  gap: 1rem;
}
.empty,
#nothing {
  padding: 3rem 0;
  color: var(--muted);
  text-align: center;
}
footer {
  color: var(--muted);
  font-size: 0.8125rem;
}

@media (max-width: 71.99rem) {
  .actions {
    flex-basis: 100%;
  }
}
@media (max-width: 47.99rem) {
  body {
    padding: 1.5rem 1rem 3rem;
  }
  .tiles {
    grid-template-columns: repeat(3, 1fr);
  }
  .body .beats div {
    grid-template-columns: 1fr;
    gap: 0;
  }
  .filters label {
    flex-basis: calc(50% - 0.75rem);
  }
  .filters .search {
    flex-basis: 100%;
  }
  .changes th,
  .changes td {
    padding-right: 0.75rem;
  }
  .changes td {
    white-space: normal;
  }
  .portfolio,
  .next,
  .since {
    padding: 0.9rem 1rem;
  }
  .heat tbody th[scope="row"] {
    width: 7.5rem;
    min-width: 7.5rem;
    padding-right: 0.35rem;
  }
  .heat .level {
    min-width: 4.6rem;
    padding: 0 0.3rem;
  }
  .card > summary {
    flex-wrap: wrap;
    gap: 0.4rem 0.6rem;
    padding-right: 1rem;
  }
  .head {
    flex-basis: calc(100% - 2.5rem);
  }
  .chips {
    padding-left: 2.35rem;
    justify-content: flex-start;
  }
  .body {
    padding: 0.25rem 1rem 1.25rem;
  }
  .passages li,
  .elements li {
    grid-template-columns: 1fr;
  }
}
@media (min-width: 72rem) and (min-height: 40rem) {
  html {
    scroll-padding-top: 6.5rem;
  }
  .filters {
    position: sticky;
    z-index: 1;
    top: 0.5rem;
    /* Nothing shows above the bar while it floats. */
    box-shadow: 0 -0.75rem var(--paper);
  }
}
@media print {
  :root {
    --paper: #fff;
    color-scheme: light;
  }
  html {
    font-size: 12px;
  }
  .tiles {
    grid-template-columns: repeat(6, 1fr);
  }
  .scroll {
    overflow: visible;
  }
  .heat tbody th[scope="row"] {
    position: static;
    width: 17rem;
  }
  h2,
  h4,
  h5,
  .card > summary {
    break-after: avoid;
  }
  .finding,
  .elements li,
  .beats div {
    break-inside: avoid;
  }
  .told,
  header > p:not(.product) {
    max-width: none;
  }
  body {
    max-width: none;
    padding: 0;
  }
  .filters,
  .skip,
  footer {
    display: none;
  }
  .owner,
  .card {
    content-visibility: visible;
  }
  .card,
  .portfolio,
  .next,
  .since {
    break-inside: avoid;
  }
  .card[open] {
    break-inside: auto;
  }
  .heat tbody td:empty {
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .level,
  .cell,
  .verdict,
  mark {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
`,f=`sha256-6RmZ/z5Ybu/aXBIuio1gYWRgCz4X5oGI4HrRHXRhTvA=`,p=`// The page's own script: it filters, opens and closes. All text is in the page without it.
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const cards = [...document.querySelectorAll('.card')];
  const owners = [...document.querySelectorAll('main > .owner')];
  const shown = document.getElementById('shown');
  const nothing = document.getElementById('nothing');
  const toggle = document.getElementById('toggle');
  const filters = ['owner', 'type', 'theme', 'status', 'strength'];
  const texts = new Map();

  // Made when one first searches: reading the page must not wait for it.
  const textOf = (card) => {
    let text = texts.get(card);
    if (text === undefined) {
      text = card.textContent.toLowerCase();
      texts.set(card, text);
    }
    return text;
  };

  const narrow = () => {
    const words = form.elements.search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const chosen = filters
      .map((name) => [name, form.elements[name].value])
      .filter(([, value]) => value !== '');
    let count = 0;
    for (const card of cards) {
      const matches =
        chosen.every(([name, value]) => card.dataset[name].split(' ').includes(value)) &&
        words.every((word) => textOf(card).includes(word));
      card.hidden = !matches;
      if (matches) count += 1;
    }
    for (const owner of owners) {
      const own = [...owner.querySelectorAll('.card')];
      owner.hidden = own.length > 0 && own.every((card) => card.hidden);
    }
    shown.textContent = \`\${count} of \${cards.length} shown\`;
    nothing.hidden = count > 0;
  };

  // A link to a story shows it, open, whatever is chosen above.
  const visit = () => {
    const card = document.getElementById(location.hash.slice(1));
    if (card === null || !card.matches('.card')) return;
    if (card.hidden) {
      form.reset();
      narrow();
    }
    card.open = true;
    card.scrollIntoView();
    card.querySelector('summary').focus({ preventScroll: true });
  };

  let isOpen = false;
  const setToggle = (open) => {
    isOpen = open;
    toggle.textContent = open ? 'Close all' : 'Open all';
  };

  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(narrow));
  toggle.addEventListener('click', () => {
    setToggle(!isOpen);
    for (const card of cards) if (!card.hidden) card.open = isOpen;
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#d"]');
    if (link !== null && link.hash === location.hash) visit();
  });
  window.addEventListener('hashchange', visit);

  // Paper has no summary to click on.
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')].filter((each) => !each.hidden);
    for (const each of closed) each.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const each of closed) each.open = false;
  });

  form.hidden = false;
  visit();
})();
`,m=`sha256-BPAR4bcJgIBrphoEjw2ewruDbIeZThxnrByL5cAsTDU=`;function sentence(e){return`${(0,i.qn)(e)}.`}function outcomeOf({kind:e,before:t,findings:n},{answers:r}){if(e===`added`)return`new`;if(t===null)return`edited`;let fewer=e=>t.findings[e]-n[e],i=r.map(({score:e,before:t})=>t===null?0:e-t.score).reduce((e,t)=>e+t,0),a=[Number(t.broken),fewer(`error`),i,fewer(`warning`),fewer(`note`)].find(e=>e!==0)??0;return a===0?`edited`:a>0?`better`:`worse`}let h={new:`+`,better:`▲`,worse:`▼`,edited:`•`};function changeTag(e){if(e.change===null)return null;let t=outcomeOf(e.change,e);return html`<span class="delta ${t}"><span aria-hidden="true">${h[t]}</span> ${t}</span>`}function changesSection(e,{cards:t}){let n=[(0,o.i)(e,(0,r.g)(e)),(0,o.t)(e),(0,i.g)(e,{where:`shown below, not counted in the verdict`})].filter(e=>e!==null),s=t.filter(({document:e})=>e.change!==null);if(n.length+s.length===0)return null;let{base:c}=e.scope;return html`<section class="since" aria-labelledby="since"><h2 id="since" class="label">${c===null?`Compared with the baseline`:messageLine(`Since ${(0,a.$)((0,a.st)(c,80))}`)}</h2>
${n.map(e=>html`<p>${messageLine(sentence(e))}</p>\n`)}${s.length===0?null:changeTable(s)}</section>
`}function changeTable(e){let t=e.length-20;return html`<div class="scroll" role="region" aria-label="Changed documents" tabindex="0"><table class="changes">
<thead><tr><th scope="col">Document</th><th scope="col">Change</th><th scope="col">Score</th><th scope="col">Findings</th></tr></thead>
<tbody>${e.slice(0,20).map(changeRow)}</tbody></table></div>
${t>0?html`<p class="muted">and ${t} more, below</p>\n`:null}`}function changeRow({number:e,document:t}){let{change:n,answers:r}=t,i=r.map(({score:e,before:t})=>t===null||t.score===e?`${e}`:`${t.score} → ${e}`),o=n?.before??null,s=o===null?null:o.broken?`could not be read`:countsOf(o.findings),c=n===null?``:countsOf(n.findings);return html`<tr><th scope="row"><a href="#d${e}">${(0,a.st)(titleOf(t),80)}</a></th><td>${changeTag(t)}</td><td>${i.join(`, `)}</td><td>${s===null||s===c?c:`${s} → ${c}`}</td></tr>
`}function countsOf(e){return(0,i.v)({counts:e}).replace(`no findings`,`none`)}function _taggedTemplateLiteral(e,t){return t||=e.slice(0),Object.freeze(Object.defineProperties(e,{raw:{value:Object.freeze(t)}}))}var g;let _=`default-src 'none'; style-src '${f}'; script-src '${m}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;function pageStart(e,t){let{verdict:n,counts:r}=e,o=t.cards.filter(({strength:e})=>e===`strong`).length,s=[[`stories`,r.stories],[`answers`,r.answers],[`strong`,o],[`errors`,r.error],[`warnings`,r.warning],[`notes`,r.note]];return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(_)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${a.z} ${a.B}">
<title>Stories: ${n}, ${(0,i.v)(e)}</title>
<style>${new Markup(d)}</style>
</head>
<body>
<a class="skip" href="#documents">Skip to the stories</a>
<header>
<p class="product">Star Witness</p>
<h1><span class="verdict ${n}">${n}</span> ${(0,i.v)(e)}</h1>
${sentences(e).map(e=>html`<p>${messageLine(sentence(e))}</p>\n`)}<dl class="tiles">${s.map(([e,t])=>html`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
</header>
<main id="documents" tabindex="-1">
${changesSection(e,t)}`}function sentences(e){return[(0,i.y)(e),(0,i.C)(e),(0,i.x)(e)].filter(e=>e!==null)}function pageEnd(){return html(g||=_taggedTemplateLiteral([`<p id="nothing" hidden>No story or answer matches.</p>
</main>
<footer><p>`,` `,`</p></footer>
<script>`,`<\/script>
</body>
</html>
`]),a.z,a.B,new Markup(p))}let v={...s.d,draft:{sign:`–`,meaning:`not ready yet`},missing:{sign:``,meaning:`nothing there`}};function stateChip(e,t){let{sign:n,word:r}=s.u[e];return html`<span class="chip ${e}"><span class="sign" aria-hidden="true">${n}</span> ${t}<span class="sr">: ${r}</span></span>`}function levelTag(e){let{sign:t}=v[e];return html`<span class="level ${e}">${t===``?null:html`<span aria-hidden="true">${t}</span> `}${e}</span>`}let y=/\n[ \t]*\n\s*/,b=/\n(?=[ \t]*(?:[-*+>|#]|\d{1,3}[.)]))/;function toldText({pieces:e,left:t},n){if(e.length===0)return null;let r=[[]];for(let[t,i]of e.entries()){let a=tagsAfter(i,e[t+1],n),o=i.text.split(y);for(let[e,t]of o.entries())e>0&&r.push([]),r.at(-1)?.push(marked(t,i,e===o.length-1?a:[],n))}let i=r.filter(e=>e.some(e=>e!==null)),o=t===0?null:html`<p class="muted">${(0,a.it)(t,`more character`)}, in the file</p>\n`;return html`<div class="told">${i.map(e=>html`<p dir="auto">${e}</p>\n`)}${o}</div>
`}function marked(e,t,n,r){if(e===``)return n.length===0?null:[...n];let i=new Set(t.signals.map(e=>r.signals[e]?.kind??``));i.size===0&&t.closest.length>0&&i.add(`closest`);for(let e of t.fields)i.add(e);let a=e.split(b).map((e,t)=>t===0?inline(e):html`<br>${inline(e)}`);return i.size===0?a:html`<mark class="${[...i].join(` `)}">${a}${[...n]}</mark>`}function inline(e){return e.split(/\*\*([^*\n]+)\*\*/).map((e,t)=>t%2==1?html`<strong>${e}</strong>`:messageLine(e))}function tagsAfter(e,t,n){let r=e.signals.filter(e=>!t?.signals.includes(e)).flatMap(e=>n.signals[e]??[]).map(({kind:e,strength:t,line:n})=>tag(`${e} ${(0,a.rt)(t)}`,n)),i=e.closest.filter(e=>!t?.closest.includes(e)).map(e=>{let{mood:t=`told`,line:r=0}=n.closest[e]??{};return tag(`closest to ${e}${t===`told`?``:` (${t})`}`,r)}),o=e.fields.filter(e=>!t?.fields.includes(e)).map(e=>tag(e));return[...r,...i,...o]}function tag(e,t=null){return html` <span class="tag"${t===null?null:html` title="line ${t}"`}>${e}</span>`}function toldFields({fields:e}){return e.length===0?null:html`<section><h4>From the fields</h4>
<dl class="beats">${e.map(({name:e,text:t,line:n})=>html`<div><dt>${e}</dt><dd dir="auto"><mark class="${e}">${inline(t)}</mark> <span class="muted">line ${n}</span></dd></div>
`)}</dl></section>
`}function pointChips(e){return e.english?i.hr.map(t=>html`${stateChip((0,i.Ht)(e,t),t)} `):html`<span class="muted">not judged: not English</span>`}function answerSection(e,t,n){let{line:r,prompt:a,elements:o,score:s,english:c}=e,l=a===null?`Answer`:html`Answer to <code>${a}</code>`,u=t?.seconds??null,d=u===null?``:`, ${(0,i.un)(u)} to say`,f=passagesElsewhere(e,t);return html`<section class="answer">
<h4>${l} <span class="muted">line ${r}</span></h4>
${n===null?null:html`<p class="question">${n}</p>\n`}<p>${pointChips(e)}${c?html`<span class="muted">score ${s} of 2${beforeOf$1(e)}${d}</span>`:null}</p>
${t===null?null:toldText(t,e)}${f.length===0?null:html`<h5>What shows it</h5>\n<ul class="passages">\n${f}</ul>\n`}${o.length===0?null:html`<h5>What the prompt asks for</h5>\n<ul class="elements">\n${o.map(elementItem)}</ul>\n`}</section>
`}function passagesElsewhere({signals:e,closest:t},n){let r=n?.pieces??[],o=new Set(r.flatMap(e=>e.signals));return[...e.filter((e,t)=>!o.has(t)).map(({kind:e,text:t,line:n,strength:r})=>passage(e,t,n,`${(0,a.rt)(r)} sure`)),...i.hr.filter(e=>!r.some(t=>t.closest.includes(e))).flatMap(e=>closestPassage(e,t[e]))]}function beforeOf$1({before:e,score:t}){return e===null?``:e.score===t?`, as before`:`, ${e.score} before`}function passage(e,t,n,r){return html`<li class="${e}"><span class="kind">${e}</span><blockquote dir="auto"><mark class="${e}">${(0,a.st)(t,600)}</mark></blockquote><span class="muted">line ${n}, ${r}</span></li>
`}function closestPassage(e,t){if(t===null)return[];let{text:n,line:r,mood:i}=t,o=i===`told`?`the closest`:`the closest (${i})`;return[html`<li class="closest"><span class="kind">${e}?</span><blockquote dir="auto">${(0,a.st)(n,600)}</blockquote><span class="muted">line ${r}, ${o}</span></li>
`]}function elementItem({label:e,state:t,found:n,edit:r}){let i=n===null?html`<p class="edit">${r??``}</p>`:html`<blockquote dir="auto">${(0,a.st)(n.text,600)}</blockquote><span class="muted">line ${n.line}</span>`;return html`<li>${stateChip(t,e)}${i}</li>
`}function cardMarkup(e,t){let{number:n,document:r,findings:o,known:s,strength:c}=e,{owner:l,type:u,theme:d,status:f,strength:p}=t.keysOf(e),[m]=r.answers,h=(0,i.S)(o);return html`<details class="card ${c}" id="d${n}" data-owner="${l}" data-type="${u}" data-theme="${d}" data-status="${f}" data-strength="${p}">
<summary><span class="index" aria-hidden="true">${n}</span><span class="head"><h3>${(0,a.st)(titleOf(r),160)}</h3><span class="meta">${metaOf(r)}</span></span><span class="chips">${changeTag(r)}${r.answers.length===1&&m!==void 0?pointChips(m):levelTag(c)}${h===``?null:html`<span class="count">${h}</span>`}</span></summary>
<div class="body">
${factList(r,t.linkBase)}${o.length===0?null:html`<section><h4>Next edits</h4>\n<ol class="findings">\n${o.map(findingItem)}</ol></section>\n`}${oldFindings(s)}${r.answers.map((e,n)=>{let i=e.prompt===null?null:t.questionOf(e.prompt);return answerSection(e,r.told?.answers[n]??null,i)})}${r.told===null?null:toldFields(r.told)}</div>
</details>
`}function oldFindings(e){return e.length===0?null:html`<details class="old"><summary>${(0,a.it)(e.length,`old finding`)} in the baseline</summary>
<ol class="findings">
${e.map(findingItem)}</ol></details>
`}function metaOf({kind:e,type:t,typeTitle:n,prompt:r,status:a,required:o,told:s}){let c=o.filter(e=>e.filled).length,l=s?.answers.flatMap(({seconds:e})=>e??[])??[];return[e===`story`?n??t??`no type`:`answer to ${r??`no prompt`}`,a,...o.length===0?[]:[`${c} of ${o.length} fields`],...l.length===1?l.map(i.fn):[]].join(` · `)}function factList(e,t){let{filePath:n,line:a,bank:o,guess:s,shows:c,themes:l,prompts:u,required:d,change:f}=e,p=o?`${n}:${a}`:n,m=[[`File`,t!==null&&!n.startsWith(`../`)?html`<a href="${t+(0,i.N)(n)+(0,r.h)(e)}">${p}</a>`:html`<code>${p}</code>`]];return s!==null&&m.push([`Reads like`,html`<code>${s.type}</code>`]),c.length>0&&m.push([`To show`,c.join(`, `)]),l.length>0&&m.push([`Themes`,l.map(({title:e})=>e).join(`, `)]),u.length>0&&m.push([`Prompts`,u.join(`, `)]),d.length>0&&m.push([`Fields`,d.map(({field:e,filled:t})=>html`${stateChip(t?`present`:`absent`,e)} `)]),f?.before!=null&&m.push([`Before`,beforeOf(f.before,f.findings)]),html`<dl>${m.map(([e,t])=>html`<div><dt>${e}</dt><dd>${t}</dd></div>\n`)}</dl>
`}function beforeOf({status:e,broken:t,findings:n},r){return`${`${e}${t?`, could not be read`:``}`}: ${(0,i.v)({counts:n})}; now ${(0,i.v)({counts:r})}`}function matrix(e,t,n){let i=[...e.stories,...e.answers],o=i.length>30?x:numbered(i,n),c=`Coverage of ${t}`;return html`<div class="scroll" role="region" aria-label="${c}" tabindex="0"><table class="heat">
<caption class="sr">${c}: what each story and answer is for, and how strong it is</caption>
<thead><tr><td></td><th scope="col">Best</th>${o.head}</tr></thead>
${r.M.filter(t=>e.rows[t].length>0).map(t=>html`<tbody><tr class="group"><th scope="rowgroup" colspan="${o.count+2}">${s.t[t]}</th></tr>
${e.rows[t].map(e=>html`<tr><th scope="row">${(0,a.st)(e.title,80)}</th><td>${levelTag(e.level)}</td>${o.cells(e)}</tr>
`)}</tbody>
`)}</table></div>
`}function numbered(e,t){let n=e.map(e=>{let n=t(e),r=(0,a.st)((0,s.l)(e),80);return html`<th scope="col"><a href="#d${n}" title="${r}">${n}<span class="sr">: ${r}</span></a></th>`}),cells=t=>{let n=new Set(t.entries);return e.map(e=>{if(!n.has(e))return html`<td></td>`;let t=(0,i.Nt)(e);return html`<td class="cell ${t}"><span aria-hidden="true">${v[t].sign}</span><span class="sr">${t}</span></td>`})};return{count:e.length,head:n,cells}}let x={count:i.kt.length,head:i.kt.map(e=>html`<th scope="col" class="wide">${e}</th>`),cells:({entries:e})=>i.kt.map(t=>{let n=e.filter(e=>(0,i.Nt)(e)===t).length;return n===0?html`<td></td>`:html`<td class="cell ${t}">${n}</td>`})};function legend(){return html`<p class="legend">${i.kt.map(e=>html`<span>${levelTag(e)} ${v[e].meaning}</span> `)}</p>
`}function*ownerSection({owner:e,cards:t,coverage:n},r,o){let c=e===null?`No owner`:(0,a.st)(e,80),l=numbersOf(t);yield html`<section class="owner" aria-labelledby="o${r}">
<h2 id="o${r}">${c} <span class="muted">${n===null?(0,a.it)(t.length,`document`):(0,s.r)(n)}</span></h2>
`,n!==null&&(yield html`<details class="portfolio"${r<=12?html` open`:null}><summary>Coverage</summary>
${matrix(n,c,l)}${legend()}${(0,s.s)(n).map(e=>html`<p class="gaps">${e}</p>\n`)}</details>
`);let u=(0,i.Bn)(t.flatMap(({findings:e})=>e));u.length>0&&(yield nextEdits(u,l)),yield html`<div class="cards">
`;for(let e of t)yield cardMarkup(e,o);yield html`</div>
</section>
`}function nextEdits(e,t){let n=e.length-5;return html`<div class="next"><p class="label">Next edits</p>
<ol>${e.slice(0,5).map(e=>{let[n=``,r=null]=e.message.split(`
`),i=t(e);return html`<li class="${e.severity}"><a href="#d${i}" aria-label="Document ${i}">${i}</a> <span>${messageLine(n)}${r===null?null:html` ${messageLine(r)}`} <span class="muted">${e.ruleId}</span></span></li>
`})}</ol>
${n>0?html`<p class="muted">and ${n} more, in the documents below</p>\n`:null}</div>
`}function*renderHtml(e,{linkBase:t}){let n=partsOf(e),{markup:i,keysOf:a}=filterBar(n.cards),o=questionsOf(e.portfolio?.preset??null);yield pageStart(e,n).text,n.cards.length>0?yield i.text:yield html`<p class="empty">There are no stories or answers to show.</p>\n`.text;for(let[e,r]of n.owners.entries())for(let n of ownerSection(r,e+1,{linkBase:t,keysOf:a,questionOf:o}))yield n.text;n.others.length>0&&(yield html`<section class="owner" aria-labelledby="others"><h2 id="others">Other files</h2>
<ul class="others">${n.others.map(e=>html`<li class="other"><code>${e.filePath}</code><ol class="findings">
${findingItem(e)}</ol></li>
`)}</ul></section>
`.text);let s=e.banks.filter(({stories:e})=>e>0);s.length>0&&(yield html`<section class="banks" aria-labelledby="banks"><h2 id="banks">Story banks</h2>
<ul>${s.map(e=>html`<li><code>${e.filePath}</code>: ${(0,r.i)(e)}</li>\n`)}</ul></section>
`.text),yield pageEnd().text}function questionsOf(e){let t=new Map(Object.entries(e?.prompts??{}));return e=>t.get(e)?.question??null}}),664:(function(e,t,n){n.d(t,{i:function(){return outcomesOf},n:function(){return portfolioLines},r:function(){return changeSentence},t:function(){return gapSentence}});var r=n(7406),i=n(5191),a=n(9440),o=n(3168);let s=[`broke`,`fixed`,`still fails`,`new and fails`,`edited and fails`,`still passes`,`new and passes`,`edited and passes`];function changeSentence(e,t){let n=outcomesOf(e,t),i=(0,r.$)((0,r.st)(e.scope.base??``,80));return n===null?null:`since ${i}: ${n}`}function outcomesOf({scope:e,limits:t},n){let r=n.filter(({document:e})=>e?.change!=null&&e.status===`ready`);if(e.base===null||r.length===0)return null;let a=new Map;for(let{document:e}of r){if(e===null)continue;let n=outcomeOf(e,t),r=n.endsWith(`fails`)?lackOf(e):``,i=`${n} ${r}`;a.set(i,{outcome:n,lacks:r,count:(a.get(i)?.count??0)+1})}let{one:o,many:c}=(0,i.x)(r);return[...a.values()].sort((e,t)=>s.indexOf(e.outcome)-s.indexOf(t.outcome)).map(({outcome:e,lacks:t,count:n},r)=>changePhrase(e,t,n,r===0?n===1?o:c:``)).join(`, `)}function outcomeOf({change:e},t){let n=e!==null&&(0,i._)(e.findings,t),r=e?.before??null;if(e?.kind===`added`)return n?`new and fails`:`new and passes`;if(r===null||r.status!==`ready`)return n?`edited and fails`:`edited and passes`;let a=(0,i._)(r.findings,t);return n?a?`still fails`:`broke`:a?`fixed`:`still passes`}function lackOf({answers:e,required:t}){let n=a.hr.filter(t=>e.some(e=>(0,a.Ht)(e,t)===`absent`));return n.length>0?(0,r.tt)(n):t.some(({filled:e})=>!e)?`required fields`:``}function changePhrase(e,t,n,r){let[i,a]=n===1?[`one`,`s`]:[`ones`,``],o=n===1?`passes`:`pass`,s=r===``?`${n}`:`${n} ${r}`,c=t===``?`${n===1?`has`:`have`} errors`:`lack${a} ${t}`,kind=e=>`${n} ${e} ${r||i}`;switch(e){case`broke`:return`${s} no longer ${o}`;case`fixed`:return`${s} now ${o}`;case`still fails`:return`${s} still ${c}`;case`new and fails`:return`${kind(`new`)} ${c}`;case`edited and fails`:return`${kind(`edited`)} ${c}`;case`still passes`:return`${s} still ${o}`;case`new and passes`:return`${kind(`new`)} ${o}`;case`edited and passes`:return`${kind(`edited`)} ${o}`}}function portfolioLines({portfolio:e},t){if(e===null)return[];let n=coveragesOf(e.entries,e.preset).slice(0,20);return n.length===0?[]:[`### Portfolio`,``,...(0,o.t)(n,t)]}function gapSentence({portfolio:e}){if(e===null||e.before===null)return null;let{preset:t}=e,n=coveragesOf(e.before,t),r=(0,i.P)(n,coveragesOf(e.entries,t)).slice(0,20).flatMap(({owner:e,closed:t,opened:n})=>[...gapPart(`closes`,e,t),...gapPart(`opens`,e,n)]);return r.length===0?null:r.join(`; `)}function gapPart(e,t,n){if(n.length===0)return[];let i=n.length-5,a=i>0?`${n.slice(0,5).join(`, `)} and ${i} more`:(0,r.tt)(n);return[`${e} ${(0,r.it)(n.length,`gap`)} of ${t}: ${a}`]}function coveragesOf(e,t){return(0,i.N)(e,t).filter(({owner:e})=>e!==null)}})};