import { describe, expect, test } from 'vitest';
import { vendorOfId } from '../../src/change/vendor.ts';
import type { CallEvent } from '../../src/debate/events.ts';
import { panelModelsOf, servedNotices } from '../../src/reviewers/served-models.ts';

const spent = { freshInput: 1, cachedInput: 0, writtenInput: 0, output: 1, usd: null };

const answered = (
  reviewer: string,
  servedModel: string | null,
  more: Partial<CallEvent> = {},
): CallEvent => ({
  reviewer,
  bundle: 'b1',
  round: 1,
  question: 'independent-review',
  outcome: 'answered',
  findings: 0,
  positions: 0,
  calls: [
    {
      began: 0,
      seconds: 1,
      outcome: 'answered',
      stopReason: null,
      requestId: null,
      servedModel,
      spent,
      retries: 0,
      notes: [],
    },
  ],
  ...more,
});

const slot = (id: string, served?: readonly string[]) => {
  const [, ...model] = id.split(' as ')[0]?.split('/') ?? [];
  return {
    id,
    vendor: vendorOfId(id),
    model: model.join('/'),
    judges: true,
    ...(served === undefined ? {} : { served }),
  };
};

describe('reviewers are the models that answered for them', () => {
  test('two names behind one gateway with one model count once, with a notice', () => {
    const panel = [slot('gate/fast'), slot('gate/deep'), slot('anthropic/claude-opus-5-5')];
    const events = [
      answered('gate/fast', 'gpt-6.2-sol'),
      answered('gate/deep', 'gpt-6.2-sol'),
      answered('anthropic/claude-opus-5-5', 'claude-opus-5-5'),
    ];
    expect(panelModelsOf(panel, events)).toEqual([
      { id: 'gate/fast', vendor: 'openai', model: 'gpt-6.2-sol', servedVendor: 'openai', judges: true },
      { id: 'gate/deep', vendor: 'openai', model: 'gpt-6.2-sol', servedVendor: 'openai', judges: true },
      {
        id: 'anthropic/claude-opus-5-5',
        vendor: 'anthropic',
        model: 'claude-opus-5-5',
        servedVendor: 'anthropic',
        judges: true,
      },
    ]);
    expect(servedNotices(panel, events)).toEqual([
      'gate/fast and gate/deep were all answered by gpt-6.2-sol, so they count as one model.',
      'gate/fast was answered by gpt-6.2-sol, so it counts as a model of openai.',
      'gate/deep was answered by gpt-6.2-sol, so it counts as a model of openai.',
    ]);
  });

  test('a provider’s snapshot of the requested model needs no notice, and roles of one model count once', () => {
    const panel = [slot('anthropic/claude-opus-5-5'), slot('anthropic/claude-opus-5-5 as security')];
    const events = [
      answered('anthropic/claude-opus-5-5', 'claude-opus-5-5-20260901'),
      answered('anthropic/claude-opus-5-5 as security', null),
    ];
    const [one, other] = panelModelsOf(panel, events);
    expect([other?.vendor, other?.model]).toEqual([one?.vendor, one?.model]);
    expect(servedNotices(panel, events)).toEqual([]);
  });

  test('endpoints that report one name for all models do not count as one model', () => {
    const panel = [slot('hall/qwen'), slot('shed/llama')];
    const events = [answered('hall/qwen', 'default'), answered('shed/llama', 'default')];
    const [one, other] = panelModelsOf(panel, events);
    expect([one?.servedVendor, other?.servedVendor]).toEqual(['alibaba', 'meta']);
    expect(one?.vendor).not.toBe(other?.vendor);
    expect(servedNotices(panel, events)).toEqual([]);
  });

  test('the models that answered a matrix job count in the aggregate; a triage model and a failed call do not', () => {
    const panel = [slot('gate/fast', ['claude-opus-5-5']), slot('openai/gpt-6.2-sol')];
    const events = [
      answered('openai/gpt-6.2-sol', 'claude-haiku-5', { question: 'triage' }),
      answered('openai/gpt-6.2-sol', 'gpt-6.2-sol'),
    ];
    expect(panelModelsOf(panel, events).map(({ servedVendor }) => servedVendor)).toEqual([
      'anthropic',
      'openai',
    ]);
  });

  test('a reviewer answered by several models gets a notice', () => {
    const events = [answered('gate/any', 'm-1'), answered('gate/any', 'm-2')];
    expect(servedNotices([slot('gate/any')], events)).toEqual(['gate/any was answered by m-1 and m-2.']);
  });
});
