import type { Config } from '../config/config.ts';
import { kindSaid } from '../document/frontmatter-lines.ts';
import type { Preset } from '../presets/types.ts';
import type { Source } from '../types.ts';
import type { Kinds } from './kinds.ts';

/**
 * The source with the kind that it is judged as: what it says itself, or else what it looks like. With `bank`, it keeps
 * its kind.
 */
export async function asJudged(
  source: Source,
  { kinds, config, bank = false }: { kinds: Kinds; config: Config; bank?: boolean | undefined },
): Promise<Source> {
  return bank ? source : settled(await recognized(source, kinds), config);
}

/** The source as a bank if it looks like one, no glob matches it, and it does not say itself what it is. */
export async function recognized(source: Source, kinds: Kinds): Promise<Source> {
  if (source.kind !== undefined || kinds.matches(source.filePath) || saysItsKind(source)) return source;
  const { looksLikeBank } = await import('../bank/read-bank.ts');
  return looksLikeBank(source.text) ? { ...source, kind: 'bank' } : source;
}

/**
 * Whether a file that no glob matches says itself what it is: its frontmatter has the key `type` or `prompt`. Hook
 * managers name every changed file, even a README or a page with frontmatter for another tool.
 */
export function saysItsKind({ text }: Source): boolean {
  return kindSaid(text) !== null;
}

/** The source without its kind if it is a bank by its path, but says itself that it is one story or one answer. */
function settled(source: Source, { preset: { storyTypes } }: Config): Source {
  if (source.kind !== 'bank') return source;
  return saysDocument(source, storyTypes) ? { ...source, kind: undefined } : source;
}

/** Whether a file says that it is one story or one answer. A `type` that is no story type is for another tool. */
export function saysDocument({ text }: Source, storyTypes: Preset['storyTypes']): boolean {
  const said = kindSaid(text);
  return said !== null && (said.key === 'prompt' || Object.hasOwn(storyTypes, said.value));
}
