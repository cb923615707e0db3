import { instructs } from './orders.ts';

/** Text that passes for a part of a conversation with a model; what it is completes "This text …". */
interface ForgedPart {
  readonly what: string;
  readonly pattern: RegExp;
  /** Whether the form alone tells, without what is said inside. */
  readonly isOurs: boolean;
}

const tags =
  'system|system[-_ ]?(?:prompt|message|reminder|instructions?)|instructions?|admin|developer|assistant|user[-_ ]?message|override|policy';

const parts: readonly ForgedPart[] = [
  {
    what: 'looks like the fence that keeps a change apart from instructions',
    pattern: /<\/?[a-z]+(?:-[a-z]+)*-[0-9a-f]{32}\b[^<>]{0,200}>/gu,
    isOurs: true,
  },
  {
    what: "looks like a reviewer's answer",
    pattern:
      /\{[^{}]{0,200}"findings"\s*:\s*\[\s*\](?=[^{}]{0,200}"(?:positions|relocations|receipt)"\s*:)[^{}]{0,300}\}|\{[^{}]{0,200}"(?:positions|relocations|receipt)"\s*:\s*\[[^{}]{0,200}"findings"\s*:\s*\[\s*\][^{}]{0,200}\}/gu,
    isOurs: true,
  },
  {
    what: 'forges a message of a chat',
    pattern:
      /<\|(?:im_start|start_header_id|start|system|user|assistant)\|>[^<]{0,1000}|\[INST\][^[]{0,1000}|<<SYS>>[^<]{0,1000}|(?:^|\n)\s*(?:Human|User|Assistant|System)\s*:[^\n]{0,600}\n\s*(?:\n\s*)?(?:Human|User|Assistant|System)\s*:[^\n]{0,600}/gu,
    isOurs: false,
  },
  {
    what: 'forges a message of a chat',
    pattern:
      /"role"\s*:\s*"(?:assistant|system|developer)"\s*,\s*"content"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/gu,
    isOurs: false,
  },
  {
    what: 'passes for an instruction of the system',
    pattern: new RegExp(`<(${tags})>[^<]{0,1000}</\\1>`, 'giu'),
    isOurs: false,
  },
];
/** Where none of these stands, nothing above can match. */
const marks =
  /<\||\[INST\]|<<SYS>>|"findings"|"role"|(?:Human|User|Assistant|System)\s*:|-[0-9a-f]{32}|<\/[a-z]/iu;

interface Forgery {
  readonly at: number;
  readonly length: number;
  readonly what: string;
}

/**
 * Parts of our own protocol, and messages of a chat in their full form that hold an order to a reviewer. Such messages
 * without one are usual where software for models is written.
 */
export function forgedProtocol(text: string): readonly Forgery[] {
  if (!marks.test(text)) return [];
  return parts.flatMap(({ what, pattern, isOurs }) =>
    [...text.matchAll(pattern)]
      .filter(
        ([match]) => isOurs || instructs(match.replace(/<\|im_start\|>\s*\w+|<[^<>]*>|\[\/?INST\]/gu, '\n')),
      )
      .map(({ index, 0: match }) => ({ at: index, length: match.length, what })),
  );
}
