// The practice models of a bench; started by bench/models.ts.
import { startPracticeServer } from '../practice/api/server.ts';
import { type Closed, modelsRequestSchema, type Opened } from './models.ts';
import { benchBehavior } from './timed-models.ts';

const { latencyMs, ...behavior } = modelsRequestSchema.parse(JSON.parse(process.argv[2] ?? ''));
// Tests hold the requests against the SDKs' types; here that would only take time from the action.
const server = await startPracticeServer({ behavior: benchBehavior(behavior), latencyMs, anyDialect: true });

const tell = (message: Opened | Closed): void => {
  process.send?.(message);
};

process.once('message', () => {
  const { user, system } = process.cpuUsage();
  tell({
    spans: server.requests.map(({ receivedAt, answeredAt }) => ({
      from: receivedAt,
      to: answeredAt ?? receivedAt,
    })),
    cpuMs: (user + system) / 1000,
  });
  void server.close().then(() => process.disconnect());
});
tell({ anthropicURL: server.anthropicURL, openaiURL: server.openaiURL });
