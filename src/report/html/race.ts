import { count, dollars, duration, input } from '../../result/figures.ts';
import type { Raced } from '../../result/race.ts';
import type { Result } from '../../result/result.ts';
import { html, type Markup } from '../../security/sanitize/sanitizer.ts';
import {
  deliveryWords,
  laneEnd,
  raceFacts,
  raceStates,
  share,
  signalsThere,
  signalWords,
} from '../race-text.ts';

/** The fix race: its result, lanes, reviews and patch. */
export function raceSection({ race }: Result): Markup {
  if (race === null) return html``;
  return html`<section id="race">
<h2>The fix race: ${raceStates[race.state]}</h2>
<p>${race.why}</p>
${race.notices.map((notice) => html`<p class="about">${notice}</p>`)}
${race.lanes.length === 0 ? html`` : lanes(race)}
${race.rounds.map(({ round, reviewers, approved, findings, revision }) => {
  const against = findings.filter(({ blocking }) => blocking).map(({ title, path }) => `${title} (${path})`);
  const said = approved ? 'approved' : against.length === 0 ? 'not approved' : against.join('; ');
  return html`<p>Review ${round} by ${reviewers.join(', ')}: ${said}. ${revision}</p>`;
})}
${race.delivered.map(({ as, where }) => html`<p>${deliveryWords[as]}: <code>${where}</code></p>`)}
${race.diffs.map(({ lane, diff }) => html`<details><summary>The patch of ${lane}</summary><pre tabindex="0"><code>${diff}</code></pre></details>`)}
</section>`;
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
