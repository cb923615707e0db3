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

/** A server that answers everything with the given text. */
const streaming = async (contentType = 'text/event-stream') => {
  let stream = '';
  const server = createServer((incoming, response) => {
    incoming.resume();
    response.writeHead(200, { 'content-type': contentType });
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

/** A real answer of the practice server in one body. */
const bodyOf = async (wire: WireName): Promise<unknown> => {
  const stage = await openPracticeEndpoint(wire, { stream: false });
  await stage.open().ask([{ text: 'Review this.' }]);
  const [request] = stage.server.requests;
  const response = await fetch(stage.server.url + (request?.path ?? ''), {
    method: 'POST',
    headers: { authorization: request?.headers.authorization ?? '' },
    body: request?.body ?? '',
  });
  return response.json();
};

const paint = ({ name, data }: Frame): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const lasts = /event: (?:message_stop|response\.completed)\n|"finish_reason":"/;

/** Every value in a frame may be replaced or removed. */
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
  test('any mangled stream gives an outcome, and none without its last event is an answer', async () => {
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

  test('any mangled body gives an outcome, and none that is cut or without its end is an answer', async () => {
    const real = await bodyOf(wire);
    const garbage = await streaming('application/json');
    const stage = await openPracticeEndpoint(wire, {
      baseURL: garbage.url,
      stream: false,
      limiter: openLimiter({ maxConcurrent: 1, patience: Number.POSITIVE_INFINITY }),
      pace: { tries: 1 },
    });
    const edit = fc.tuple(fc.nat(60), fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }));
    const cut = fc.option(fc.nat(JSON.stringify(real).length - 1));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 3 }), cut, async (edits, end) => {
        const changed = edits.reduce((body, [at, put]) => mutated(body, at, put), real);
        const text = JSON.stringify(changed) ?? '';
        garbage.say(end === null ? text : text.slice(0, end));
        const completion = await stage.open().ask([{ text: 'Review this.' }]);
        if (completion.outcome === 'complete') {
          expect(end === null || end >= text.length).toBe(true);
          expect(text).toMatch(/"(?:stop|finish)_reason":"|"output":/u);
          expect(schema.safeParse(completion.value).success).toBe(true);
        } else expect(completionFailures).toContain(completion.outcome);
        expect(JSON.stringify(completion)).not.toMatch(/\n\s+at /);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['text/event-stream', 'application/json', 'text/plain'])(
    'no other bytes are accepted as an answer: %s',
    async (contentType) => {
      const garbage = await streaming(contentType);
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
    },
  );
});
