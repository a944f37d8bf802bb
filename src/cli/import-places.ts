import { parse } from '../document/parse.ts';
import { markdownBelow, type NewFilePlace, NewFiles } from '../host/new-files.ts';
import type { DraftFile } from '../import/draft-files.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { addTo } from '../text/group.ts';
import type { DocumentKind } from '../types.ts';
import type { Imported } from './import-source.ts';

export interface Placed extends Omit<Imported, 'drafts'> {
  drafts: { draft: DraftFile; place: NewFilePlace }[];
}

/**
 * Gives each story and each answer a file. If it was imported before, that is the same file, even if it was moved or
 * edited since. A story may have become an answer, or an answer a story, so both folders of its owner are searched.
 */
export function placeAll(
  imported: readonly Imported[],
  folderOf: (kind: DocumentKind, owner: string | null) => string,
  vocabulary: Vocabulary,
): Placed[] {
  const texts = new Set(imported.flatMap(({ drafts }) => drafts.map(({ text }) => text)));
  const folders = new Map<string, Folder>();
  const folderAt = (name: string): Folder => {
    const folder = folders.get(name) ?? { files: new NewFiles(name), there: importedBelow(name, texts) };
    folders.set(name, folder);
    return folder;
  };
  const place = (draft: DraftFile): NewFilePlace => {
    const own = folderAt(folderOf(draft.kind, draft.owner));
    const other = folderAt(folderOf(draft.kind === 'story' ? 'answer' : 'story', draft.owner));
    const before = [own, ...(other === own ? [] : [other])].flatMap(({ files, there }) =>
      (there.get(draft.origin) ?? []).map(({ file, text }) => ({ file, text, files })),
    );
    const same = before.find(({ file, text, files }) => text === draft.text && files.claim(file));
    if (same !== undefined) return { file: same.file, state: 'unchanged' };
    const edited = before.find(({ file, files }) => files.claim(file));
    if (edited !== undefined) return { file: edited.file, state: 'changed' };
    const isSame = (text: string) => parse({ filePath: '', text }, vocabulary).title === draft.title;
    return own.files.place(draft, isSame);
  };
  return imported.map(({ drafts, ...file }) => ({
    ...file,
    drafts: drafts.map((draft) => ({ draft, place: place(draft) })),
  }));
}

interface Folder {
  files: NewFiles;
  /** The files that were imported into it, by the comment that says from where. */
  there: Map<string, ImportedBefore[]>;
}

interface ImportedBefore {
  /** Absolute. */
  file: string;
  /** Null where no draft has this text: the texts of all files would not fit in memory. */
  text: string | null;
}

function importedBelow(folder: string, drafts: ReadonlySet<string>): Map<string, ImportedBefore[]> {
  const known = new Map<string, ImportedBefore[]>();
  for (const { file, text } of markdownBelow(folder)) {
    const [, origin] = /^# (Imported from .*)$/m.exec(text.slice(0, 4 * 1024)) ?? [];
    if (origin !== undefined) addTo(known, origin, { file, text: drafts.has(text) ? text : null });
  }
  return known;
}
