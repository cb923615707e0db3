import { fingerprint, shortId } from '../../src/debate/fingerprint.ts';
import { counted } from '../../src/debate/positions.ts';
import { judge } from '../../src/debate/status.ts';
import { figuresOf } from '../../src/result/assembly.ts';
import { type Result, type ResultFinding, resultSchema } from '../../src/result/result.ts';
import { panelModelsOf } from '../../src/reviewers/served-models.ts';
import {
  aCall,
  aChange,
  aFinding,
  anthropic,
  aPosition,
  aReport,
  aResult,
  aReviewer,
  openai,
} from '../report/factory.ts';

/** A result of a matrix job that contradicts itself nowhere, and ways to alter it so that it still does not. */

/** A finding with the identity and the text of its first report. */
function found(more: Partial<ResultFinding>): ResultFinding {
  const finding = aFinding(more);
  const [first = aReport()] = finding.reports;
  const { reviewer: _reviewer, round: _round, clause: _clause, ...said } = first;
  const print = fingerprint(first.category, first.location, 0);
  return { ...finding, ...said, fingerprint: print, id: shortId(print), severity: finding.severity };
}

const evidence = {
  path: 'src/orders.ts',
  quote: 'export async function order(request: Request, db: Database) {',
  resolved: { side: 'new' as const, startLine: 10, endLine: 10 },
  connection: 'connected' as const,
};

/** A blocking finding that both support, and a lesser one that is disputed. */
export function soundMatrixJob(more: Partial<Result> = {}): Result {
  const lesser = aReport({
    reviewer: openai,
    category: 'error-handling',
    severity: 'major',
    title: 'A failed query is not answered',
    location: {
      level: 'line',
      path: 'src/orders.ts',
      side: 'new',
      startLine: 13,
      endLine: 13,
      quote: '  return db.query(sql);',
      addedLine: 13,
    },
  });
  const findings = [
    found({}),
    found({
      reportedBy: [openai],
      reports: [lesser],
      positions: [
        aPosition({
          reviewer: anthropic,
          stance: 'refute',
          ground: 'handled-elsewhere',
          evidence: [evidence],
        }),
      ],
      severity: 'major',
      status: 'disputed',
      supporters: [openai],
      refuters: [anthropic],
      blocking: false,
    }),
  ];
  return recounted(
    resultSchema.parse({
      ...aResult({ findings }),
      matrixJob: 'claude',
      change: aChange(),
      panel: [
        aReviewer(),
        aReviewer({ id: openai, vendor: 'openai', model: 'gpt-6.2-sol', served: ['gpt-6.2-sol'] }),
      ],
      calls: [
        aCall(),
        aCall({ reviewer: openai, servedModel: 'gpt-6.2-sol' }),
        aCall({ round: 2, question: 'exchange', began: 15.4 }),
        aCall({ round: 2, question: 'exchange', began: 15.4, reviewer: openai, servedModel: 'gpt-6.2-sol' }),
      ],
      ...more,
    }),
  );
}

/** The same result with every figure and the verdict counted again, as a careful forger would. */
export function recounted(result: Result): Result {
  const { panel, calls, findings, attendance } = result;
  const approvers = panel
    .map(({ id }) => id)
    .filter(
      (id) =>
        !findings.some(({ supporters, severity }) => supporters.includes(id) && severity === 'critical'),
    );
  const figures = figuresOf(panel, { reviewing: calls, calls }, { findings, attendance, approvers });
  const blocking = findings.filter((finding) => finding.blocking).map(({ id }) => id);
  const { verdict } = aResult({ findings });
  return {
    ...result,
    ...figures,
    panel: figures.panel.map((reviewer, index) => ({ ...reviewer, served: panel[index]?.served ?? [] })),
    verdict: { ...verdict, blocking },
  };
}

/** A finding with the status that its reports and positions come to. */
export function judged(result: Result, finding: ResultFinding): ResultFinding {
  const { status, severity, supporters, refuters } = judge(
    { ...finding, positions: counted(finding, 'critical') },
    panelModelsOf(result.panel, []),
    'critical',
  );
  const blocking = severity === 'critical' && status !== 'dismissed';
  return { ...finding, status, severity, supporters: [...supporters], refuters: [...refuters], blocking };
}
