import { MAX_NAMED_RULES } from '../document/directives.ts';
import { DIRECTIVES } from '../suppress/suppressions.ts';
import { suggestChoice } from '../text/choices.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, inBackticks, plural } from '../text/message.ts';
import { type Directive, type Document, type Fix, type NamedRule, replacement, type Span } from '../types.ts';
import { rename } from './support/fixes.ts';
import { isSuppressible } from './support/suppressible.ts';
import type { AnyRule, Rule, RuleContext, RuleFinding } from './types.ts';

export const invalidSuppression: Rule = {
  id: 'invalid-suppression',
  meta: {
    description: 'A suppression names existing rules and gives a reason.',
    severity: 'error',
    judgesSuppressions: true,
    atMost: { forbidden: 'warning' },
    fixable: ['unknown', 'rule', 'text'],
    options: {
      'reason-words': {
        description: 'The fewest words that a reason may have; 0 makes reasons optional.',
        default: 1,
        min: 0,
        max: 20,
      },
    },
    messages: {
      unknown: 'Unknown directive `{name}`, expected {choices}.\nWrite {near}, or remove it.',
      key: 'Unexpected `{name}` in the key `star-witness`, expected `disable` with rules and their reasons.\nAdd `disable:` below it, and below that a line `<rule>: <reason>` for each rule.',
      noKey:
        'No `disable` in the key `star-witness`, expected one with rules and their reasons.\nAdd `disable:` below it, and below that a line `<rule>: <reason>` for each rule.',
      noRule: 'No rule in `{name}`, expected the rules to suppress.\nName them, or remove it.',
      rule: 'Unknown rule `{rule}` in `{name}`, expected one that `--list-rules` lists.\nWrite {near}, or remove it.',
      text: 'Unexpected `{text}` after the rule `{rule}`, expected a comma and a rule, or `--` and the reason.\nWrite ` -- ` before the reason.',
      never:
        'The rule `{rule}` cannot be suppressed in a file, expected one that can.\nRemove it here, and change the rule under `rules` or `overrides` in the configuration.',
      noReason: '{found} for `{name}`, expected {least}.\nSay why the finding does not apply here{where}.',
      forbidden:
        'The suppression has no effect: `inline-config` is `false` in the configuration.\nRemove it, and fix the finding.',
      tooMany:
        'More than {limit} rules in the suppressions of one file: the rest is not read.\nSuppress rules for the whole file, or change them in the configuration.',
    },
  },
  *check(document, context) {
    const named = new NamedRules(document);
    for (const directive of document.directives) {
      if (context.inlineConfig === 'forbidden') yield { messageId: 'forbidden', at: directive.at };
      else yield* faultsOf(directive, named, context);
    }
    const { directivesCut: cut } = document;
    if (cut !== null) yield { messageId: 'tooMany', at: cut, data: { limit: MAX_NAMED_RULES } };
  },
};

/** The names of rules in directives. In the frontmatter, each may occur only once. */
class NamedRules {
  private readonly text: string;
  private readonly inFrontmatter = new Set<string>();

  constructor({ text, directives }: Document) {
    this.text = text;
    for (const { from, rules } of directives)
      if (from === 'frontmatter') for (const { id } of rules) this.inFrontmatter.add(id);
  }

  /** The fix that corrects the name of a rule, unless the name would then occur twice. */
  rename({ id, at }: NamedRule, near: string, { from, rules }: Directive): { fix?: Fix } {
    const taken = from === 'frontmatter' ? this.inFrontmatter : new Set(rules.map((rule) => rule.id));
    // In YAML, a name over several lines is written differently from what it is.
    if (taken.has(near) || this.text.slice(at.start, at.end) !== id) return {};
    if (from === 'frontmatter') this.inFrontmatter.add(near);
    return { fix: rename(at, id, near) };
  }
}

