import { unknownVendor } from '../change/vendor.ts';
import { vendorOf, vendorSetting } from './access.ts';
import { fixNames } from './fix-settings.ts';
import { proveNames } from './prove-settings.ts';
import { reviewerId } from './reviewer-spec.ts';
import { isWholeReview } from './run-part.ts';
import { type SettingName, type Settings, settingsSchema } from './schema.ts';

/** Settings that weaken the gate or have no effect. Every report begins with these notices. */
export function noticesOf(settings: Settings): readonly string[] {
  const { reviewers } = settings;
  const trusted = settings['trusted-prompt-paths'];
  return [
    // A matrix job's panel is only a part. The aggregate job combines the parts.
    ...(isWholeReview(settings) ? panelNotices(settings) : []),
    ...unknownVendorNotices(settings),
    ...(settings.target === 'plan' && (settings.plan === '' || settings.plan === 'description')
      ? ['No SARIF is written: the plan is the description of the pull request, and alerts need a file.']
      : []),
    ...(settings.depth === 'auto' && settings.target === 'change'
      ? ['`depth` is `auto`: one reviewer read the files that are obvious by rule.']
      : []),
    ...(settings['max-rounds'] === 1 && reviewers.length > 1
      ? ['`max-rounds` is 1: no finding was cross-examined.']
      : []),
    ...(settings['allow-author-vendor']
      ? [
          '`allow-author-vendor` is true: models of the vendor that wrote the change may be its only reviewers.',
        ]
      : []),
    ...(trusted.length > 0
      ? [`Text that addresses models does not block in ${trusted.join(', ')} (\`trusted-prompt-paths\`).`]
      : []),
    ...(settings['fail-on'] === 'never' ? ['`fail-on` is `never`: no finding fails this job.'] : []),
    ...(settings['on-inconclusive'] === 'warn'
      ? ['`on-inconclusive` is `warn`: an incomplete review does not fail this job.']
      : []),
    ...unusedNotices(settings),
  ];
}

function panelNotices(settings: Settings): readonly string[] {
  const { reviewers } = settings;
  const judges = reviewers.filter(({ role }) => role !== 'finder');
  if (reviewers.length === 1) return ['Only one reviewer is configured, so no finding was cross-examined.'];
  if (judges.length === 1)
    return ['Only one reviewer judges findings, so its own were not cross-examined: finders judge none.'];
  const [vendor, ...others] = new Set(reviewers.map((spec) => vendorOf(settings, spec)));
  return others.length > 0
    ? []
    : [`All reviewers are of one vendor (${vendor}), so they may miss the same defects.`];
}

function unknownVendorNotices(settings: Settings): readonly string[] {
  const unknown = settings.reviewers.filter((spec) => vendorOf(settings, spec) === unknownVendor);
  return [...Map.groupBy(unknown, vendorSetting)].map(([name, specs]) => {
    const ids = new Set(specs.map((spec) => `\`${reviewerId({ ...spec, role: null })}\``));
    return `The vendor of ${[...ids].join(' and ')} is not known. Models of unknown vendors count as one vendor; set \`${name}\` in the settings file.`;
  });
}

/** Settings of the fix race and of tests for findings that were changed although there are none. */
function unusedNotices(settings: Settings): readonly string[] {
  const usual = settingsSchema.parse({});
  const changed = (names: readonly SettingName[]): readonly SettingName[] =>
    names.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(usual[name]));
  const of = (main: 'fix' | 'prove', names: readonly SettingName[]): readonly string[] =>
    settings[main] === 'off'
      ? changed(names).map((name) => `\`${name}\` has no effect because \`${main}\` is \`off\`.`)
      : [];
  // With a command, `/xreview prove` may have a test executed although `prove` is off.
  return [...of('fix', fixNames), ...(settings['prove-command'] === '' ? of('prove', proveNames) : [])];
}
