import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_SUMMARY_BYTES } from '../../src/action/summary.ts';
import { MAX_STORIES } from '../../src/bank/documents.ts';
import { MAX_LABELS } from '../../src/bank/nearest-part.ts';
import { MAX_TYPE_LINES } from '../../src/bank/settings.ts';
import { MAX_BASELINE_BYTES } from '../../src/baseline/name.ts';
import { MAX_DRAFTS as MAX_IMPORTED } from '../../src/cli/import-command.ts';
import { MAX_LINE } from '../../src/cli/json-lines.ts';
import { MAX_HASHED_WORDS } from '../../src/confidential/name-hash.ts';
import { MAX_FIELDS, MAX_GLOBS, MAX_WORDS } from '../../src/config/bounds.ts';
import { MAX_ALTERNATIVES, MAX_GLOB_LENGTH, MAX_WILDCARDS } from '../../src/config/glob.ts';
import { MAX_ANSWERS } from '../../src/document/answers.ts';
import { MAX_NAMED_RULES } from '../../src/document/directives.ts';
import { MAX_BLANKS, MAX_FRONTMATTER } from '../../src/document/frontmatter.ts';
import { MAX_ALIASES } from '../../src/document/yaml.ts';
import { MAX_PASSES, MAX_REPAIRS } from '../../src/fixer/fix-source.ts';
import { MAX_RESPONSE } from '../../src/github/bounded-fetch.ts';
import { MAX_COMPARED_FILES, MAX_PULL_REQUEST_FILES } from '../../src/github/changed-files.ts';
import { MAX_CHECK_MESSAGE, MAX_CHECK_SUMMARY } from '../../src/github/check-run.ts';
import { RETRY_BUDGET } from '../../src/github/client.ts';
import { MAX_COMMENT } from '../../src/github/comment.ts';
import { MAX_PAGES } from '../../src/github/pages.ts';
import { MAX_REDIRECTS } from '../../src/github/redirects.ts';
import { MAX_SUGGESTIONS } from '../../src/github/review.ts';
import { MAX_SUGGESTION_LENGTH, MAX_SUGGESTION_LINES } from '../../src/github/suggestion.ts';
import { MAX_CONFIG_FILES } from '../../src/host/config-file.ts';
import { MAX_GIT_OUTPUT, TIME_LIMIT } from '../../src/host/git.ts';
import { MOST_FILES_BELOW } from '../../src/host/new-files.ts';
import { MAX_REPORT_BYTES } from '../../src/host/report-size.ts';
import { MOST_SURVEYED } from '../../src/host/survey.ts';
import { MAX_BYTES, MAX_CONFIG_BYTES } from '../../src/host/text-file.ts';
import { MOST_ROWS } from '../../src/import/record-items.ts';
import { MAX_FINDINGS, MAX_FINDINGS_OF_FILE } from '../../src/linter/finding-limit.ts';
import { MAX_LISTED_IDS, MAX_ROUNDS, MAX_STORIES_PER_ROUND } from '../../src/loop/check-loop.ts';
import { MAX_DOCUMENT_MEASURES } from '../../src/measures/document-measures.ts';
import { MAX_MEASURES } from '../../src/measures/measures.ts';
import { MAX_PASTED_LENGTH } from '../../src/playground/judge.ts';
import { MAX_STORY_AMOUNTS, MAX_STORY_MEASURES } from '../../src/portfolio/story-measures.ts';
import { MAX_MESSAGE } from '../../src/report/annotations.ts';
import { MAX_RESULTS } from '../../src/report/sarif.ts';
import { MAX_DATA_DEPTH } from '../../src/text/data-depth.ts';
import { MAX_COMPARED, MAX_NAMES } from '../../src/text/keys.ts';

