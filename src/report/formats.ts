import type { Report } from '../linter/report.ts';
import type { CompactOptions } from './compact.ts';
import type { HtmlOptions } from './html.ts';
import type { JsonOptions } from './json.ts';
import type { MarkdownOptions } from './markdown.ts';
import type { SarifOptions } from './sarif.ts';
import type { TextOptions } from './text.ts';

/** What the formats ask for; each reads what concerns it. */
export type FormatOptions = TextOptions &
  CompactOptions &
  HtmlOptions &
  JsonOptions &
  MarkdownOptions &
  SarifOptions;

/** What can be long is made in pieces, so that nothing holds all of it. */
type Renderer = (report: Report, options: FormatOptions) => string | Iterable<string>;

export interface ReportFormat {
  /** One line for `--help` and the documentation. */
  help: string;
  /** Whether programs read it: those expect a report also where there is nothing to say. */
  isForMachines: boolean;
  /** Whether it shows what was seen in each document, and not only what was found: most of a report is that. */
  showsDetails: boolean;
  /** Whether it also takes the texts of documents in place of what was seen in them. */
  takesTexts?: boolean;
  /** The renderer is loaded when a report is made, because a run needs one or two of them. */
  load: () => Promise<Renderer>;
}

const forPeople = (help: string, load: () => Promise<Renderer>): ReportFormat => {
  return { help, isForMachines: false, showsDetails: false, load };
};
const forMachines = (help: string, load: () => Promise<Renderer>): ReportFormat => {
  return { help, isForMachines: true, showsDetails: false, load };
};

/** Every format of a report, in the order in which they are listed. */
export const formats = {
  text: forPeople('findings by file, for a terminal', async () => (await import('./text.ts')).renderText),
  compact: forPeople('one line per finding', async () => (await import('./compact.ts')).renderCompact),
  json: {
    ...forMachines('the whole report', async () => (await import('./json.ts')).renderJson),
    showsDetails: true,
    takesTexts: true,
  },
  github: forPeople('annotations for GitHub Actions', async () => (await import('./github.ts')).renderGithub),
  markdown: forPeople('tables and findings', async () => (await import('./markdown.ts')).renderMarkdown),
  sarif: forMachines('SARIF 2.1.0, for code scanning', async () => (await import('./sarif.ts')).renderSarif),
  junit: forMachines('JUnit XML, for CI systems', async () => (await import('./junit.ts')).renderJunit),
  checkstyle: forMachines(
    'Checkstyle XML, for Jenkins and others',
    async () => (await import('./checkstyle.ts')).renderCheckstyle,
  ),
  rdjsonl: forMachines('JSON lines for reviewdog', async () => (await import('./rdjsonl.ts')).renderRdjsonl),
  html: {
    ...forPeople('a page with portfolios and passages', async () => (await import('./html.ts')).renderHtml),
    showsDetails: true,
  },
};

export type FormatName = keyof typeof formats;

export const FORMAT_NAMES = Object.keys(formats) as FormatName[];

/** Without a terminal there is no color and no user, and without a page no limit. */
const DEFAULTS: Omit<FormatOptions, 'rules'> = {
  color: false,
  columns: 80,
  quiet: false,
  displayPath: (filePath) => filePath,
  documents: null,
  linkBase: null,
  budget: Number.MAX_SAFE_INTEGER,
  overflow: null,
};

/** A report in one of the formats, as the pieces of its text. Same report and options, same text. */
export async function renderPieces(
  name: FormatName,
  report: Report,
  options: Partial<FormatOptions> & SarifOptions,
): Promise<Iterable<string>> {
  const renderer = await formats[name].load();
  const rendered = renderer(report, { ...DEFAULTS, ...options });
  return typeof rendered === 'string' ? [rendered] : rendered;
}
