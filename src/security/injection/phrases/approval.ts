import { ai, any, gap, type Phrases, pattern, pointing, subject, whole } from '../phrase-pattern.ts';

/** Asking for approval. */
export const approvalPhrases: Phrases = [
  [
    'asks for approval',
    pattern(
      any(
        'please|must|should|always|just|simply|immediately|now|then|to|and|will|instead|reviewers?|you|shall',
      ),
      gap(2),
      any('approve|whitelist|greenlight|sign off on|sign off|rubber stamp|lgtm'),
      gap(1),
      pointing,
      gap(2),
      subject,
    ),
  ],
  ['asks for approval', pattern(any('accept|pass|merge'), gap(1), pointing, gap(1), whole)],
  [
    'asks for approval',
    pattern('^', any('approve|greenlight|rubber stamp'), gap(1), pointing, gap(2), subject),
  ],
  [
    'asks for approval',
    pattern(
      any('approve|greenlight|rubber stamp'),
      gap(2),
      any('without'),
      gap(2),
      any('review|comments?|findings?|questions?|objections?|reading|looking|changes'),
    ),
  ],
  [
    'asks for approval',
    pattern(
      any('gets?|be|is|are|was'),
      gap(1),
      any('approved|merged|passed|accepted'),
      ' ',
      any('without'),
      gap(2),
      any('comments?|findings?|objections?|questions?|changes|review'),
    ),
  ],
  [
    'asks for approval',
    pattern(
      any(
        'agree|authori[sz]e you|permit you|allow you|order you|command you|matters(?: now)? is|instructed|by reading this',
      ),
      gap(6),
      any('approve|approval|sign off|accept all'),
    ),
  ],
  ['asks for approval', pattern(any('mark|marked|flagged'), ' as ', any('reviewed|approved'))],
  ['asks for approval', pattern('approve this ', whole)],
  [
    'asks for approval',
    pattern(any('please approve|approve now|approve immediately|always approves?|approve all changes')),
  ],
  ['asks for approval', pattern('act as', gap(1), any('rubber stamp|yes man|approver'))],
  ['asks for approval', pattern(any('merged?|merge it|merge this'), ' ', any('as is'))],
  ['asks for approval', pattern(any('so|therefore|hence|thus'), ' approve')],
  ['asks for approval', pattern('by order of', gap(8), any('merged?|approved?|pr|pull request|reviewers?'))],
  [
    'asks for approval',
    pattern(
      'reviewers?',
      gap(8),
      any('fine|ok|okay|good|safe|free'),
      ' to ',
      any('merge|approve|pass|accept'),
    ),
  ],
  [
    'asks for approval',
    pattern(
      ai,
      gap(2),
      any('please|must|should|now'),
      ' ',
      any('pass|accept|merge'),
      '(?:$| (?:this|it|the))',
    ),
  ],
  [
    'asks for approval',
    pattern(
      any(
        'thumbs up only|vote to approve|rewarded for approving|asked you to approve|objective is to approve|goal is to approve|job is to approve|give this a green light',
      ),
    ),
  ],
  ['asks for approval', pattern(any('give|giving|gets?|deserves'), gap(4), any('green light|thumbs up'))],
  ['asks for approval', pattern(any('stop|end|finish'), gap(1), 'review', gap(2), any('approve|accept'))],
];
