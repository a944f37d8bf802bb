import type { Directive, NamedRule, Span } from '../types.ts';

/** The known directives. */
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

/** What is suppressed of one rule. Each list is in order, and what is in it does not overlap. */
interface OfRule {
  lines: Place[];
  ranges: Place[];
  /** The stories of a bank that are suppressed in whole. */
  stories: Place[];
  whole: Suppression | null;
  /** What a `disable` of the file, and one of the story that is read, have open. */
  ofFile: Suppression | null;
  open: Suppression | null;
}

type Idle = NamedRule & { directive: Directive };

/**
 * What a file suppresses, as far as its directives name rules that can be. In a bank a directive among the lines of a
 * story is about that story alone, any other one about the file.
 */
export class Suppressions {
  private readonly all: Suppression[] = [];
  /** What is enabled where it was not disabled. */
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

  /** What suppresses a finding of a rule at a place, the nearest first; from then on it is used. */
  take(ruleId: string, offset: number): Suppression | null {
    const own = this.rules.get(ruleId);
    if (own === undefined) return null;
    const found =
      placeAt(own.lines, offset) ?? placeAt(own.ranges, offset) ?? placeAt(own.stories, offset) ?? own.whole;
    if (found !== null) found.used = true;
    return found;
  }

  /** What these directives suppress. */
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

  /** Without a rule, all that are disabled. */
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

  /** After a story, what the file has disabled holds again, and no more than that. */
  private leaveStory(end: number): void {
    for (const own of this.rules.values()) {
      if (own.open === own.ofFile) continue;
      endRange(own, end);
      if (own.ofFile !== null) beginRange(own, end, own.ofFile);
    }
  }
}

/** What a directive does; undefined for an unknown one. In the frontmatter, `disable` is about all of it. */
function kindOf({ name, from }: Directive): Kind | undefined {
  if (from === 'frontmatter') return name === 'disable' ? 'disable-file' : undefined;
  return DIRECTIVES.find((known) => known === name);
}

function beginRange(own: OfRule, start: number, suppression: Suppression): void {
  own.open = suppression;
  own.ranges.push({ start, end: Number.POSITIVE_INFINITY, suppression });
}

/** Ends the range that is open; false when none is. */
function endRange(own: OfRule, end: number): boolean {
  const last = own.ranges.at(-1);
  own.open = null;
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
