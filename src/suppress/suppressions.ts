import type { Directive, NamedRule, Span } from '../types.ts';

/** The directives that there are. */
export const DIRECTIVES = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const;
type Kind = (typeof DIRECTIVES)[number];

/** Where findings of one rule are suppressed, and whether there was one. */
export interface Suppression extends NamedRule {
  directive: Directive;
  kind: Exclude<Kind, 'enable'>;
  used: boolean;
}

/** A part of the text, and what is suppressed there. */
interface Place extends Span {
  suppression: Suppression;
}

/** What is suppressed of one rule. Lines are in order, and so are ranges; neither overlap one another. */
interface OfRule {
  lines: Place[];
  ranges: Place[];
  whole: Suppression | null;
}

/** What a document suppresses, as far as its directives name rules that can be. */
export class Suppressions {
  readonly all: Suppression[] = [];
  /** What is enabled where it was not disabled. */
  readonly idle: (NamedRule & { directive: Directive })[] = [];
  private readonly rules = new Map<string, OfRule>();

  constructor(directives: readonly Directive[], isSuppressible: (ruleId: string) => boolean) {
    for (const directive of directives) {
      const kind = kindOf(directive);
      if (kind === undefined) continue;
      const rules = directive.rules.filter(({ id }) => isSuppressible(id));
      if (kind === 'enable') this.enable(directive, rules);
      else for (const rule of rules) this.disable({ ...rule, directive, kind, used: false });
    }
  }

  /** What suppresses a finding of a rule at a place, the nearest first; from then on it is used. */
  take(ruleId: string, offset: number): Suppression | null {
    const own = this.rules.get(ruleId);
    if (own === undefined) return null;
    const found = placeAt(own.lines, offset) ?? placeAt(own.ranges, offset) ?? own.whole;
    if (found !== null) found.used = true;
    return found;
  }

  private disable(suppression: Suppression): void {
    const { id, directive, kind } = suppression;
    const own = this.rules.get(id) ?? { lines: [], ranges: [], whole: null };
    if (kind === 'disable-file') own.whole ??= suppression;
    else if (kind === 'disable') {
      endRange(own, directive.at.start);
      own.ranges.push({ start: directive.at.end, end: Number.POSITIVE_INFINITY, suppression });
    } else if (directive.line !== null && own.lines.at(-1)?.start !== directive.line.start)
      own.lines.push({ ...directive.line, suppression });
    this.rules.set(id, own);
    this.all.push(suppression);
  }

  /** Without a rule, all that are disabled. */
  private enable(directive: Directive, rules: readonly NamedRule[]): void {
    const { start } = directive.at;
    if (directive.rules.length === 0) for (const own of this.rules.values()) endRange(own, start);
    for (const rule of rules) {
      const own = this.rules.get(rule.id);
      if (own === undefined || !endRange(own, start)) this.idle.push({ ...rule, directive });
    }
  }
}

/** What a directive does; undefined for one that there is not. In the frontmatter, `disable` is about all of it. */
function kindOf({ name, from }: Directive): Kind | undefined {
  if (from === 'frontmatter') return name === 'disable' ? 'disable-file' : undefined;
  return DIRECTIVES.find((known) => known === name);
}

/** Ends the range that is open; false when none is. */
function endRange({ ranges }: OfRule, end: number): boolean {
  const last = ranges.at(-1);
  if (last?.end !== Number.POSITIVE_INFINITY) return false;
  last.end = end;
  return true;
}

/** Binary search for what holds at an offset. */
function placeAt(places: readonly Place[], offset: number): Suppression | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = places[low - 1];
  return last !== undefined && offset <= last.end ? last.suppression : null;
}
