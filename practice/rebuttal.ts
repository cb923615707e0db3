import type { RawPosition, RelayedDispute } from '../src/review/reviewer.ts';
import { evidenceOf } from './detectors/detector.ts';
import { type Memory, position, seenAt } from './exchange.ts';

/** How a practice model answers what was said against its side of a dispute. */

/** A dispute in which it has taken a side already. */
export function rebut(memory: Memory, dispute: RelayedDispute): RawPosition {
  const { label } = dispute.finding;
  const seen = seenAt(memory, dispute.finding);
  const given = dispute.against.flatMap((argument) => argument.evidence);
  if (dispute.yours === 'support') {
    const rejoinder = seen?.sight.rejoinder ?? null;
    if (rejoinder !== null) {
      return position(label, 'uphold', `I maintain it: ${rejoinder.why}.`, {
        evidence: [evidenceOf(rejoinder.line)],
      });
    }
    const guard = seen?.sight.guard ?? null;
    if (guard !== null) {
      return position(label, 'refute', `Withdrawn: ${guard.why}.`, {
        ground: guard.ground,
        evidence: [guard.evidence],
      });
    }
    const lookUp = seen?.sight.lookUp;
    const shown = lookUp === undefined ? undefined : given.find((each) => lookUp.proof.test(each.quote));
    if (lookUp !== undefined && shown !== undefined) {
      return position(label, 'refute', `Withdrawn: ${lookUp.why}.`, {
        ground: lookUp.ground,
        evidence: [{ path: shown.path, quote: shown.quote }],
      });
    }
    return position(
      label,
      'uphold',
      'I maintain it: what was quoted against it does not prevent it, as far as my rules can see.',
      {
        evidence: (seen?.sight.proof ?? []).map(evidenceOf).slice(0, 2),
      },
    );
  }
  const guard = seen?.sight.guard ?? null;
  const before = dispute.said.flatMap((argument) => (argument.stance === 'refute' ? argument.evidence : []));
  if (guard !== null || before.length > 0 || seen === null) {
    return position(
      label,
      'refute',
      `I stand by it: ${guard?.why ?? seen?.sight.lookUp?.why ?? 'what I quoted still holds'}.`,
      {
        ground: guard?.ground ?? seen?.sight.lookUp?.ground ?? 'handled-elsewhere',
        evidence: guard === null ? before : [guard.evidence],
      },
    );
  }
  return position(label, 'uphold', 'I no longer see what would prevent it.', {
    evidence: [seen.sight.line, ...(seen.sight.proof ?? [])].map(evidenceOf).slice(0, 3),
  });
}
