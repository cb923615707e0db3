import type { ModelRequest } from '../model-behavior.ts';
import type { Fault } from './fault.ts';
import { bytesOf, type Tokens, tokensOf } from './speech.ts';

type CutInput = Extract<Fault, { kind: 'cut-input' }>;

/** The request as a server hands it to the model after it lost a part of the user's text. */
export function cutRequest(request: ModelRequest, { keep, from }: CutInput): ModelRequest {
  const whole = request.turns.reduce((sum, { text }) => sum + text.length, 0);
  const kept = Math.floor(whole * keep);
  const lost = whole - kept;
  const start = { front: 0, middle: Math.floor(kept / 2), end: kept }[from];
  let before = 0;
  const turns = request.turns.map((turn) => {
    const at = before;
    before += turn.text.length;
    const text =
      turn.text.slice(0, Math.max(0, start - at)) + turn.text.slice(Math.max(0, start + lost - at));
    return { ...turn, text };
  });
  return { ...request, turns };
}

/** What the server counts of a request that it cut. */
export function countedTokens(request: ModelRequest, { counts }: CutInput, output: number): Tokens {
  const kept = [request.instructions, ...request.turns.map(({ text }) => text)];
  const input = kept.reduce((sum, text) => sum + bytesOf(text), 0);
  const fresh = counts === 'none' ? 0 : counts === 'kept' ? tokensOf(input) : counts;
  return { fresh, cached: 0, written: 0, output };
}
