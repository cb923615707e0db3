import { vendorNamed } from '../change/vendor.ts';
import { type CallEvent, servedFor } from '../debate/events.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import type { PanelModel } from '../debate/status.ts';
import { listed } from '../result/figures.ts';

type PanelReviewer = Pick<Reviewer, 'id' | 'vendor' | 'model' | 'judges' | 'served'>;

/** A reviewer as what it turned out to be once it was answered for. */
interface PanelModelWithVendor extends PanelModel {
  /** The vendor of the model that answered, for the rule that an author's models may not be the only ones to review. */
  readonly servedVendor: string;
}

interface ServedModel extends PanelModelWithVendor {
  readonly asked: string;
}

/**
 * What a gateway serves need not be what it was asked for. By the word of the providers, reviewers that one and the
 * same model answered for count as one model, and the name of the model that answered tells the vendor.
 */
export const panelModelsOf = (
  panel: readonly PanelReviewer[],
  events: readonly CallEvent[],
): readonly PanelModelWithVendor[] =>
  servedModels(panel, events).map(({ asked: _asked, ...panelModel }) => panelModel);

function servedModels(panel: readonly PanelReviewer[], events: readonly CallEvent[]): readonly ServedModel[] {
  const panelModels: ServedModel[] = [];
  for (const reviewer of panel) {
    const { id, vendor, model, judges } = reviewer;
    const [served = model] = servedFor(reviewer, events);
    const servedVendor = vendorNamed(served) ?? vendor;
    const own = {
      id,
      asked: `${vendor}/${model}`,
      vendor: servedVendor,
      model: served,
      judges,
      servedVendor,
    };
    const same = panelModels.find((other) => other.asked === own.asked || isSame(other, own));
    panelModels.push(same === undefined ? own : { ...own, vendor: same.vendor, model: same.model });
  }
  return panelModels;
}

const isSame = (a: PanelModel, b: PanelModel): boolean => a.vendor === b.vendor && a.model === b.model;

/** Where a panel turned out to be another than the one that was asked for. */
export function servedNotices(
  panel: readonly PanelReviewer[],
  events: readonly CallEvent[],
): readonly string[] {
  const panelModels = servedModels(panel, events);
  const sameModels = panelModels
    .map((panelModel, index) => panelModels.slice(index).filter((other) => isSame(other, panelModel)))
    .filter(
      ([first]) =>
        first !== undefined && panelModels.find((panelModel) => isSame(panelModel, first)) === first,
    )
    .filter((group) => new Set(group.map(({ asked }) => asked)).size > 1)
    .map(
      (group) =>
        `${listed(group.map(({ id }) => id))} were all answered by ${group[0]?.model ?? ''}: they count as one model.`,
    );
  const others = panel.flatMap((reviewer): string[] => {
    const served = servedFor(reviewer, events);
    const [first] = served;
    const vendor = first === undefined ? null : vendorNamed(first);
    return [
      ...(vendor === null || vendor === reviewer.vendor
        ? []
        : [`${reviewer.id} was answered by ${first}: it counts as a model of ${vendor}.`]),
      ...(served.length > 1 ? [`${reviewer.id} was answered by ${listed(served)}.`] : []),
    ];
  });
  return [...sameModels, ...others];
}
