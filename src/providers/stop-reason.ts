/**
 * What a stop reason says: the model had finished (`complete`), a limit or a filter stopped it, or something failed.
 * `unknown`: the word is not known, and says nothing.
 */
type StopMeaning = 'complete' | 'length' | 'filtered' | 'failed' | 'unknown';

const words = (text: string): readonly string[] => text.split(' ');

/** Words of the three APIs and of the servers that imitate them, in lower case with underscores. */
const meanings: readonly (readonly [StopMeaning, ReadonlySet<string>])[] = [
  [
    'complete',
    new Set([
      ...words('stop stopped stop_sequence stop_token end_turn end_of_turn end eos eos_token eot'),
      ...words('complete completed finished done success'),
      ...words('tool_calls tool_call tool_use function_call function_calls'),
    ]),
  ],
  [
    'length',
    new Set([
      ...words('length max_length max_tokens max_output_tokens max_completion_tokens token_limit limit'),
      ...words('model_length context_length context_window context_window_exceeded truncated'),
      ...words('model_context_window_exceeded'),
    ]),
  ],
  [
    'filtered',
    new Set([
      ...words('content_filter content_filtered content_filter_error safety image_safety safety_filter'),
      ...words('refusal refused blocklist blocked prohibited_content recitation spii sensitive moderation'),
      ...words('guardrail_intervened guardrails policy'),
    ]),
  ],
  [
    'failed',
    new Set([
      ...words('error failed failure abort aborted cancelled canceled interrupted timeout network_error'),
      ...words('malformed_function_call unexpected_tool_call insufficient_system_resource repetition'),
      ...words('incomplete in_progress queued pause_turn steered max_messages other'),
    ]),
  ],
];

/** The meaning of a stop reason in any case, with spaces or dashes, and with Google's prefix. */
export const stopMeaning = (reason: string): StopMeaning => {
  const word = reason
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')
    .replace(/^finish_reason_/u, '');
  return meanings.find(([, known]) => known.has(word))?.[0] ?? 'unknown';
};
