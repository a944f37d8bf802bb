import { countBefore } from '../text/binary-search.ts';
import type { Directive, NamedRule, Span } from '../types.ts';

/** The known directives. */
export const DIRECTIVES = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const;
type Kind = (typeof DIRECTIVES)[number];

/** One rule that a directive suppresses. */
export interface Suppression extends NamedRule {
  directive: Directive;
  kind: Exclude<Kind, 'enable'>;
  /** Whether it suppressed a finding. */
  used: boolean;
}

/** A part of the text, with the suppression that holds there. */
interface Place extends Span {
  suppression: Suppression;
}

/** The suppressions of one rule. Each list is in order, and its places do not overlap. */
interface OfRule {
  lines: Place[];
  ranges: Place[];
  /** The stories of a bank in which the rule is suppressed as a whole. */
  stories: Place[];
  /** The suppression of the whole file. */
  whole: Suppression | null;
  /** The `disable` outside of all stories that no `enable` has ended yet. */
  ofFile: Suppression | null;
  /** The `disable` that holds at the current place, of the story or of the file. */
  open: Suppression | null;
}

/** A rule that a directive enables where it was not disabled. */
type Idle = NamedRule & { directive: Directive };

/**
 * What the directives of a file suppress, except for rules that cannot be suppressed. In a bank, a directive among the
 * lines of a story applies to that story, and any other one to the file.
 */
export class Suppressions {
  private readonly all: Suppression[] = [];
  private readonly idle: Idle[] = [];
  private readonly rules = new Map<string, OfRule>();

  /** @param stories the lines of each story of a bank, in order */
  constructor(
    directives: readonly Directive[],
    isSuppressible: (ruleId: string) => boolean,
    stories: readonly Span[] = [],
  ) {
    let next = 0;
    for (const directive of directives) {
      const kind = kindOf(directive);
      for (; (stories[next]?.end ?? Number.POSITIVE_INFINITY) < directive.at.end; next++)
        this.leaveStory(stories[next]?.end ?? 0);
      const at = stories[next];
      const story = at !== undefined && at.start <= directive.at.start ? at : null;
      if (kind === undefined) continue;
      const rules = directive.rules.filter(({ id }) => isSuppressible(id));
      if (kind === 'enable') this.enable(directive, rules, story);
      else for (const rule of rules) this.disable({ ...rule, directive, kind, used: false }, story);
    }
    const last = stories[next];
    if (last !== undefined) this.leaveStory(last.end);
  }

  /** The nearest suppression for a finding of a rule at a place, marked as used; null if there is none. */
  take(ruleId: string, offset: number): Suppression | null {
    const found = this.at(ruleId, offset);
    if (found !== null) found.used = true;
    return found;
  }

  /** The nearest suppression that a finding of a rule would have at a place; null if there is none. */
  at(ruleId: string, offset: number): Suppression | null {
    const own = this.rules.get(ruleId);
    if (own === undefined) return null;
    return (
      placeAt(own.lines, offset) ?? placeAt(own.ranges, offset) ?? placeAt(own.stories, offset) ?? own.whole
    );
  }

  /** What some of the directives suppress and enable. */
  of(directives: readonly Directive[]): { all: readonly Suppression[]; idle: readonly Idle[] } {
    const own = new Set(directives);
    const isOwn = ({ directive }: { directive: Directive }) => own.has(directive);
    return { all: this.all.filter(isOwn), idle: this.idle.filter(isOwn) };
  }

  private disable(suppression: Suppression, story: Span | null): void {
    const { id, directive, kind } = suppression;
    const own = this.rules.get(id) ?? {
      lines: [],
      ranges: [],
      stories: [],
      whole: null,
      ofFile: null,
      open: null,
    };
    if (kind === 'disable-file') {
      if (story === null) own.whole ??= suppression;
      else if (own.stories.at(-1)?.start !== story.start) own.stories.push({ ...story, suppression });
    } else if (kind === 'disable') {
      endRange(own, directive.at.start);
      if (story === null) own.ofFile = suppression;
      beginRange(own, directive.at.end, suppression);
    } else if (directive.line !== null && own.lines.at(-1)?.start !== directive.line.start)
      own.lines.push({ ...directive.line, suppression });
    this.rules.set(id, own);
    this.all.push(suppression);
  }

  /** A directive without rules enables all that are disabled. */
  private enable(directive: Directive, rules: readonly NamedRule[], story: Span | null): void {
    const { start } = directive.at;
    const end = (own: OfRule) => {
      if (story === null) own.ofFile = null;
      return endRange(own, start);
    };
    if (directive.rules.length === 0) for (const own of this.rules.values()) end(own);
    for (const rule of rules) {
      const own = this.rules.get(rule.id);
      if (own === undefined || !end(own)) this.idle.push({ ...rule, directive });
    }
  }

  /** After a story, only what the file has disabled holds. */
  private leaveStory(end: number): void {
    for (const own of this.rules.values()) {
      if (own.open === own.ofFile) continue;
      endRange(own, end);
      if (own.ofFile !== null) beginRange(own, end, own.ofFile);
    }
  }
}

/** What a directive does; undefined for an unknown one. In the frontmatter, `disable` applies to the whole document. */
function kindOf({ name, from }: Directive): Kind | undefined {
  if (from === 'frontmatter') return name === 'disable' ? 'disable-file' : undefined;
  return DIRECTIVES.find((known) => known === name);
}

function beginRange(own: OfRule, start: number, suppression: Suppression): void {
  own.open = suppression;
  own.ranges.push({ start, end: Number.POSITIVE_INFINITY, suppression });
}

/** Ends the open range; false if none is open. */
function endRange(own: OfRule, end: number): boolean {
  const last = own.ranges.at(-1);
  own.open = null;
  if (last?.end !== Number.POSITIVE_INFINITY) return false;
  last.end = end;
  return true;
}

/** The suppression that holds at an offset. */
function placeAt(places: readonly Place[], offset: number): Suppression | null {
  const last = places[countBefore(places, ({ start }) => start <= offset) - 1];
  return last !== undefined && offset <= last.end ? last.suppression : null;
}
