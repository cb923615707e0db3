/**
 * How coding tools sign their work; the only table of authorship. `names` is searched in trailers and commit authors,
 * `logins` among accounts, `branches` at the start of the branch's name, `textPattern` in the pull request's text, and
 * `clients` is the name by which the tool connects to an MCP server.
 */
export interface Signature {
  /** The tool's common name. */
  readonly tool: string;
  /** The vendor of the tool's models; null if it uses models of several vendors. */
  readonly vendor: string | null;
  readonly names: RegExp;
  readonly emails: RegExp | null;
  readonly logins: RegExp | null;
  readonly branches: RegExp | null;
  readonly textPattern: RegExp | null;
  readonly clients: RegExp | null;
  /** Where the signature is documented or can be seen. */
  readonly source: string;
}

export const signatures: readonly Signature[] = [
  {
    tool: 'Claude',
    vendor: 'anthropic',
    names: /^claude\b/iu,
    emails: /^(?:noreply|claude)@anthropic\.com$|^\d+\+claude(?:\[bot\])?@users\.noreply\.github\.com$/iu,
    logins: /^claude(?:\[bot\])?$/iu,
    branches: /^claude\//iu,
    textPattern: /\bgenerated (?:with|by) (?:\[?claude(?: code)?\b)|claude\.(?:com|ai)\/(?:claude-)?code\b/iu,
    clients: /^claude(?:-(?:code|ai|desktop))?$/iu,
    source: 'code.claude.com/docs/en/settings (attribution)',
  },
  {
    tool: 'Codex',
    vendor: 'openai',
    names: /^(?:codex|gpt-|chatgpt)/iu,
    emails: /^(?:noreply|codex)@openai\.com$/iu,
    logins: /^(?:chatgpt-codex-connector|openai-codex|codex)(?:\[bot\])?$/iu,
    branches: /^codex\//iu,
    textPattern: /\bgenerated (?:with|by) \[?(?:openai )?codex\b|chatgpt\.com\/codex\/(?:tasks|cloud)\//iu,
    clients: /^codex(?:-[a-z-]+)?$/iu,
    source: 'developers.openai.com/codex/config-reference (commit_attribution)',
  },
  {
    tool: 'Copilot',
    vendor: null,
    names: /^(?:github )?copilot\b/iu,
    emails: /\+copilot(?:-swe-agent)?(?:\[bot\])?@users\.noreply\.github\.com$|^copilot@github\.com$/iu,
    logins: /^(?:copilot|copilot-swe-agent)(?:\[bot\])?$/iu,
    branches: /^copilot\//iu,
    textPattern: /\bgenerated (?:with|by) \[?(?:github )?copilot\b/iu,
    clients: /^(?:github-)?copilot(?:-[a-z-]+)?$/iu,
    source: 'docs.github.com/copilot (coding agent: commits are co-authored)',
  },
  {
    tool: 'Gemini',
    vendor: 'google',
    names: /^(?:google )?(?:gemini|jules)\b|^google-labs-jules/iu,
    emails: /google-labs-jules|gemini-(?:cli|code-assist)/iu,
    logins: /^(?:google-labs-jules|gemini-cli|gemini-code-assist)(?:\[bot\])?$/iu,
    branches: /^(?:gemini|jules)\//iu,
    textPattern: /\bgenerated (?:with|by) \[?(?:google )?gemini\b|jules\.google(?:\.com)?\/task\//iu,
    clients: /^gemini-cli(?:-.*)?$/iu,
    source: 'jules.google/docs; github.com/google-gemini/gemini-cli',
  },
  {
    tool: 'Cursor',
    vendor: null,
    names: /^cursor(?: agent)?$|^cursoragent$/iu,
    emails: /^cursoragent@cursor\.com$/iu,
    logins: /^cursor(?:agent)?(?:\[bot\])?$/iu,
    branches: /^cursor\//iu,
    textPattern: /\b(?:generated|made) (?:with|by) \[?cursor\b|cursor\.com\/(?:agents|background-agent)\b/iu,
    clients: /^cursor(?:-[a-z-]+)?$/iu,
    source: 'cursor.com/docs (attribution of commits and pull requests)',
  },
  {
    tool: 'Devin',
    vendor: null,
    names: /^devin(?: ai)?$|^devin-ai-integration/iu,
    emails: /devin-ai-integration/iu,
    logins: /^devin-ai-integration(?:\[bot\])?$/iu,
    branches: /^devin\//iu,
    textPattern: /\blink to devin (?:run|session)\b|app\.devin\.ai\/sessions\//iu,
    clients: null,
    source: 'docs.devin.ai/integrations/gh',
  },
  {
    tool: 'Aider',
    vendor: null,
    names: /^aider\b|\(aider\)$/iu,
    emails: /^(?:noreply@)?aider(?:@|\.)(?:aider\.(?:chat|dev)|chat|dev)$/iu,
    logins: null,
    branches: null,
    textPattern: null,
    clients: null,
    source: 'aider.chat/docs/git.html (commit attribution)',
  },
  {
    tool: 'opencode',
    vendor: null,
    names: /^opencode\b/iu,
    emails: /^noreply@opencode\.ai$/iu,
    logins: /^opencode-agent(?:\[bot\])?$/iu,
    branches: /^opencode\//iu,
    textPattern: /\bgenerated (?:with|by) \[?opencode\b/iu,
    clients: /^opencode$/iu,
    source: 'opencode.ai/docs/github',
  },
  {
    tool: 'OpenHands',
    vendor: null,
    names: /^openhands\b/iu,
    emails: /^openhands@all-hands\.dev$/iu,
    logins: /^openhands-(?:agent|ai)(?:\[bot\])?$/iu,
    branches: /^openhands\//iu,
    textPattern: null,
    clients: /^openhands(?:-[a-z-]+)?$/iu,
    source: 'docs.all-hands.dev',
  },
  {
    tool: 'Amp',
    vendor: null,
    names: /^amp$/iu,
    emails: /^amp@ampcode\.com$/iu,
    logins: null,
    branches: null,
    textPattern: /ampcode\.com\/threads\//iu,
    clients: /^amp(?:-mcp-client)?$/iu,
    source: 'ampcode.com/manual (commit trailers)',
  },
];