const BOUNDS: Record<string, number> = {
  'bytes of a file': MAX_BYTES,
  'characters of frontmatter': MAX_FRONTMATTER,
  'consecutive blank characters in frontmatter': MAX_BLANKS,
  'levels of YAML': MAX_DATA_DEPTH,
  'aliases of YAML': MAX_ALIASES,
  'levels of JSON': MAX_DATA_DEPTH,
  'rules named in the suppressions of a file': MAX_NAMED_RULES,
  'answers of a file': MAX_ANSWERS,
  'words of a hashed name': MAX_HASHED_WORDS,
  'salts of hashed names in a list': 1,
  'stories of a bank': MAX_STORIES,
  'findings of a file': MAX_FINDINGS_OF_FILE,
  'findings of a run': MAX_FINDINGS,
  'unknown keys, headings, themes or prompts of a file that get a suggestion': MAX_COMPARED,
  'unknown labels of a bank that get a suggestion': MAX_LABELS,
  'lines `Type:` of a bank story that get a suggestion': MAX_TYPE_LINES,
  'known names that an unknown name is compared with': MAX_NAMES,
  'measures of a text that are compared': MAX_MEASURES,
  'measures of a document that are compared': MAX_DOCUMENT_MEASURES,
  'measures of a document that are compared with other documents': MAX_STORY_MEASURES,
  'numbers in a document that is compared with other documents': MAX_STORY_AMOUNTS,
  'bytes of a text that `score` reads': MAX_BYTES,
  'bytes of a line that `score --jsonl` reads': MAX_LINE,
  'bytes of a report': MAX_REPORT_BYTES,
  'bytes of a configuration file': MAX_CONFIG_BYTES,
  'bytes of a baseline': MAX_BASELINE_BYTES,
  'files of a configuration': MAX_CONFIG_FILES,
  'words and other values of a configuration': MAX_WORDS,
  'globs of a configuration': MAX_GLOBS,
  'common fields of a configuration, and fields of each story type': MAX_FIELDS,
  'characters of a glob': MAX_GLOB_LENGTH,
  'wildcards of a glob': MAX_WILDCARDS,
  'globs that one glob with braces stands for': MAX_ALTERNATIVES,
  'passes of `fix` over a file': MAX_PASSES,
  'mistakes in YAML that `fix` corrects in a file': MAX_REPAIRS,
  'results in a SARIF file': MAX_RESULTS,
  'bytes of a job summary': MAX_SUMMARY_BYTES,
  'bytes of a comment': MAX_COMMENT,
  "bytes of a check run's summary": MAX_CHECK_SUMMARY,
  'characters of an annotation': MAX_MESSAGE,
  'characters of an annotation of a check run': MAX_CHECK_MESSAGE,
  'rounds of a loop': MAX_ROUNDS,
  'stories of a round': MAX_STORIES_PER_ROUND,
  'themes, types or questions of a round': MAX_LISTED_IDS,
  'rows of a table that `import` reads': MOST_ROWS,
  'stories and answers of an import': MAX_IMPORTED,
  'characters of a text in the playground': MAX_PASTED_LENGTH,
  'Markdown files that `import` compares with': MOST_FILES_BELOW,
  'Markdown files that `init` looks into': MOST_SURVEYED,
  'open suggested changes at a time': MAX_SUGGESTIONS,
  'lines that a suggested change replaces': MAX_SUGGESTION_LINES,
  'characters of a suggested change': MAX_SUGGESTION_LENGTH,
  'milliseconds of a git command': TIME_LIMIT,
  'bytes of the output of a git command': MAX_GIT_OUTPUT,
  'bytes of a response of GitHub': MAX_RESPONSE,
  'pages of a list from GitHub': MAX_PAGES,
  'changed files of a pull request that GitHub lists': MAX_PULL_REQUEST_FILES,
  'changed files of a comparison that GitHub lists': MAX_COMPARED_FILES,
  'redirects of a request to GitHub': MAX_REDIRECTS,
  'milliseconds of a request to GitHub': RETRY_BUDGET.request,
  'milliseconds of all requests to GitHub': RETRY_BUDGET.total,
};

const text = readFileSync('SECURITY.md', 'utf8').replaceAll('\r\n', '\n');

describe('SECURITY.md', () => {
  it('has the bounds that the code has', () => {
    const [, table = ''] = /^## Bounds\n([\s\S]*?)^## /m.exec(text) ?? [];
    const rows = [...table.matchAll(/^\| (.+?) \| ([\d,]+) \| .+ \|$/gm)].map(([, what = '', most = '']) => [
      what,
      Number(most.replaceAll(',', '')),
    ]);
    expect(rows).toHaveLength(Object.keys(BOUNDS).length);
    expect(Object.fromEntries(rows)).toEqual(BOUNDS);
    // Every row of the table is a bound, so none escapes by its form.
    expect(table.match(/^\|/gm)).toHaveLength(rows.length + 2);
  });

  it('says who can write what, what is read and written, and what is never run', () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Reporting',
      'Who can write what',
      'What is read',
      'What is written',
      'What is never run',
      'Bounds',
      'How to run it',
    ]);
  });

  it('agrees with the numbers in docs/configuration.md', () => {
    const page = readFileSync('docs/configuration.md', 'utf8').replace(/\s+/g, ' ');
    expect(page).toContain(`up to ${MAX_CONFIG_FILES} files in all`);
    expect(page).toContain(
      `a glob of more than ${MAX_GLOB_LENGTH} characters, of more than ${MAX_WILDCARDS} wildcards or of braces for more than ${MAX_ALTERNATIVES} globs, and a configuration with more than ${MAX_GLOBS} globs`,
    );
  });
});
