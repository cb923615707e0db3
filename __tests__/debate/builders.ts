import type { Evidence, Location, Position, ReportedFinding } from '../../src/debate/finding.ts';

/** Small makers of domain values, so that a test says only what it is about. */

export const locationAt = (startLine: number, path = 'src/app.ts', endLine = startLine): Location => ({
  level: 'line',
  path,
  side: 'new',
  startLine,
  endLine,
  quote: `code at ${startLine}`,
  addedLine: startLine,
});

export const report = (reviewer: string, changes: Partial<ReportedFinding> = {}): ReportedFinding => ({
  reviewer,
  round: 1,
  category: 'race-condition',
  assumes: null,
  severity: 'major',
  title: 'Two buyers get the last item',
  explanation: 'Stock is read, then written, with an await between.',
  scenario: 'Two requests at once.',
  suggestion: null,
  location: locationAt(10),
  ...changes,
});

export const evidenceAt = (startLine: number, path = 'src/app.ts'): Evidence => ({
  path,
  quote: `code at ${startLine}`,
  resolved: { side: 'new', startLine, endLine: startLine },
  connection: 'connected',
});

export const unresolved: Evidence = {
  path: 'src/app.ts',
  quote: 'no such code',
  resolved: null,
  connection: 'none',
};

export const position = (
  reviewer: string,
  stance: Position['stance'],
  changes: Partial<Position> = {},
): Position => ({
  reviewer,
  round: 2,
  stance,
  ground: stance === 'refute' ? 'wrong' : null,
  reason: 'Because.',
  evidence: [],
  severity: null,
  counts: stance === 'uphold' || (changes.evidence ?? []).some(({ resolved }) => resolved !== null),
  ...changes,
});
