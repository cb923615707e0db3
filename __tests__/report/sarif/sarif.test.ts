import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type CategoryRule, categories, categoryIds } from '../../../src/debate/categories.ts';
import { findingStatuses, severities } from '../../../src/debate/finding.ts';
import { renderSarif } from '../../../src/report/sarif/sarif.ts';
import type { Result } from '../../../src/result/result.ts';
import { hostileText } from '../../security/hostile.ts';
import { aFinding, anthropic, aPosition, aReport, aResult, openai } from '../factory.ts';
import { validateSarifs } from '../validate-sarif.ts';

const clean = [{ errors: [], warnings: [], asserts: [] }];

const parsed = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({ extensions: z.array(z.object({ name: z.string() })) }),
      automationDetails: z.object({ id: z.string() }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string() }),
                region: z.object({ startLine: z.number(), endLine: z.number() }),
              }),
            }),
          ]),
          relatedLocations: z.array(z.object({ message: z.object({ text: z.string() }) })).default([]),
          partialFingerprints: z.object({ primaryLocationLineHash: z.string() }),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ]),
});
const runOf = (result: Result) => parsed.parse(JSON.parse(renderSarif(result))).runs[0];

const resolved = (startLine: number, side: 'new' | 'old' = 'new') => ({
  side,
  startLine,
  endLine: startLine + 1,
});

