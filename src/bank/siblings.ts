import type { Draft } from './draft.ts';
import { isPart, type Mark } from './marks.ts';
import type { Section } from './section.ts';
import type { Role } from './types.ts';

/** Stories that make sections in another group of headings their siblings. */
const ENOUGH = 2;

const NEEDED = new Set<Role>(['situation', 'task', 'action', 'result']);

/**
 * Knows which sections stand among stories: with titles of the same kind and level, below the same heading or one beside it.
 */
export class Siblings {
  /** By the title above them, the kinds of the stories there. */
  private readonly near = new Map<Section | null, Set<string>>();
  /** By the title above them, the words that the stories there are labelled with. */
  private readonly words = new Map<Section | null, Set<string>>();
  /** By what is above that title, how many stories of each kind there are. */
  private readonly far = new Map<Section | null, Map<string, number>>();

  private addKind(section: Section): void {
    const { parent } = section;
    const kind = kindOf(section);
    this.near.set(parent, (this.near.get(parent) ?? new Set()).add(kind));
    if (!isGroup(parent)) return;
    const counts = this.far.get(parent.parent) ?? new Map<string, number>();
    const key = `${parent.level} ${kind}`;
    this.far.set(parent.parent, counts.set(key, (counts.get(key) ?? 0) + 1));
  }

  /** Adds a section that holds stories with labels. */
  add(section: Section, drafts: readonly Draft[]): void {
    const told = drafts.filter(({ status }) => status !== 'template');
    if (told.length === 0) return;
    this.addKind(section);
    const words = this.words.get(section.parent) ?? new Set<string>();
    for (const { read } of told) for (const { mark } of read) words.add(wordOf(mark));
    this.words.set(section.parent, words);
  }

  /** Whether a section has a title like those of stories beside it, and no labels but theirs for how it began and ended. */
  sharesLabels(section: Section): boolean {
    const words = this.words.get(section.parent);
    if (words === undefined || !this.isNear(section)) return false;
    return section.marks.every((mark) => !isNeeded(mark) || words.has(wordOf(mark)));
  }

  /** Whether a section is the sibling of stories. */
  has(section: Section): boolean {
    const { kind, isFileTitle, parent } = section;
    if (isFileTitle || kind === 'root' || kind === 'rest' || kind === 'question') return false;
    if (this.isNear(section)) return true;
    if (!isGroup(parent)) return false;
    return (this.far.get(parent.parent)?.get(`${parent.level} ${kindOf(section)}`) ?? 0) >= ENOUGH;
  }

  private isNear(section: Section): boolean {
    return this.near.get(section.parent)?.has(kindOf(section)) === true;
  }
}

function isGroup(parent: Section | null): parent is Section {
  return parent?.kind === 'heading' && !parent.isFileTitle;
}

function kindOf({ kind, level }: Section): string {
  return `${kind} ${level}`;
}

function isNeeded(mark: Mark): boolean {
  return isPart(mark) && mark.announced.roles.some((role) => NEEDED.has(role));
}

function wordOf({ word }: Mark): string {
  return word.toLowerCase();
}
