import type { Account } from './people.ts';

const style = `
:root{--page:#f0f3f0;--surface:#fff;--sunken:#e5eae6;--line:#cdd6d0;--edge:#6c7d75;--ink:#14231e;--soft:#3e5048;--action:#0d5747;--hover:#083e32;--on:#fff;--pick:#ddece6;--bar:#102c25;--onbar:#f4f8f6;--onsoft:#b9ccc4;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--page:#101a17;--surface:#182420;--sunken:#0c1512;--line:#33443d;--edge:#8ba097;--ink:#eef4f1;--soft:#c0cec7;--action:#7fd0b8;--hover:#a5e3d0;--on:#0b1a15;--pick:#21352e;--bar:#0a1512;--onbar:#f4f8f6;--onsoft:#b9ccc4}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 "Public Sans","Segoe UI",system-ui,sans-serif}
header{background:var(--bar);color:var(--onbar);padding:.75rem 1rem;display:flex;gap:.75rem;align-items:center}
header svg{width:24px;height:24px;flex:none}
header p{margin:0;font-weight:650}header small{display:block;font-weight:400;font-size:13px;color:var(--onsoft)}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.5625rem;line-height:1.2;margin:0 0 .4rem;font-weight:650}
h2{font-size:1.0625rem;margin:2rem 0 .6rem;font-weight:650}
.lead{max-width:60ch;color:var(--soft);margin:0 0 1.25rem}
form.find{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}
form.find div{flex:1 1 20rem}
label{display:block;font-weight:600;margin-bottom:.25rem}
input{width:100%;min-height:44px;padding:.4rem .7rem;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--edge);border-radius:5px}
button{font:inherit;color:inherit;cursor:pointer}
.go{min-height:44px;padding:.4rem 1.1rem;border:0;border-radius:5px;background:var(--action);color:var(--on);font-weight:600}
.go:hover{background:var(--hover)}
ul{list-style:none;margin:0;padding:0}
.known{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
.known li{display:flex}
.known button{flex:1;display:flex;flex-direction:column;text-align:left;background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:.85rem 1rem}
.rows{background:var(--surface);border:1px solid var(--line);border-radius:8px}
.rows li+li{border-top:1px solid var(--line)}
.rows button{width:100%;min-height:44px;text-align:left;background:none;border:0;padding:.45rem 1rem}
.known button:hover,.rows button:hover{background:var(--pick)}
button b{display:block;font-weight:650}
button span{display:block;color:var(--soft);font-size:14px}
button .tries{margin-top:.4rem;color:var(--ink)}
details{border-top:1px solid var(--line)}details:last-of-type{border-bottom:1px solid var(--line)}
summary{padding:.7rem .25rem;cursor:pointer;font-weight:600}
summary span{font-weight:400;color:var(--soft)}
details[open]{padding-bottom:1rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;border-radius:5px}
@media (prefers-reduced-motion:no-preference){button{transition:background-color 90ms}}
`;

const mark =
  '<svg viewBox="0 0 32 32" fill="currentColor" aria-hidden="true"><path opacity=".4" d="M5 3h8.25a1.5 1.5 0 0 1 1.5 1.5v23a1.5 1.5 0 0 1-1.5 1.5H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Zm13.75 0H27a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-8.25a1.5 1.5 0 0 1-1.5-1.5v-23a1.5 1.5 0 0 1 1.5-1.5Z"/><path d="M2 22.3c5-.6 8.500-2.900 12.750-5.600V29H5a3 3 0 0 1-3-3Zm16.750-8.100C22.500 11.600 25.500 10 30 9.600V26a3 3 0 0 1-3 3h-8.250Z"/></svg>';

/** What the page shows: whom to choose from, and what was searched for. */
export type ChoosePage = {
  readonly uid: string;
  readonly portal: 'staff' | 'resident';
  readonly accounts: readonly Account[];
  readonly typed: string;
  readonly found: readonly Account[];
};

/** The page where one chooses whom to sign in as, in Swedish, usable without a script. */
export function choosePage(page: ChoosePage): string {
  const { uid, portal, accounts, typed, found } = page;
  const known = accounts.filter(({ tries }) => tries !== undefined);
  const staff = portal === 'staff';
  const action = `/interaction/${encodeURIComponent(uid)}`;
  const body = `
<h1>Vem vill du logga in som?</h1>
<p class="lead">Det här är en övningsinloggning till ett påhittat län. ${
    staff
      ? 'Välj en medarbetare, så väljer du uppdrag i Samvy.'
      : 'Välj en invånare, så ser du det som hon ser om sig själv.'
  } Ingen här finns på riktigt.</p>
<form class="find" method="post" action="${action}" role="search">
<div><label for="typed">${staff ? 'Sök på namn, roll eller enhet' : 'Sök på namn eller personnummer'}</label>
<input id="typed" name="typed" type="search" autocomplete="off" autofocus value="${escapeHtml(typed)}"></div>
<button class="go" type="submit">Sök</button></form>
<form method="post" action="${action}">
${typed === '' ? '' : results(found)}
<h2>Bra att börja med</h2>
<ul class="known">${known.map((account) => row(account, true)).join('')}</ul>
${staff ? byUnit(accounts) : `<h2>Alla andra</h2><p class="lead">${accounts.length} invånare kan logga in. Sök efter den du vill vara.</p>`}
</form>`;
  return document(staff ? 'Logga in som medarbetare' : 'Logga in som invånare', body);
}

/** A page that says what went wrong and how to go on. */
export function failurePage(message: string): string {
  return document(
    'Inloggningen gick inte',
    `<h1>Inloggningen gick inte</h1><p class="lead">${escapeHtml(message)} Gå tillbaka till Samvy och börja om.</p>`,
  );
}

function results(found: readonly Account[]): string {
  const shown = found.slice(0, 40);
  const more = found.length > shown.length ? ` Visar de första ${shown.length}.` : '';
  const says =
    found.length === 0 ? 'Ingen träff. Pröva en del av namnet.' : `${found.length} träffar.${more}`;
  return `<h2>Träffar</h2><p class="lead" role="status">${says}</p>${
    shown.length === 0
      ? ''
      : `<ul class="rows">${shown.map((account) => row(account, false)).join('')}</ul>`
  }`;
}

function byUnit(accounts: readonly Account[]): string {
  const groups = Map.groupBy(accounts, ({ group }) => group);
  const sections = [...groups].map(
    ([name, members]) =>
      `<details><summary>${escapeHtml(name)} <span>· ${members.length} medarbetare</span></summary><ul class="rows">${members
        .map((account) => row(account, false))
        .join('')}</ul></details>`,
  );
  return `<h2>Alla enheter</h2>${sections.join('')}`;
}

function row(account: Account, withTries: boolean): string {
  const { id, givenName, familyName, about, group, tries } = account;
  const where = account.portal === 'staff' ? `${about}, ${group}` : about;
  return `<li><button name="account" value="${escapeHtml(id)}" type="submit"><b>${escapeHtml(givenName)} ${escapeHtml(familyName)}</b><span>${escapeHtml(where)}</span>${
    withTries && tries !== undefined ? `<span class="tries">${escapeHtml(tries)}</span>` : ''
  }</button></li>`;
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head><body><header>${mark}<p>Övningsinloggning<small>Påhittade människor, riktigt protokoll (OpenID Connect)</small></p></header><main>${body}</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
