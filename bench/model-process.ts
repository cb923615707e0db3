// The practice models of a bench; started by bench/models.ts.
import { startPracticeServer } from '../practice/wire/server.ts';
import { benchBrain } from './brain.ts';
import { type Closed, type Opened, orderSchema } from './models.ts';

const { latencyMs, ...brain } = orderSchema.parse(JSON.parse(process.argv[2] ?? ''));
// Tests hold the requests against the SDKs' types; here that would only take time from the action.
const server = await startPracticeServer({ brain: benchBrain(brain), latencyMs, anyDialect: true });

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
