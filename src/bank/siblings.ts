import type { Draft } from './draft.ts';
import { isPart, type Mark } from './marks.ts';
import { asksForEvent, isQuestion } from './questions.ts';
import type { Section } from './section.ts';
import { STAR_ROLES } from './types.ts';

/** The fewest stories that make sections in another group of headings their siblings. */
const ENOUGH = 2;

/**
 * Knows which sections are siblings of stories: they have titles of the same kind and level, below the same heading or
 * one next to it.
 */
export class Siblings {
  /** The kinds of stories below each section. */
  private readonly near = new Map<Section | null, Set<string>>();
  /** The labels of the stories below each section. */
  private readonly words = new Map<Section | null, Set<string>>();
  /** The number of stories of each kind below the headings within each section. */
  private readonly far = new Map<Section | null, Map<string, number>>();

  /** The number of stories of each kind below each section that have numbered titles. */
  private readonly numbered = new Map<Section | null, Map<string, number>>();
  /** The number of stories of each kind below each section. */
  private readonly all = new Map<Section | null, Map<string, number>>();

  private addKind(section: Section): void {
    const { parent } = section;
    const kind = kindOf(section);
    this.near.set(parent, (this.near.get(parent) ?? new Set()).add(kind));
    if (isNumbered(section)) count(this.numbered, parent, kind);
    count(this.all, parent, kind);
    if (!isGroup(parent)) return;
    count(this.far, parent.parent, `${parent.level} ${kind}`);
  }

  /** Adds a section with labelled stories. */
  add(section: Section, drafts: readonly Draft[]): void {
    const told = drafts.filter(({ status }) => status !== 'template');
    if (told.length === 0) return;
    this.addKind(section);
    const words = this.words.get(section.parent) ?? new Set<string>();
    for (const { read } of told) for (const { mark } of read) words.add(wordOf(mark));
    this.words.set(section.parent, words);
  }

  /**
   * Whether a section has a title like the stories next to it, and only labels that they have too, as far as these are
   * of the parts of STAR.
   */
  sharesLabels(section: Section): boolean {
    const words = this.words.get(section.parent);
    if (words === undefined || !this.isNear(section)) return false;
    return section.marks.every((mark) => !isNeeded(mark) || words.has(wordOf(mark)));
  }

  /** Whether a section is a sibling of stories. */
  has(section: Section): boolean {
    const { kind, isFileTitle, parent } = section;
    if (isFileTitle || kind === 'root' || kind === 'rest' || kind === 'question') return false;
    if (this.isNear(section)) return true;
    if (!isGroup(parent)) return false;
    return (this.far.get(parent.parent)?.get(`${parent.level} ${kindOf(section)}`) ?? 0) >= ENOUGH;
  }

  /** Whether a title is numbered like those of several stories next to it, or asks for an event among such titles. */
  isEntry(section: Section): boolean {
    const { kind, title, parent } = section;
    const among = (counts: typeof this.all) => (counts.get(parent)?.get(kindOf(section)) ?? 0) >= ENOUGH;
    if ((kind !== 'heading' && kind !== 'bold') || title === null || !among(this.all)) return false;
    if (isNumbered(section)) return among(this.numbered);
    return kind === 'heading' && (title.asked || isQuestion(title.text)) && asksForEvent(title.text);
  }

  private isNear(section: Section): boolean {
    return this.near.get(section.parent)?.has(kindOf(section)) === true;
  }
}

function count<K>(counts: Map<K, Map<string, number>>, key: K, kind: string): void {
  const own = counts.get(key) ?? new Map<string, number>();
  counts.set(key, own.set(kind, (own.get(kind) ?? 0) + 1));
}

function isNumbered({ title }: Section): boolean {
  return title !== null && (title.numbered || title.named);
}

function isGroup(parent: Section | null): parent is Section {
  return parent?.kind === 'heading' && !parent.isFileTitle;
}

function kindOf({ kind, level }: Section): string {
  return `${kind} ${level}`;
}

function isNeeded(mark: Mark): boolean {
  return isPart(mark) && mark.announced.roles.some((role) => STAR_ROLES.includes(role));
}

function wordOf({ word }: Mark): string {
  return word.toLowerCase();
}
