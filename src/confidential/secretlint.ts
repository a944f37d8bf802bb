import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type {
  SecretLintRuleContext,
  SecretLintRuleCreator,
  SecretLintRuleReportDescriptor,
  SecretLintSourceCode,
} from '@secretlint/types';
import type { Span } from '../types.ts';
import { isExampleHost, isExampleSecret } from './examples.ts';
import type { FoundSecret } from './types.ts';

/** What secretlint's rules find, by the last part of their ids. */
const NAMES: Readonly<Record<string, string>> = {
  '1password': '1Password token',
  anthropic: 'Anthropic API key',
  aws: 'AWS key',
  basicauth: 'password in a URL',
  cloudflare: 'Cloudflare token',
  'database-connection-string': 'database password',
  databricks: 'Databricks token',
  docker: 'Docker token',
  figma: 'Figma token',
  gcp: 'Google Cloud key',
  github: 'GitHub token',
  gitlab: 'GitLab token',
  grafana: 'Grafana token',
  groq: 'Groq API key',
  'hashicorp-vault': 'Vault token',
  huggingface: 'Hugging Face token',
  linear: 'Linear API key',
  notion: 'Notion token',
  npm: 'npm token',
  openai: 'OpenAI API key',
  privatekey: 'private key',
  sendgrid: 'SendGrid API key',
  shopify: 'Shopify token',
  slack: 'Slack token or webhook',
  stripe: 'Stripe key',
  tailscale: 'Tailscale key',
  vercel: 'Vercel token',
};

/** secretlint's own suppressions have no effect. */
const FILTER = /-rule-filter-/;
/** The id of an account is no secret. */
const NOT_SECRET = new Set(['AWSAccountID']);
/** Makes the rule for AWS find key ids, too. */
const OPTIONS = { enableIDScanRule: true };
/** Hosts on the own machine, whose passwords are defaults. */
const LOCAL = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/i;

/** The start of a private key, the only secret with blanks. */
const KEY = '-----BEGIN';

interface Reported extends FoundSecret {
  messageId: string;
}

/** The secrets that secretlint's rules find in a text, except for examples. */
export function findSecrets(text: string): FoundSecret[] {
  const found = rules.flatMap((rule) => (FILTER.test(rule.meta.id) ? [] : reportedBy(rule, text)));
  return found
    .filter(({ start, end, messageId }) => !NOT_SECRET.has(messageId) && !isExample(text.slice(start, end)))
    .map(({ start, end, what }) => ({ start, end, what }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }, index, all) => start !== all[index - 1]?.start || end !== all[index - 1]?.end);
}

/** Runs one rule. secretlint's own runner is asynchronous, and reads files, folders and comments. */
function reportedBy(rule: SecretLintRuleCreator, text: string): Reported[] {
  const reported: Reported[] = [];
  const name = rule.meta.id.replace(/^.*-rule-/, '');
  const what = NAMES[name] ?? 'credential';
  const { file } = rule.create(
    {
      // The messages repeat the secret, so only their data is used, which says where it is.
      createTranslator: () => (messageId: string, data: unknown) => ({ message: '', messageId, data }),
      report: ({ message, range }: SecretLintRuleReportDescriptor) => {
        const place = placeOfSecret(text, range, message.data);
        const span = withoutRest(text, message.messageId === TOKEN_BEFORE ? lastWord(text, place) : place);
        reported.push({ ...span, what, messageId: message.messageId });
      },
      ignore: () => undefined,
    } as unknown as SecretLintRuleContext,
    OPTIONS,
  );
  // The rule for npm reads a file of unknown name as a manifest, and looks for another token in an `.npmrc`.
  for (const filePath of name === 'npm' ? [undefined, '.npmrc'] : [undefined])
    void file?.(sourceOf(text, filePath));
  return reported;
}

/** A file in the shape that the rules take. */
function sourceOf(content: string, filePath: string | undefined): SecretLintSourceCode {
  return { content, filePath, ext: '.md', contentType: 'text' } as unknown as SecretLintSourceCode;
}

/**
 * The place of the secret. Some rules report a range with the start of the match and the length of the secret, which is
 * only a part of the match; they give the secret in their data.
 */
function placeOfSecret(text: string, [start, end]: readonly number[], data: unknown): Span {
  const values = Object.values((data ?? {}) as Record<string, unknown>);
  const secret = values.find((value): value is string => typeof value === 'string' && value !== '');
  const [from = 0, to = 0] = [start, end];
  const at = secret === undefined ? -1 : text.slice(from, to + secret.length + LONGEST_LEAD).indexOf(secret);
  if (secret === undefined || at <= 0) return { start: from, end: endOfToken(text, to) };
  return { start: from + at, end: endOfToken(text, from + at + secret.length) };
}

/** UTF-16 units of a match before its secret, such as a key and `=`. */
const LONGEST_LEAD = 200;

/** The message for a GitHub token after `https://`. The match begins at the first `https://` of the line. */
const TOKEN_BEFORE = 'PackageJSON_xOauthToken';

function lastWord(text: string, { start, end }: Span): Span {
  return { start: startOfEnd(text, { start, end }, /[^\s/]/), end };
}

/** A secret without the rest of its sentence: some rules match up to a blank, or to the end of the line. */
function withoutRest(text: string, { start, end }: Span): Span {
  const secret = text.slice(start, end);
  if (secret.startsWith(KEY)) return { start, end };
  const [word = ''] = secret.split(/\s/, 1);
  return { start, end: startOfEnd(text, { start, end: start + word.length }, /[.,;:!?)\]}>"'`*|]/) };
}

/** The start of such characters at the end of a span. Over thousands of them, a pattern would backtrack. */
function startOfEnd(text: string, { start, end }: Span, character: RegExp): number {
  let at = end;
  while (at > start && character.test(text.charAt(at - 1))) at--;
  return at;
}

/** The end of a token, because some rules match a token only up to a length. */
function endOfToken(text: string, end: number): number {
  TOKEN.lastIndex = end;
  return end + (TOKEN.exec(text)?.[0].length ?? 0);
}

const TOKEN = /[\w+/=-]{0,500}/y;

function isExample(secret: string): boolean {
  // The library leaves out examples of private keys, and among so many letters any word may occur.
  if (secret.startsWith(KEY)) return false;
  const [, host] = /^[a-z+]+:\/\/[^@]*@([^/?#\s:]*)/i.exec(secret) ?? [];
  if (host !== undefined) return isExampleHost(host) || LOCAL.test(host);
  return isExampleSecret(secret);
}
