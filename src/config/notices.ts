import { unknownVendor } from '../change/vendor.ts';
import { vendorOf, vendorSetting } from './access.ts';
import { reviewerId } from './reviewer-spec.ts';
import { isWholeReview } from './run-part.ts';
import type { Settings } from './schema.ts';

/** What the settings take away from the gate, said at the top of every report. */
export function noticesOf(settings: Settings): readonly string[] {
  const { reviewers } = settings;
  const vendors = new Set(reviewers.map((spec) => vendorOf(settings, spec)));
  const unknown = reviewers.filter((spec) => vendorOf(settings, spec) === unknownVendor);
  return [
    // A matrix job's panel is only a part: the aggregate job brings the parts together.
    ...(!isWholeReview(settings)
      ? []
      : reviewers.length === 1
        ? ['Only one reviewer is configured, so nothing was cross-examined.']
        : vendors.size === 1
          ? [`All reviewers are of one vendor (${[...vendors].join()}): they may share blind spots.`]
          : []),
    ...Map.groupBy(unknown, vendorSetting)
      .entries()
      .map(([name, specs]) => {
        const which = [...new Set(specs.map((spec) => `\`${reviewerId({ ...spec, role: null })}\``))].join(
          ' and ',
        );
        return `The vendor of ${which} is not known. Models of unknown vendors count as one vendor; set \`${name}\` in the settings file.`;
      }),
    ...(settings.target === 'plan' && (settings.plan === '' || settings.plan === 'description')
      ? ['The plan is a description and no file, so there is no SARIF: alerts stand in files only.']
      : []),
    ...(settings.depth === 'auto' && settings.target === 'change'
      ? ['depth is "auto": files that are obvious by rule were read by one reviewer only.']
      : []),
    ...(settings['max-rounds'] === 1 && reviewers.length > 1
      ? ['max-rounds is 1: findings were not cross-examined.']
      : []),
    ...(settings['allow-author-vendor']
      ? [
          'allow-author-vendor is true: models of the vendor that wrote a change may be the only ones to review it.',
        ]
      : []),
    ...(settings['trusted-prompt-paths'].length > 0
      ? [
          `Text that speaks to models does not block in ${settings['trusted-prompt-paths'].join(', ')} (trusted-prompt-paths).`,
        ]
      : []),
    ...(settings['fail-on'] === 'never' ? ['fail-on is "never": no finding fails this job.'] : []),
    ...(settings['on-inconclusive'] === 'warn'
      ? ['on-inconclusive is "warn": a review that did not happen does not fail this job.']
      : []),
  ];
}
