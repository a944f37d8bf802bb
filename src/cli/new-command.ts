import path from 'node:path';
import type { Config } from '../config/config.ts';
import { slug } from '../drafts/file-name.ts';
import { type NewOptions, newAnswer, newStory } from '../drafts/new-story.ts';
import { NewFiles, writeNewFile } from '../host/new-files.ts';
import { toPosix, UsageError } from '../host/workspace.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { visible } from '../report/escape.ts';
import { shellWord } from '../report/shell-word.ts';
import { normalizeKey, suggestNames } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import type { DocumentKind } from '../types.ts';
import { adviceForUnfound, documentFolder, isFound } from './document-folder.ts';
import { invocation } from './invocation.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

export interface NewFlags extends ConfigFlags, NewOptions {
  into?: string;
}

/** Writes a story of a type, or an answer to a prompt, with everything still to be filled in. */
export async function newCommand(name: string, flags: NewFlags): Promise<void> {
  const loaded = await configOf(flags);
  const { preset } = loaded.config;
  const { kind, id } = meantBy(name, loaded.config);
  const text = kind === 'story' ? newStory(id, flags, preset) : newAnswer(id, flags, preset);
  const folder = documentFolder(kind, { into: flags.into, owner: flags.owner }, loaded);
  const files = new NewFiles(folder);
  // An existing file is never the new one, even if it looks the same.
  const { file } = files.place({ name: slug(flags.title ?? id, kind), text: '' }, () => false);
  writeNewFile(file, text, loaded.workspace);
  const shown = toPosix(path.relative(loaded.workspace.cwd, file));
  const unmatched = isFound(file, loaded)
    ? ''
    : `No glob of the configuration matches it: ${adviceForUnfound(file, loaded)}.\n`;
  await print(
    `wrote ${visible(shown)}\n${unmatched}Next: replace each TODO and each text in brackets, and see what is left:\n  ${invocation()} ${visible(shellWord(shown))}\n`,
  );
}

/** @throws {UsageError} where no story type and no prompt has this name */
function meantBy(name: string, { preset }: Config): { kind: DocumentKind; id: string } {
  const types = Object.keys(preset.storyTypes);
  const key = normalizeKey(name);
  const type = types.find((id) =>
    [id, preset.storyTypes[id]?.title ?? ''].some((each) => normalizeKey(each) === key),
  );
  if (type !== undefined) return { kind: 'story', id: type };
  const prompt = new Vocabulary(preset).promptOf(name);
  if (prompt !== null) return { kind: 'answer', id: prompt };
  const prompts = Object.keys(preset.prompts);
  const near = suggestNames(name, [...types, ...prompts]);
  const meant = near.length === 0 ? 'expected' : `did you mean ${choicesIn(near)}? Expected`;
  throw new UsageError(
    `no story type or prompt ${quoted(name)}, ${meant} a type (${choicesIn(types)}) or a prompt (${choicesIn(prompts)})`,
  );
}
