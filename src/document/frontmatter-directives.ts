import { PRODUCT } from '../product.ts';
import { normalizeKey } from '../text/keys.ts';
import { endOfLine } from '../text/lines.ts';
import type { Directive, Field, NamedRule, Span } from '../types.ts';
import { suppressionReason } from './directives.ts';
import type { YamlNode, YamlPair } from './yaml.ts';

/** The directives in the key `star-witness` of the frontmatter: `disable:` with rules, each with its reason. */
export function* directivesOfKey(pairs: readonly YamlPair[]): Iterable<Directive> {
  const own = pairs.find(({ name }) => normalizeKey(name) === normalizeKey(PRODUCT));
  if (own === undefined) return;
  const { key, value } = own;
  if (value.kind !== 'mapping' || value.pairs.length === 0) {
    yield directiveOf('', key.span, [], null);
    return;
  }
  for (const pair of value.pairs) {
    if (pair.name === 'disable') yield* disabledBy(pair);
    else yield directiveOf(pair.name, pair.key.span, [], null);
  }
}

/** The rules of `disable:`, which is a mapping of rules to reasons, one rule, or a list of rules. */
function* disabledBy({ name, key, value }: YamlPair): Iterable<Directive> {
  if (value.kind === 'mapping') {
    for (const { name: id, key: rule, value: reason } of value.pairs)
      yield directiveOf(name, rule.span, [{ id, at: rule.span }], textOf(reason));
  } else {
    const items = value.kind === 'sequence' ? value.items : [value];
    const rules = items.flatMap((item) => ruleOf(item) ?? []);
    if (rules.length === 0) yield directiveOf(name, key.span, [], null);
    for (const rule of rules) yield directiveOf(name, rule.at, [rule], null);
  }
}

function ruleOf(node: YamlNode): NamedRule | null {
  const id = textOf(node);
  return id === null ? null : { id, at: node.span };
}

function textOf(node: YamlNode): string | null {
  return node.kind === 'scalar' ? suppressionReason(node.text.text) : null;
}

function directiveOf(name: string, at: Span, rules: NamedRule[], reason: string | null): Directive {
  return { name, nameAt: at, from: 'frontmatter', at, rules, reason, line: null };
}

/**
 * The comments that have a line of the frontmatter to themselves, from the `#` on. A `#` in a text over several lines
 * begins none.
 */
export function frontmatterComments(text: string, { start, end }: Span, entries: readonly Field[]): Span[] {
  const comments: Span[] = [];
  const values = entries.flatMap(({ texts }) => texts.map((each) => each.locate(0, each.text.length)));
  for (let at = start, lineEnd = 0; at < end; at = lineEnd + 1) {
    lineEnd = Math.min(endOfLine(text, at), end);
    const line = text.slice(at, lineEnd);
    const hash = at + line.length - line.trimStart().length;
    if (text.charAt(hash) !== '#' || values.some((value) => value.start <= hash && hash < value.end))
      continue;
    comments.push({ start: hash, end: at + line.trimEnd().length });
  }
  return comments;
}
