/**
 * Made-up values in the shape of real ones. They are put together here, because a scanner that reads this repository would
 * take them for real.
 */
const of = (alphabet: string, length: number, step = 7) =>
  Array.from({ length }, (_, index) => alphabet.charAt((index * step + 3) % alphabet.length)).join('');
export const alnum = (length: number) => of('aQ7bW2cE9dR4fT1gY6hU3jI8kO5lP0zXnVmB', length);
export const letters = (length: number) => of('aQbWcEdRfTgYhUjIkOlPzXnVmB', length);
export const upper = (length: number) => of('QW7ER2TY4UI9OP5AS3DF', length);
export const hex = (length: number) => of('a1f7c2e9b0d4', length, 5);
export const digits = (length: number) => of('7294018365', length, 3);

export const PRIVATE_KEY = [
  `-----BEGIN RSA ${'PRIVATE KEY'}-----`,
  `MII${alnum(61)}`,
  ...Array.from({ length: 4 }, () => alnum(64)),
  `-----END RSA ${'PRIVATE KEY'}-----`,
].join('\n');

/** A secret for each rule of the library, by the last part of its id, with what it is called. */
export const SECRETS: Readonly<Record<string, readonly [what: string, ...secrets: string[]]>> = {
  '1password': [
    '1Password token',
    `ops_${Buffer.from(JSON.stringify({ email: 'a@b.lcl', secretKey: alnum(90) })).toString('base64')}`,
  ],
  anthropic: ['Anthropic API key', `sk-ant-api03-${alnum(93)}AA`],
  aws: ['AWS key', `AKIA${upper(16)}`, `ASIA${upper(16)}`],
  basicauth: ['password in a URL', `https://deploy:${alnum(12)}@git.quirrel.io`],
  cloudflare: ['Cloudflare token', `cfut_${alnum(40)}${hex(8)}`],
  'database-connection-string': [
    'database password',
    `postgres://report:${alnum(12)}@db.quirrel.io:5432/orders`,
    `mongodb+srv://report:${alnum(12)}@cluster0.quirrel.io/orders`,
    `mysql://report:${alnum(12)}@db.quirrel.io/orders`,
  ],
  databricks: ['Databricks token', `dapi${hex(32)}`],
  docker: ['Docker token', `dckr_pat_${alnum(27)}`],
  figma: ['Figma token', `figd_${alnum(40)}`],
  github: [
    'GitHub token',
    `ghp_${alnum(36)}`,
    `gho_${alnum(36)}`,
    `github_pat_${alnum(82)}`,
    `ghs_${digits(9)}_${alnum(20)}.${alnum(40)}.${alnum(30)}`,
  ],
  gitlab: ['GitLab token', `glpat-${alnum(20)}`],
  grafana: ['Grafana token', `glc_${alnum(60)}`, `glsa_${alnum(32)}_${hex(8)}`],
  groq: ['Groq API key', `gsk_${alnum(52)}`],
  'hashicorp-vault': ['Vault token', `hvs.${alnum(95)}`, `hvb.${alnum(150)}`],
  huggingface: ['Hugging Face token', `hf_${letters(34)}`],
  linear: ['Linear API key', `lin_api_${alnum(40)}`],
  notion: ['Notion token', `ntn_${digits(11)}${alnum(35)}`],
  npm: ['npm token', `npm_${alnum(36)}`],
  openai: [
    'OpenAI API key',
    `sk-${alnum(20)}T3Blbk${'FJ'}${alnum(20)}`,
    `sk-proj-${alnum(74)}T3Blbk${'FJ'}${alnum(74)}`,
  ],
  privatekey: ['private key', PRIVATE_KEY],
  sendgrid: ['SendGrid API key', `SG.${alnum(22)}.${alnum(43)}`],
  shopify: ['Shopify token', `shpat_${alnum(32)}`],
  slack: [
    'Slack token or webhook',
    `xoxb-${digits(12)}-${digits(12)}-${alnum(24)}`,
    `https://hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${alnum(24)}`,
  ],
  stripe: ['Stripe key', `sk_live_${alnum(24)}`, `rk_live_${alnum(30)}`],
  tailscale: ['Tailscale key', `tskey-auth-${alnum(16)}-${alnum(32)}`],
  vercel: ['Vercel token', `vcp_${alnum(56)}`],
};
