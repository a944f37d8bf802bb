/**
 * A part of each secret that the library knows, such as the prefix of a service's tokens. It matches more than the
 * library finds, but never less: `__tests__/confidential/secrets.test.ts` has a secret for each rule of the library.
 */
const HINT = new RegExp(
  [
    '(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}',
    '(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)',
    // Tokens of npm and GitHub.
    ':x-oauth-basic@',
    '_authToken=',
    'npm_[A-Za-z0-9]',
    'gh[pousr]_[A-Za-z0-9]',
    'github_pat_',
    'glpat-',
    'xox[abopr]-',
    'xapp-',
    '[hH][oO][oO][kK][sS]\\.[sS][lL][aA][cC][kK]\\.',
    // A password in a URL, such as that of a database.
    '://[^\\s/:@]{1,256}:[^\\s/@]{1,256}@',
    'T3BlbkFJ',
    'sk-ant-',
    'gsk_[A-Za-z0-9]',
    'hf_[A-Za-z]{34}',
    'lin_api_',
    'ntn_[0-9]',
    'PRIVATE KEY',
    '\\bSG\\.\\w',
    'shp(?:pa|ca|at|ss)_',
    '[sr]k_(?:live|test)_',
    'gl(?:c|sa)_[A-Za-z0-9+/]{32}',
    'ops_ey',
    'hv[sbr]\\.',
    'vc[piark]_[A-Za-z0-9]{20}',
    'dapi[A-Fa-f0-9]{32}',
    'dckr_pat_',
    'figd_',
    'cf(?:k|ut|at)_[A-Za-z0-9]{40}',
    'tskey-',
  ].join('|'),
);

/** Whether a text may contain a secret: one pass, which costs far less than loading and running the library. */
export function mayHoldSecret(text: string): boolean {
  return HINT.test(text);
}
