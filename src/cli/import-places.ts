import type { LeftAlone } from '../bank/types.ts';
import { parse } from '../document/parse.ts';
import { type MarkdownFile, markdownBelow, NewFiles, type Place } from '../host/new-files.ts';
import type { StoryFile } from '../import/story-files.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { Imported } from './import-source.ts';

export interface Placed {
  filePath: string;
  stories: { story: StoryFile; place: Place }[];
  leftAlone: LeftAlone[];
}

/** Gives each story its file: where it was imported before, moved or edited since, it is that one. */
export function placeAll(
  imported: readonly Imported[],
  folderOf: (owner: string | null) => string,
  vocabulary: Vocabulary,
): Placed[] {
  const folders = new Map<string, { files: NewFiles; there: Map<string, MarkdownFile[]> }>();
  const place = (story: StoryFile): Place => {
    const name = folderOf(story.owner);
    const folder = folders.get(name) ?? { files: new NewFiles(name), there: importedBelow(name) };
    folders.set(name, folder);
    const before = folder.there.get(story.origin) ?? [];
    const same = before.find(({ file, text }) => text === story.text && folder.files.claim(file));
    if (same !== undefined) return { file: same.file, state: 'unchanged' };
    const edited = before.find(({ file }) => folder.files.claim(file));
    if (edited !== undefined) return { file: edited.file, state: 'changed' };
    const isSame = (text: string) => parse({ filePath: '', text }, vocabulary).title === story.title;
    return folder.files.place(story, isSame);
  };
  return imported.map(({ filePath, stories, leftAlone }) => ({
    filePath,
    stories: stories.map((story) => ({ story, place: place(story) })),
    leftAlone,
  }));
}

/** What was imported into a folder, by the comment that says from where. */
function importedBelow(folder: string): Map<string, MarkdownFile[]> {
  const known = new Map<string, MarkdownFile[]>();
  for (const file of markdownBelow(folder)) {
    const [, origin] = /^# (Imported from .*)$/m.exec(file.text.slice(0, 4 * 1024)) ?? [];
    if (origin !== undefined) known.set(origin, [...(known.get(origin) ?? []), file]);
  }
  return known;
}
