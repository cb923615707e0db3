import { count, dollars, duration, input } from '../../result/figures.ts';
import type { Raced } from '../../result/race.ts';
import type { Result } from '../../result/result.ts';
import { html, type Markup } from '../../security/sanitize/sanitizer.ts';
import {
  deliveryWords,
  failedOutput,
  laneEnd,
  raceFacts,
  raceStates,
  regressionTestsText,
  share,
  signalsThere,
  signalWords,
  tiedLanes,
} from '../race-text.ts';

/** The fix race: its result, lanes, reviews and patch. */
export function raceSection({ race }: Result): Markup {
  if (race === null) return html``;
  return html`<section id="race">
<h2>The fix race: ${raceStates[race.state]}</h2>
<p>${race.why}</p>
${race.notices.map((notice) => html`<p class="about">${notice}</p>`)}
${race.lanes.length === 0 ? html`` : lanes(race)}
${race.lanes.map((lane) => {
  const failed = failedOutput(lane);
  return failed === null
    ? ''
    : html`<details><summary>${failed.title}</summary><pre tabindex="0"><code>${failed.lines}</code></pre></details>`;
})}
${tie(race)}
${race.rounds.map(({ round, reviewers, approved, findings, revision }) => {
  const against = findings.filter(({ blocking }) => blocking).map(({ title, path }) => `${title} (${path})`);
  const said = approved ? 'approved' : against.length === 0 ? 'not approved' : against.join('; ');
  return html`<p>Review ${round} by ${reviewers.join(', ')}: ${said}. ${revision}</p>`;
})}
${race.delivered.map(({ as, where }) => html`<p>${deliveryWords[as]}: <code>${where}</code></p>`)}
${race.regressionTests.length === 0 ? '' : html`<p>${regressionTestsText(race)}</p>`}
${race.tied.length > 0 ? '' : race.diffs.map(({ lane, diff }) => html`<details><summary>The patch of ${lane}</summary><pre tabindex="0"><code>${diff}</code></pre></details>`)}
</section>`;
}

/** The tied lanes side by side, with their patches. */
function tie(race: Raced): Markup {
  const { lanes: tied, rows } = tiedLanes(race);
  if (tied.length === 0) return html``;
  const patches = tied.map((id) => race.diffs.find(({ lane }) => lane === id)?.diff ?? '');
  return html`<div class="wide" tabindex="0"><table>
<thead><tr><th scope="col">Choose one</th>${tied.map((id) => html`<th scope="col">${id}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([
    name,
    ...cells
  ]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}<tr><th scope="row">Patch</th>${patches.map((diff) => html`<td><pre tabindex="0"><code>${diff}</code></pre></td>`)}</tr>
</tbody>
</table></div>`;
}

function lanes(race: Raced): Markup {
  const shown = signalsThere(race);
  const heads = [
    'Result',
    'Score',
    ...shown.map((name) => signalWords[name]),
    'Lines',
    'Ended',
    'Tokens',
    'Cost',
  ];
  const rows = race.lanes.map((lane) => {
    const least = lane.estimated ? '≥ ' : '';
    const cells = [
      laneEnd(lane, race),
      share(lane.score),
      ...shown.map((name) => share(lane.signals[name])),
      lane.patchAt === null ? '–' : `+${lane.added} −${lane.removed}`,
      duration(lane.endedAt),
      `${least}${count(input(lane.spent) + lane.spent.output)}`,
      `${lane.spent.usd === null ? '' : least}${dollars(lane.spent.usd)}`,
    ];
    return html`<tr><th scope="row">${lane.id}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
  });
  return html`<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Lane</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p class="about">${raceFacts(race).join(' ')}</p>`;
}