function* faultsOf(directive: Directive, named: NamedRules, context: RuleContext): Iterable<RuleFinding> {
  const { from, at, rules } = directive;
  const name = nameOf(directive);
  const known = from === 'frontmatter' ? ['disable'] : DIRECTIVES;
  if (!known.some((each) => each === directive.name)) {
    if (from === 'comment') yield unknown(directive);
    else yield directive.name === '' ? { messageId: 'noKey', at } : { messageId: 'key', at, data: { name } };
    return;
  }
  const isEnable = directive.name === 'enable';
  if (rules.length === 0 && !isEnable) yield { messageId: 'noRule', at, data: { name } };
  let hasText = false;
  const renamed = new Set<string>();
  for (const rule of rules) {
    const fault = faultOfRule(rule, name, context);
    if (fault === null) continue;
    const { near, ...found } = fault;
    // After text instead of a reason, which has its own finding, what follows may be words and not rules.
    const isFixed = near !== null && !hasText && !renamed.has(near);
    yield isFixed ? { ...found, ...named.rename(rule, near, directive) } : found;
    if (near !== null) renamed.add(near);
    hasText ||= found.messageId === 'text';
  }
  if (rules.length > 0 && !isEnable && !hasText) yield* faultOfReason(directive, name, context);
}

/** The finding for an unknown directive. The fix is safe for one wrong letter: `disable-line` is not `disable-file`. */
function unknown({ name, nameAt, at, isMisspelt }: Directive): RuleFinding {
  const full = (each: string) => `star-witness-${each}`;
  const written = isMisspelt ? name.replace(/^.*?(?=(?:dis|en)able)/i, '') : name;
  const near = suggestChoice(written, DIRECTIVES);
  return {
    messageId: 'unknown',
    at,
    data: {
      name: isMisspelt ? name : full(name),
      choices: choicesIn(DIRECTIVES.map(full)),
      near: near === null ? 'one of these' : inBackticks(full(near)),
    },
    ...(near === null
      ? {}
      : {
          fix: {
            ...replacement(nameAt, isMisspelt ? full(near) : near),
            safe: suggest(written, [near], 1) !== null,
          },
        }),
  };
}

/** What is wrong with a rule of a directive; `near` is the rule that was most likely meant, if it is misspelled. */
function faultOfRule(
  { id, at }: NamedRule,
  name: string,
  { rules }: RuleContext,
): (RuleFinding & { near: string | null }) | null {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined)
    return isSuppressible(rule) ? null : { messageId: 'never', at, data: { rule: id }, near: null };
  const known = rules.find((each) => id.startsWith(each.id) && /^-*\s/.test(id.slice(each.id.length)));
  if (known !== undefined) {
    const text = id.slice(known.id.length);
    const data = { rule: known.id, text: text.trim() };
    return { messageId: 'text', at, data, near: null, ...parted(at, known.id, text, rules) };
  }
  const ids = rules.filter(isSuppressible).map((each) => each.id);
  const near = suggestChoice(id, ids);
  const data = { rule: id, name, near: near === null ? 'the id of a rule' : inBackticks(near) };
  return { messageId: 'rule', at, data, near };
}

/** The fix that puts commas between rules, or ` -- ` before a reason. Text that begins with a rule may be either. */
function parted(at: Span, id: string, text: string, rules: readonly AnyRule[]): { fix?: Fix } {
  const gap = /^-*\s+(?:[-—:]+\s+)?/.exec(text)?.[0].length ?? 0;
  const words = text.slice(gap).split(/\s+/);
  const isRule = (word: string) => rules.some((each) => each.id === word);
  const start = at.start + id.length;
  if (words.every(isRule)) return { fix: replacement({ start, end: at.end }, `, ${words.join(', ')}`) };
  const [first = ''] = words;
  if (!/\p{L}/u.test(first) || isRule(first)) return {};
  return { fix: replacement({ start, end: start + gap }, ' -- ') };
}

function* faultOfReason(
  { at, from, reason }: Directive,
  name: string,
  { number }: RuleContext,
): Iterable<RuleFinding> {
  const words = reason === null ? 0 : reason.split(' ').length;
  const least = number('reason-words');
  if (words >= least) return;
  const data = {
    name,
    found: words === 0 ? 'No reason' : `A reason of ${plural(words, 'word')}`,
    least: least === 1 ? 'one' : `one of at least ${plural(least, 'word')}`,
    where: from === 'comment' ? ', after ` -- `' : ', as the value of the rule',
  };
  yield { messageId: 'noReason', at, data };
}

/** The name of a directive as it is written. */
function nameOf({ from, name }: Directive): string {
  return from === 'comment' ? `star-witness-${name}` : name;
}
