import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import type { Event, Speaker } from './speech.ts';

/**
 * Sends the events, and on the way does what the fault says.
 * @param worked resolves when the model has something to say: until then there is only the first event.
 */
export const stream = async (
  response: ServerResponse,
  events: readonly Event[],
  fault: Fault | null,
  speaker: Speaker,
  patience: AbortSignal,
  worked: () => Promise<void>,
): Promise<void> => {
  const frame = ({ name, data }: Event): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  const send = async (text: string): Promise<void> => {
    if (patience.aborted) throw new Error('the client went away');
    if (!response.write(text)) await Promise.race([once(response, 'drain'), aborted(patience)]);
  };
  const cutAt = fault?.kind === 'cut' ? fault.afterBytes : undefined;
  const stopAt = fault !== null && 'afterEvents' in fault ? (fault.afterEvents ?? 2) : 2;
  let bytes = 0;
  for (const [index, event] of events.entries()) {
    if (index === stopAt) {
      if (fault?.kind === 'cut' && cutAt === undefined) {
        await flushed(response);
        response.destroy();
        return;
      }
      if (fault?.kind === 'stall') {
        await aborted(patience);
        response.destroy();
        return;
      }
      if (fault?.kind === 'sse-error') {
        await send(
          frame(
            speaker.errorEvent({
              type: fault.type,
              message: fault.message ?? 'practice fault in the stream',
            }),
          ),
        );
        response.end();
        return;
      }
      if (fault?.kind === 'garbled') await send('event: garbled\ndata: {"type": "garb\n\n');
    }
    const text = frame(event);
    if (cutAt !== undefined && bytes + text.length > cutAt) {
      await send(text.slice(0, cutAt - bytes));
      await flushed(response);
      response.destroy();
      return;
    }
    bytes += text.length;
    await send(text);
    if (index === 0) await worked();
    if (fault?.kind === 'slow') await pause(fault.msPerEvent, patience);
  }
  if (fault?.kind === 'reshaped' && fault.unended === true) {
    await flushed(response);
    response.destroy();
    return;
  }
  response.end();
};

/** Waits, or rejects when the signal aborts. */
export const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  if (ms > 0) await delay(ms, undefined, { signal });
};

/** Resolves when the signal aborts. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
  });

/** Resolves when what was written so far has left this process. */
const flushed = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    response.write('', () => {
      resolve();
    });
  });
