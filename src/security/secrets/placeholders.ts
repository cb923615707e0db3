/** What is no secret but a reference, a template or a stand-in. */
const standsIn =
  /\$\{|\{\{|<|\(|\[redacted|process\.env|example|placeholder|changeme|your[-_]|xxxx|\*\*\*|dummy|sample|test/i;

/** Where a secret is kept, in the words of stores and protocols: `arn:aws:secretsmanager:…`, `op://vault/item`. */
const refersTo =
  /^(?:urn|arn):[\w-]+:|^(?:op|vault|kms|ssm|gcpsm|akv|keyring|doppler):\/\/|^projects\/[^/]+\/secrets\//i;

/** Whether a text may be a secret at all: a digit and a letter, and neither stand-in nor reference. */
export const plausible = (text: string, least: number): boolean =>
  text.length >= least &&
  /\d/.test(text) &&
  /[A-Za-z]/.test(text) &&
  !standsIn.test(text) &&
  !refersTo.test(text);

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** Of that many neighbouring characters of a name in camel case, fewer are of two kinds. */
const turnsOfNames = 0.35;
/** Characters for each group of digits, at most, where letters are of one case. */
const charactersOfGroup = 8;

/**
 * Whether a text was drawn by a machine: in its longest run of letters and digits their kinds take turns far more often
 * than in a word, a version or a name.
 * @param least characters of the run.
 */
export function looksDrawn(text: string, least: number): boolean {
  if (uuid.test(text)) return true;
  const runs = text.match(/[A-Za-z\d+/]+/g) ?? [];
  const longest = runs.reduce((a, b) => (b.length > a.length ? b : a), '');
  const digits = longest.match(/\d/g) ?? [];
  if (longest.length < least || digits.length < 2) return false;
  const bothCases = /[a-z]/.test(longest) && /[A-Z]/.test(longest);
  const turns = longest.match(/\d(?=\D)|\D(?=\d)|[a-z](?=[A-Z])|[A-Z](?=[a-z])/g) ?? [];
  const groups = longest.match(/\d+/g) ?? [];
  return bothCases
    ? turns.length >= turnsOfNames * (longest.length - 1)
    : groups.length >= Math.max(3, longest.length / charactersOfGroup) && /[A-Za-z].*[A-Za-z]/.test(longest);
}

/** Whether a text is a password as people make them: signs among letters and digits, or digits in several places. */
export const looksChosen = (text: string): boolean =>
  /^[^$*&!@%{[<|>/]/.test(text) && (/[!#$%^&*@?~]/.test(text) || /^[a-z]+\d+[a-z]+\d[a-z\d]*$/.test(text));
