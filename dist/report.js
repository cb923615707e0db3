// Filters and keys of the report. All it knows is in the page's elements; without it everything is shown.
const one = (selector) => document.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const form = one('#filters');
const findings = all('.finding');
const foldOf = (finding) => finding.querySelector('details');
const shown = () => findings.filter((finding) => !finding.hidden);

/** Unfolds what an address names, though filters may hide it. */
function follow() {
  const finding = findings.find(({ id }) => `#${id}` === location.hash);
  if (finding === undefined) return;
  if (finding.hidden) form.reset();
  foldOf(finding).open = true;
  finding.scrollIntoView();
}

const texts = new Map();
/** What is searched: the whole debate over a finding. */
function textOf(finding) {
  if (!texts.has(finding)) texts.set(finding, finding.textContent.toLowerCase());
  return texts.get(finding);
}

/** Shows the findings that fit; nothing chosen means all. */
function filter() {
  const chosen = (name) => all(`input[name="${name}"]:checked`, form).map(({ value }) => value);
  const [statuses, severities] = [chosen('status'), chosen('severity')];
  const [category, reviewer, file] = ['#category', '#reviewer', '#file'].map((id) => one(id).value);
  const [what, number] = reviewer.split(' ');
  const words = one('#search').value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const finding of findings) {
    const { dataset } = finding;
    finding.hidden = !(
      (statuses.length === 0 || statuses.includes(dataset.status)) &&
      (severities.length === 0 || severities.includes(dataset.severity)) &&
      (category === '' || category === dataset.category) &&
      (file === '' || file === dataset.file) &&
      (reviewer === '' || dataset[what].split(' ').includes(number)) &&
      words.every((word) => textOf(finding).includes(word))
    );
  }
  for (const group of all('.group:has(.finding)'))
    group.hidden = all('.finding:not([hidden])', group).length === 0;
  one('#shown').value = `${shown().length} of ${findings.length}`;
  one('#none').hidden = shown().length > 0;
}

/** Goes to the next finding shown, or the one before; stops at both ends. */
function step(by) {
  const there = shown();
  const at = there.findIndex((finding) => finding.contains(document.activeElement));
  const next = there[at === -1 ? (by > 0 ? 0 : there.length - 1) : at + by];
  if (next === undefined) return;
  next.querySelector('summary').focus();
  next.scrollIntoView({ block: 'nearest' });
}

function unfoldAll() {
  const open = shown().some((finding) => !foldOf(finding).open);
  for (const finding of shown()) foldOf(finding).open = open;
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  x: unfoldAll,
  c: () => form.reset(),
  '/': () => {
    foldOf(form).open = true;
    one('#search').focus();
  },
  '?': () => one('#keys').showModal(),
};

if (form !== null) {
  form.hidden = false;
  // One line on a small screen; unfolded where there is room.
  foldOf(form).open = matchMedia('(min-width: 42rem)').matches;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are cleared after this event.
  form.addEventListener('reset', () => setTimeout(filter));
  one('#unfold').addEventListener('click', unfoldAll);
  one('#help').addEventListener('click', keys['?']);
  one('#close').addEventListener('click', () => one('#keys').close());
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape' && target === one('#search')) target.blur();
    const typing = target.matches('input[type="search"], select') || one('#keys').open;
    if (typing || ctrlKey || metaKey || altKey || !Object.hasOwn(keys, key)) return;
    event.preventDefault();
    keys[key]();
  });
  // A browser keeps fields over a reload.
  filter();
}

window.addEventListener('hashchange', follow);
follow();

/** On paper nothing can be unfolded. */
let folded = [];
window.addEventListener('beforeprint', () => {
  folded = all('details:not([open])');
  for (const details of folded) details.open = true;
});
window.addEventListener('afterprint', () => {
  for (const details of folded) details.open = false;
});