describe('SARIF for GitHub', () => {
  test('every category, severity and standing: no error, no warning', async () => {
    const findings = categoryIds.flatMap((category, index) =>
      findingStatuses.map((status) =>
        aFinding({
          category,
          status,
          severity: severities[index % severities.length] ?? 'info',
          refuters: status === 'disputed' ? [openai] : [],
          positions: [
            aPosition({
              stance: 'refute',
              ground: 'handled-elsewhere',
              evidence: [
                {
                  path: 'src/db.ts',
                  quote: 'bind(id)',
                  resolved: resolved(3),
                  connection: 'connected' as const,
                },
                {
                  path: 'src/db.ts',
                  quote: 'bind(id)',
                  resolved: resolved(3),
                  connection: 'connected' as const,
                },
                {
                  path: 'src/db.ts',
                  quote: 'old',
                  resolved: resolved(9, 'old'),
                  connection: 'connected' as const,
                },
                { path: 'src/db.ts', quote: 'nowhere', resolved: null, connection: 'none' as const },
              ],
            }),
          ],
        }),
      ),
    );
    const result = aResult({ findings });
    expect(await validateSarifs([renderSarif(result)])).toEqual(clean);
    expect(runOf(result).results).toHaveLength(categoryIds.length * 3);
  });

  test('the clause of the specification that is not met is in the message, and the finding’s name is never cut off', async () => {
    const unmet = { document: 'docs/spec.md', quote: 'Every id\nis bound.', relation: 'unmet' } as const;
    const implied = { ...unmet, quote: 'Ids are [numbers](1).', relation: 'implied' } as const;
    const reports = [
      aReport({ clause: unmet }),
      aReport({ reviewer: openai, clause: unmet }),
      aReport({ reviewer: openai, clause: implied }),
    ];
    const result = aResult({
      findings: [
        aFinding({ reports }),
        aFinding({ id: 'xr-0123456789', explanation: 'long '.repeat(2_000) }),
      ],
    });
    expect(await validateSarifs([renderSarif(result)])).toEqual(clean);
    const [cited = '', long = ''] = runOf(result).results.map(({ message }) => message.text);
    expect(cited.match(/Not met: docs\/spec\.md: "Every id is bound\."/gu)).toHaveLength(1);
    expect(cited).toContain('Implied, and not met: docs/spec.md: "Ids are');
    expect(cited).not.toContain('[numbers](1)');
    expect(long).toContain('\nFinding xr-0123456789.');
  });

  test('of several, the one with a flaw is named', async () => {
    const sarif = renderSarif(aResult());
    const flawed = sarif.replace(/"uri": *"[^"]+"/u, '"uri":"file:///etc/passwd"');
    const [before, at, after] = await validateSarifs([sarif, flawed, sarif]);
    expect([before, after]).toEqual([...clean, ...clean]);
    expect(at?.errors.join()).toContain('GH1006');
    expect(at?.asserts).not.toEqual([]);
  });

  test('a clean review is a run without results, with all rules', async () => {
    expect(await validateSarifs([renderSarif(aResult({ findings: [] }))])).toEqual(clean);
    expect(runOf(aResult({ findings: [] })).results).toEqual([]);
  });

  test('the category ends in exactly one slash, whatever was given', () => {
    for (const category of ['xreview', 'xreview/', 'xreview/api', 'xreview/api//']) {
      const { id } = runOf(aResult({ settings: { ...aResult().settings, category } })).automationDetails;
      expect(id).toBe(`${category.replace(/\/+$/, '')}/`);
    }
  });

  test('a finding about a file as a whole is an alert that says so; the action’s own texts have none', () => {
    const file = { level: 'file', path: 'src/pay.js', quote: 'x', why: 'not found' } as const;
    const { results } = runOf(
      aResult({
        findings: [
          aFinding({ location: { ...file, content: 'b'.repeat(40) } }),
          aFinding({ location: file }),
        ],
      }),
    );
    expect(results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)).toEqual([
      'src/pay.js',
    ]);
    expect(results[0]?.message.text).toContain('This finding is about the entire file');
  });

  test('the alert is one added line; where the code really stands is a related location', () => {
    const { location } = aFinding();
    if (location.level === 'file') throw new Error('no lines');
    const [result] = runOf(
      aResult({
        findings: [
          aFinding({
            location: { ...location, path: 'src/a b#1%/ü?.ts', startLine: 20, endLine: 24, addedLine: 22 },
          }),
        ],
      }),
    ).results;
    expect(result?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'src/a%20b%231%25/%C3%BC%3F.ts' },
      region: { startLine: 22, endLine: 22 },
    });
    expect(result?.relatedLocations).toHaveLength(1);
    const [removed] = runOf(
      aResult({
        findings: [
          aFinding({ location: { ...location, side: 'old', startLine: 7, endLine: 7, addedLine: null } }),
        ],
      }),
    ).results;
    expect(removed?.locations[0].physicalLocation.region.startLine).toBe(1);
    expect(removed?.message.text).toContain(
      'The finding is about removed code: src/orders.ts:7 (before the change)',
    );
  });

  test('identity holds through other words, severity, line and standing; like twins stay two', () => {
    const finding = aFinding();
    const hash = (more: Partial<typeof finding>) =>
      runOf(aResult({ findings: [{ ...finding, ...more }] })).results[0]?.partialFingerprints;
    expect(
      hash({ title: 'Other words', severity: 'minor', status: 'disputed', supporters: [openai] }),
    ).toEqual(hash({}));
    const twins = runOf(aResult({ findings: [finding, { ...finding, title: 'The same again' }] })).results;
    expect(new Set(twins.map((twin) => twin.partialFingerprints.primaryLocationLineHash)).size).toBe(2);
  });

  test('each severity scores in the band that GitHub shows it in, and each rule in one of them', () => {
    // docs.github.com, "SARIF support for code scanning": over 9.0, 7.0 to 8.9, 4.0 to 6.9, 0.1 to 3.9.
    const bandOf = (score: number): string => {
      if (score > 9 && score <= 10) return 'critical';
      if (score >= 7 && score <= 8.9) return 'high';
      if (score >= 4 && score <= 6.9) return 'medium';
      return score >= 0.1 && score <= 3.9 ? 'low' : 'none';
    };
    const { results } = runOf(aResult({ findings: severities.map((severity) => aFinding({ severity })) }));
    expect(results.map(({ properties }) => bandOf(Number(properties['security-severity'])))).toEqual([
      'critical',
      'high',
      'medium',
      'low',
    ]);
    const scores = Object.values<CategoryRule>(categories).flatMap(({ security }) => security ?? []);
    expect(scores.length).toBeGreaterThan(10);
    for (const score of scores) expect(bandOf(score), String(score)).not.toBe('none');
  });

  test('a security finding scores by its own harm, and only it', () => {
    const run = runOf(
      aResult({
        findings: [
          aFinding({ severity: 'minor' }),
          aFinding({ category: 'race-condition', severity: 'critical' }),
        ],
      }),
    );
    expect(run.results.map(({ level, properties }) => [level, properties['security-severity']])).toEqual([
      ['warning', '5.0'],
      ['error', undefined],
    ]);
  });

  test('says who raised, upheld and refuted it, and names every model', () => {
    const { results, tool } = runOf(
      aResult({
        findings: [
          aFinding({
            status: 'disputed',
            supporters: [anthropic],
            refuters: [openai],
            positions: [aPosition({ stance: 'refute', ground: 'intended' })],
          }),
        ],
      }),
    );
    expect(results[0]?.message.text).toMatch(
      /^SQL is built from the request\.\nCritical, disputed: reported by anthropic\/claude-opus-5-5, refuted by openai\/gpt-6\.2-sol \(intended\)\./,
    );
    expect(tool.extensions.map(({ name }) => name)).toEqual([anthropic, openai]);
  });

  test('at most 25,000 results, the gravest kept', () => {
    const finding = aFinding();
    const findings = Array.from({ length: 25_010 }, (_, index) => ({
      ...finding,
      fingerprint: `${index}`,
      id: `xr-${index}`,
    }));
    const { results } = runOf(aResult({ findings }));
    expect(results).toHaveLength(25_000);
    expect(results[0]?.properties['id']).toBe('xr-0');
  });

  test('hostile words stay words', async () => {
    const sample = fc.sample(hostileText, 300);
    const findings = sample.map((text, index) =>
      aFinding({
        title: text,
        explanation: sample[(index + 1) % sample.length] ?? '',
        scenario: sample[(index + 2) % sample.length] ?? '',
        positions: [
          aPosition({
            reviewer: text,
            evidence: [
              {
                path: `x${text}`.slice(0, 60),
                quote: text,
                resolved: resolved(index + 1),
                connection: 'connected' as const,
              },
            ],
          }),
        ],
      }),
    );
    const sarif = renderSarif(
      aResult({ findings, panel: aResult().panel.map((one) => ({ ...one, id: `${one.id} ${sample[0]}` })) }),
    );
    expect(await validateSarifs([sarif])).toEqual(clean);
  });
});
