import { type ParsedBank, parseBank } from '../bank/documents.ts';
import type { Config } from '../config/config.ts';
import { parse } from '../document/parse.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import type { Document, Source } from '../types.ts';

export function isBank({ kind, unreadable }: Source): boolean {
  return kind === 'bank' && unreadable === undefined;
}

/** Parses files of one document by the preset, and banks by the parts that their stories have. */
export class SourceParser {
  private readonly vocabulary: Vocabulary;
  private readonly bankVocabulary: Vocabulary;

  constructor({ preset, parts }: Pick<Config, 'preset' | 'parts'>) {
    this.vocabulary = new Vocabulary(preset);
    this.bankVocabulary = new Vocabulary({ ...preset, commonFields: parts });
  }

  documentsOf(source: Source): Document[] {
    return this.parsed(source).documents;
  }

  /** `rest`: what stands for the lines that are no document's. */
  parsed(source: Source): Pick<ParsedBank, 'documents' | 'rest'> {
    if (isBank(source)) return this.bankOf(source);
    const document = parse(source, this.vocabulary);
    return { documents: [document], rest: document };
  }

  bankOf(source: Source): ParsedBank {
    return parseBank(source, this.bankVocabulary);
  }

  /** What a document was parsed by. */
  vocabularyOf({ bank }: Document): Vocabulary {
    return bank === null ? this.vocabulary : this.bankVocabulary;
  }
}
