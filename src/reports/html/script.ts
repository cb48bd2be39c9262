/* eslint-disable max-lines -- a program of another language, whose hash stands in the page: it is in one piece */
/** What the page does beyond showing: search, filters, order, links to any of these, and packed evidence. Nothing of it is needed to read. */
export const SCRIPT = `'use strict';
(() => {
const form = document.querySelector('.tools');
const cards = [...document.querySelectorAll('#cards .card')];
const packs = [...document.querySelectorAll('script.pack')];
const PACK = 500;
const list = document.getElementById('cards');
const NAMES = ['q', 'severity', 'kind', 'source', 'state', 'sort'];
const texts = new Map();
const textOf = (card) => {
  if (!texts.has(card)) texts.set(card, card.textContent.toLowerCase());
  return texts.get(card);
};
/* Cards in full come first; the evidence of the others is packed. */
const isFull = (card) => 'kind' in card.dataset;
const full = cards.filter(isFull).length;
let facets = [];
const places = new Map(cards.map((card, index) => [card, index]));
const facetsOf = (card) => {
  if (!isFull(card)) return facets[places.get(card) - full] ?? { kind: '', state: '', sources: [] };
  const { kind, state, sources } = card.dataset;
  return { kind, state, sources: sources.split('\\n') };
};
const sourcesOf = (card) => facetsOf(card).sources;
const fits = (card, wanted) =>
  (!wanted.severity || card.classList.contains(wanted.severity)) &&
  (!wanted.kind || facetsOf(card).kind === wanted.kind) &&
  (!wanted.source || sourcesOf(card).includes(wanted.source)) &&
  (!wanted.state || facetsOf(card).state.split(' ').includes(wanted.state)) &&
  (!wanted.q || wanted.q.toLowerCase().split(/\\s+/).every((word) => textOf(card).includes(word)));
const titleOf = (card) => (card.querySelector('h3') ?? card).textContent;
const ORDERS = {
  message: (a, b) => { const [x, y] = [titleOf(a), titleOf(b)]; return x < y ? -1 : x > y ? 1 : 0; },
  sources: (a, b) => sourcesOf(b).length - sourcesOf(a).length,
};
let order = '';
const wantedOf = () => Object.fromEntries(NAMES.map((name) => [name, form.elements[name].value]));
const apply = () => {
  const wanted = wantedOf();
  let shown = 0;
  for (const card of cards) {
    const isHidden = !fits(card, wanted);
    if (card.hidden !== isHidden) card.hidden = isHidden;
    if (!isHidden) shown++;
  }
  if (wanted.sort !== order) {
    order = wanted.sort;
    list.append(...(ORDERS[order] ? [...cards].sort(ORDERS[order]) : cards));
  }
  form.elements.shown.value = shown + ' of ' + cards.length;
};
const changed = () => {
  apply();
  const set = NAMES.flatMap((name) => form.elements[name].value ? [[name, form.elements[name].value]] : []);
  history.replaceState(null, '', set.length ? '#?' + new URLSearchParams(set) : location.pathname + location.search);
};
const unpacked = (script) => {
  const bytes = Uint8Array.from(atob(script.textContent), (one) => one.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).json();
};
const opened = new Set();
const unpack = async (card) => {
  const number = places.get(card) - full;
  const pack = packs[Math.floor(number / PACK)];
  if (isFull(card) || opened.has(card) || !pack) return;
  opened.add(card);
  const pieces = await unpacked(pack);
  card.classList.remove('lean');
  card.removeAttribute('role');
  card.removeAttribute('tabindex');
  card.insertAdjacentHTML('beforeend', pieces[number % PACK]);
  texts.delete(card);
};
const arrive = () => {
  const hash = location.hash;
  if (hash.startsWith('#?')) {
    const wanted = new URLSearchParams(hash.slice(2));
    for (const name of NAMES) form.elements[name].value = wanted.get(name) ?? '';
    apply();
    return;
  }
  const target = hash.length > 1 && document.getElementById(hash.slice(1));
  if (!target) return;
  if (places.has(target)) unpack(target);
  if (target.hidden) { form.reset(); apply(); }
  for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  target.scrollIntoView();
};
form.hidden = false;
form.addEventListener('input', changed);
form.addEventListener('reset', () => setTimeout(changed));
form.addEventListener('submit', (event) => event.preventDefault());
for (const card of cards.slice(full)) { card.tabIndex = 0; card.setAttribute('role', 'button'); }
list.addEventListener('click', ({ target }) => { const card = target.closest('.lean'); if (card) unpack(card); });
list.addEventListener('keydown', ({ key, target }) => { if (key === 'Enter' && target.closest('.lean')) unpack(target.closest('.lean')); });
addEventListener('hashchange', arrive);
let closed = [];
addEventListener('beforeprint', () => { closed = [...document.querySelectorAll('details:not([open])')]; for (const one of closed) one.open = true; });
addEventListener('afterprint', () => { for (const one of closed) one.open = false; });
const packedFacets = document.querySelector('script.facets');
if (packedFacets) unpacked(packedFacets).then((all) => { facets = all; apply(); });
apply();
arrive();
})();
`;
