import { familyOf, makerNamed } from '../change/vendor.ts';
import { servedFor } from '../debate/answering-models.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import type { Voice } from '../debate/status.ts';
import { listed } from '../result/figures.ts';

type Seated = Pick<Reviewer, 'id' | 'maker' | 'model' | 'judges' | 'served'>;

/** A reviewer as what it turned out to be once it was answered for. */
export interface Heard extends Voice {
  /** Whose model it is, for the rule that nobody reviews itself alone. */
  readonly family: string;
}

interface Turned extends Heard {
  readonly asked: string;
}

/**
 * What a gateway serves need not be what it was asked for. By the word of the providers, reviewers that one and the
 * same model answered for are one voice under several names, and a model's own name says whose family it is of.
 */
export const voicesOf = (panel: readonly Seated[], events: readonly CallEvent[]): readonly Heard[] =>
  turned(panel, events).map(({ asked: _asked, ...voice }) => voice);

function turned(panel: readonly Seated[], events: readonly CallEvent[]): readonly Turned[] {
  const voices: Turned[] = [];
  for (const reviewer of panel) {
    const { id, maker, model, judges } = reviewer;
    const [served = model] = servedFor(reviewer, events);
    const own = {
      id,
      asked: `${maker}/${model}`,
      maker: makerNamed(served) ?? maker,
      model: served,
      judges,
      family: makerNamed(served) ?? familyOf(maker, model),
    };
    const same = voices.find((other) => other.asked === own.asked || isSame(other, own));
    voices.push(same === undefined ? own : { ...own, maker: same.maker, model: same.model });
  }
  return voices;
}

const isSame = (a: Voice, b: Voice): boolean => a.maker === b.maker && a.model === b.model;

/** Where a panel turned out to be another than the one that was asked for. */
export function servedNotices(panel: readonly Seated[], events: readonly CallEvent[]): readonly string[] {
  const voices = turned(panel, events);
  const twins = voices
    .map((voice, index) => voices.slice(index).filter((other) => isSame(other, voice)))
    .filter(([first]) => first !== undefined && voices.find((voice) => isSame(voice, first)) === first)
    .filter((group) => new Set(group.map(({ asked }) => asked)).size > 1)
    .map(
      (group) =>
        `${listed(group.map(({ id }) => id))} were all answered by ${group[0]?.model ?? ''}: they count as one model.`,
    );
  const others = panel.flatMap((reviewer): string[] => {
    const served = servedFor(reviewer, events);
    const [first] = served;
    const family = first === undefined ? null : makerNamed(first);
    return [
      ...(family === null || family === familyOf(reviewer.maker, reviewer.model)
        ? []
        : [`${reviewer.id} was answered by ${first}: it counts as of ${family}.`]),
      ...(served.length > 1 ? [`${reviewer.id} was answered by ${listed(served)}.`] : []),
    ];
  });
  return [...twins, ...others];
}
