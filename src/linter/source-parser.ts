import type { ParseBank, ParsedBank } from '../bank/types.ts';
import { BankStoryTypes } from '../config/bank-stories.ts';
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
  private readonly parts: Config['parts'];
  private vocabularyOfBanks: Vocabulary | null = null;
  private readonly types: BankStoryTypes;
  private readonly parseBank: ParseBank;

  /** `prefix`: the folder that the configuration's globs count from. */
  constructor(
    { preset, parts, bankStories }: Pick<Config, 'preset' | 'parts' | 'bankStories'>,
    prefix: string,
    parseBank: ParseBank,
  ) {
    this.parseBank = parseBank;
    this.types = new BankStoryTypes(bankStories, prefix);
    this.vocabulary = new Vocabulary(preset);
    this.parts = parts;
  }

  documentsOf(source: Source): Document[] {
    return this.parsed(source).documents;
  }

  /** `rest`: represents the lines that belong to no document. */
  parsed(source: Source): Omit<ParsedBank, 'leftAlone'> {
    if (isBank(source)) return this.bankOf(source);
    const document = parse(source, this.vocabulary);
    return { documents: [document], rest: document, directives: document.directives };
  }

  bankOf(source: Source): ParsedBank {
    return this.parseBank(source, this.bankVocabulary(), (story) => this.types.of(source.filePath, story));
  }

  /** The types of banks' stories in the configuration that no story matched so far, by their index. */
  unmatchedTypes(): { index: number; message: string }[] {
    return this.types.unmatched();
  }

  /** What a document was parsed by. */
  vocabularyOf({ bank }: Document): Vocabulary {
    return bank === null ? this.vocabulary : this.bankVocabulary();
  }

  private bankVocabulary(): Vocabulary {
    this.vocabularyOfBanks ??= new Vocabulary({ ...this.vocabulary.preset, commonFields: this.parts });
    return this.vocabularyOfBanks;
  }
}
