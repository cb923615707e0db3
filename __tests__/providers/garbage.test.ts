import { once } from 'node:events';
import { createServer } from 'node:http';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLimiter } from '../../src/providers/limiter.ts';
import { completionFailures } from '../../src/providers/provider.ts';
import { openPracticeEndpoint, schema, type WireName, wires } from './practice-endpoint.ts';

interface Frame {
  readonly name: string;
  readonly data: unknown;
}

/** A server that answers everything with the stream it is told. */
const streaming = async () => {
  let stream = '';
  const server = createServer((incoming, response) => {
    incoming.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(stream);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    say(text: string) {
      stream = text;
    },
  };
};

/** The frames of a real answer of the practice server. */
const framesOf = async (wire: WireName): Promise<readonly Frame[]> => {
  const stage = await openPracticeEndpoint(wire);
  await stage.open().ask([{ text: 'Review this.' }]);
  const [request] = stage.server.requests;
  const response = await fetch(stage.server.url + (request?.path ?? ''), {
    method: 'POST',
    headers: { authorization: request?.headers.authorization ?? '' },
    body: request?.body ?? '',
  });
  return (await response.text())
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => {
      const [, name = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(frame) ?? [];
      return { name, data: JSON.parse(data) };
    });
};

const paint = ({ name, data }: Frame): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const lasts = /event: (?:message_stop|response\.completed)\n|"finish_reason":"/;

/** Everywhere a value stands in a frame, it may become another or vanish. */
const mutated = (value: unknown, at: number, put: unknown): unknown => {
  let seen = -1;
  const walk = (node: unknown): unknown => {
    seen += 1;
    if (seen === at) return put;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
};

describe.each(wires)('%s', (wire) => {
  test('no stream, however mangled, is anything but an outcome, and none without its last event is an answer', async () => {
    const frames = await framesOf(wire);
    const garbage = await streaming();
    const stage = await openPracticeEndpoint(wire, {
      baseURL: garbage.url,
      limiter: openLimiter({ maxConcurrent: 1, patience: Number.POSITIVE_INFINITY }),
      pace: { tries: 1 },
    });
    const edit = fc.tuple(
      fc.nat(frames.length - 1),
      fc.nat(30),
      fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }),
    );
    const order = fc.option(fc.array(fc.nat(frames.length - 1), { maxLength: frames.length * 2 }));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 3 }), order, async (edits, order) => {
        const changed = frames.map((frame, index) => {
          const mine = edits.filter(([at]) => at === index);
          return mine.reduce(
            ({ name, data }, [, at, put]) => ({ name, data: mutated(data, at, put) }),
            frame,
          );
        });
        const chosen = order === null ? changed : order.flatMap((index) => changed[index] ?? []);
        const text = chosen.map(paint).join('');
        garbage.say(text);
        const completion = await stage.open().ask([{ text: 'Review this.' }]);
        if (completion.outcome === 'complete') {
          expect(text).toMatch(lasts);
          expect(schema.safeParse(completion.value).success).toBe(true);
        } else expect(completionFailures).toContain(completion.outcome);
        for (const count of Object.values(completion.usage)) expect(count).toBeGreaterThanOrEqual(0);
        expect(JSON.stringify(completion)).not.toMatch(/\n\s+at /);
      }),
      { numRuns: 300 },
    );
  });

  test('no bytes in place of a stream are an answer', async () => {
    const garbage = await streaming();
    const stage = await openPracticeEndpoint(wire, {
      baseURL: garbage.url,
      limiter: openLimiter({ maxConcurrent: 1, patience: Number.POSITIVE_INFINITY }),
      pace: { tries: 1 },
    });
    const lines = fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      'data: ',
      'event: ',
      'event: error\n',
      '{"type":"message_stop"}',
      '[DONE]',
      'null',
      '{',
      ': ',
      '\u0000',
    );
    const text = fc.array(fc.oneof(lines, fc.string())).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (bytes) => {
        garbage.say(bytes);
        const completion = await stage.open().ask([{ text: 'Review this.' }]);
        expect(completionFailures).toContain(completion.outcome);
      }),
      { numRuns: 200 },
    );
  });
});
