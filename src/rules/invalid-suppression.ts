import { MAX_NAMED_RULES } from '../document/directives.ts';
import { DIRECTIVES } from '../suppress/suppressions.ts';
import { suggestChoice } from '../text/choices.ts';
import { choicesIn, inBackticks, plural } from '../text/message.ts';
import type { Directive, NamedRule } from '../types.ts';
import { isSuppressible } from './support/suppressible.ts';
import type { Rule, RuleContext, RuleFinding } from './types.ts';

export const invalidSuppression: Rule = {
  id: 'invalid-suppression',
  meta: {
    description: 'A suppression names rules that there are, and says why.',
    severity: 'error',
    judgesSuppressions: true,
    atMost: { forbidden: 'warning' },
    options: {
      'reason-words': {
        description: 'Words that a reason must have; with 0 no reason is needed.',
        default: 1,
        min: 0,
        max: 20,
      },
    },
    messages: {
      unknown: 'Unknown directive `{name}`, expected {choices}.\nWrite {near}, or remove it.',
      key: 'Unexpected `{name}` in the key `star-witness`, expected `disable` with rules and their reasons.\nWrite below it `disable:`, and below that a line `<rule>: <reason>` for each rule.',
      noRule: 'No rule in `{name}`, expected the rules that it is for.\nName them, or remove it.',
      rule: 'Unknown rule `{rule}` in `{name}`, expected one that `--list-rules` lists.\nWrite {near}, or remove it.',
      text: 'Unexpected `{text}` behind the rule `{rule}`, expected a comma and a rule, or `--` and the reason.\nWrite ` -- ` before the reason.',
      never:
        'The rule `{rule}` cannot be suppressed in a file, expected a rule about what the document says.\nRemove it here; `rules` and `overrides` of the configuration can change the rule.',
      noReason: '{found} for `{name}`, expected {least}.\nSay why the finding does not hold here{where}.',
      forbidden:
        'Suppression without effect: `inline-config` is `false` in the configuration.\nRemove it, and edit what is found.',
      tooMany:
        'More than {limit} rules in the suppressions of one file: from here on they are not read.\nSuppress them for the whole file, or change the rules in the configuration.',
    },
  },
  *check(document, context) {
    for (const directive of document.directives) {
      if (context.inlineConfig === 'forbidden') yield { messageId: 'forbidden', at: directive.at };
      else yield* faultsOf(directive, context);
    }
    const { directivesCut: cut } = document;
    if (cut !== null) yield { messageId: 'tooMany', at: cut, data: { limit: MAX_NAMED_RULES } };
  },
};

function* faultsOf(directive: Directive, context: RuleContext): Iterable<RuleFinding> {
  const { from, at, rules } = directive;
  const name = nameOf(directive);
  const known = from === 'frontmatter' ? ['disable'] : DIRECTIVES;
  if (!known.some((each) => each === directive.name)) {
    yield from === 'frontmatter' ? { messageId: 'key', at, data: { name } } : unknown(directive);
    return;
  }
  const isEnable = directive.name === 'enable';
  if (rules.length === 0 && !isEnable) yield { messageId: 'noRule', at, data: { name } };
  const faults = rules.flatMap((rule) => faultOfRule(rule, name, context) ?? []);
  yield* faults;
  // What is there in place of the reason has a finding of its own.
  const isTold = faults.some(({ messageId }) => messageId === 'text');
  if (rules.length > 0 && !isEnable && !isTold) yield* faultOfReason(directive, name, context);
}

function unknown({ name, at }: Directive): RuleFinding {
  const full = (each: string) => `star-witness-${each}`;
  const near = suggestChoice(name, DIRECTIVES);
  return {
    messageId: 'unknown',
    at,
    data: {
      name: full(name),
      choices: choicesIn(DIRECTIVES.map(full)),
      near: near === null ? 'one of these' : inBackticks(full(near)),
    },
  };
}

function faultOfRule({ id, at }: NamedRule, name: string, { rules }: RuleContext): RuleFinding | null {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return isSuppressible(rule) ? null : { messageId: 'never', at, data: { rule: id } };
  const known = rules.find((each) => id.startsWith(each.id) && /^-*\s/.test(id.slice(each.id.length)));
  if (known !== undefined)
    return { messageId: 'text', at, data: { rule: known.id, text: id.slice(known.id.length).trim() } };
  const ids = rules.filter(isSuppressible).map((each) => each.id);
  const near = suggestChoice(id, ids);
  const data = { rule: id, name, near: near === null ? 'the id of a rule' : inBackticks(near) };
  return { messageId: 'rule', at, data };
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
    where: from === 'comment' ? ', behind ` -- `' : ', as the value of the rule',
  };
  yield { messageId: 'noReason', at, data };
}

/** A directive as it is written; of the key `star-witness` what is in it. */
function nameOf({ from, name }: Directive): string {
  if (from === 'comment') return `star-witness-${name}`;
  return name === '' ? 'star-witness' : name;
}
