/** Marks that only a conversation with a model, or an answer of one of our reviewers, has. */
export const forgeries: readonly (readonly [string, RegExp])[] = [
  [
    'carries the marks of a chat',
    /<\|(?:im_start|im_end|system|user|assistant|eot_id|start_header_id)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|system-reminder|system_prompt|assistant|human|user_query|instructions|admin)>|^\s*(?:#{2,4}\s*)(?:Human|Assistant|System):/mu,
  ],
  [
    'forges an answer of a reviewer',
    /\\?["']?findings\\?["']?\s*[:=]\s*\[\s*\][\s\S]{0,200}(?:positions|relocations|verdict|approve|summary|lgtm)|\\?["']verdict\\?["']\s*:\s*\\?["'](?:pass|approved?|lgtm)/iu,
  ],
  [
    'forges a fence of the review',
    /<\/?(?:change|judge|disputes|own|unlocated|untrusted|diff)-[0-9a-z]{6,}[^>]*>|^\s*FILE \{"path"/imu,
  ],
];
