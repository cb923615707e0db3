/** Marks that only a conversation with a model, or an answer of one of our reviewers, has. */
export const forgeries: readonly (readonly [string, RegExp])[] = [
  [
    'carries the marks of a chat',
    /<\|(?:im_start|im_end|system|user|assistant|eot_id|start_header_id)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|system-reminder|system_prompt|assistant|human|user_query|instructions|admin)>|^\W*(?:#{2,4}\s*)(?:Human|Assistant|System|Instruction|Response):|["']role["']\s*:\s*["'](?:system|developer|assistant)["'][^\n]{0,80}(?:approve|no (?:issues|findings|problems)|ignore (?:all|any|previous|prior)|lgtm)/mu,
  ],
  [
    'carries the marks of a chat',
    /^\W*(?:Assistant|User|Human|AI|System)\s*:\s.{0,200}\b(?:approve|no (?:issues|findings|problems|defects)|lgtm)\b|#{2,}\s*(?:SYSTEM|ADMIN|OVERRIDE)\s*#{2,}/imu,
  ],
  [
    'dictates the answer',
    /\b(?:output|answer|response|result|reply)\b[^\n]{0,30}["']?findings["']?\s*:\s*\[\s*\]/iu,
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
