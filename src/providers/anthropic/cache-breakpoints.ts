import type {
  ContentBlockParam,
  MessageParam,
  TextBlockParam,
  ToolResultBlockParam,
} from '@anthropic-ai/sdk/resources/messages/messages';

export const breakpoint = { type: 'ephemeral' } as const;

/** Breakpoints that Anthropic takes in one request. */
export const mostBreakpoints = 4;

/** A message of ours: its blocks as sent, and which of them end a prefix that later calls repeat. */
export type AnthropicItem =
  | {
      readonly role: 'user';
      readonly blocks: readonly (TextBlockParam | ToolResultBlockParam)[];
      readonly marked: ReadonlySet<number>;
    }
  | { readonly role: 'assistant'; readonly blocks: readonly ContentBlockParam[] };

/**
 * The messages with cache breakpoints: one at the end of the newest user turn, so that the next request finds all of
 * this one, and the others at the first and the latest marked parts, which other threads and later turns share.
 */
export const withBreakpoints = (items: readonly AnthropicItem[], allowed: number): MessageParam[] => {
  const places: { readonly item: number; readonly block: number }[] = [];
  for (const [item, turn] of items.entries())
    if (turn.role === 'user') for (const block of turn.marked) places.push({ item, block });
  const newest = items.length - 1;
  const last = items[newest];
  const end = allowed > 0 && last?.role === 'user' ? { item: newest, block: last.blocks.length - 1 } : null;
  const marks = places.filter(({ item, block }) => item !== end?.item || block !== end.block);
  const room = Math.max(0, allowed - (end === null ? 0 : 1));
  const kept = [...marks.slice(0, 1), ...marks.slice(1).slice(-Math.max(0, room - 1))].slice(0, room);
  const chosen = end === null ? kept : [...kept, end];
  return items.map((turn, item) => {
    if (turn.role === 'assistant') return { role: 'assistant', content: [...turn.blocks] };
    const content = turn.blocks.map((block, index) =>
      chosen.some((place) => place.item === item && place.block === index)
        ? { ...block, cache_control: breakpoint }
        : block,
    );
    return { role: 'user', content };
  });
};
