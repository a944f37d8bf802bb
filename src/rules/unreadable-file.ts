import { problemsOf } from './support/problems.ts';
import type { Rule } from './types.ts';

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  meta: {
    description: 'A matched file is text in UTF-8, of at most 1 MiB, and all of it is read.',
    severity: 'error',
    readsBroken: true,
    excess: { ofFile: 'tooManyFindings', ofRun: 'tooManyInRun' },
    messages: {
      tooLarge: 'The file has {size}, more than the {limit} that are read.\nSplit it into several files.',
      tooManyStories:
        'The bank has more than {limit} stories, and none of them is read.\nSplit it into several files.',
      unclosedFence:
        'The fence that opens here is never closed, so everything behind it ({lines}) is code, and no field, answer or story in there is read.\nClose it with a line of the same marks.',
      unclosedComment:
        'The comment that opens here is never closed, so everything behind it ({lines}) is hidden, and no field, answer or story in there is read.\nClose it with `-->`.',
      unclosedHtml:
        'The `{opening}` that opens here is never closed, so everything behind it ({lines}) is hidden, and no field, answer or story in there is read.\nClose it with `{closing}`.',
      notText: 'The file is not UTF-8 text.\nSave it as UTF-8.',
      unreadable: 'The file could not be read: {reason}.\nCheck that it exists and may be read.',
      unlisted:
        'The folder could not be listed: {reason}.\nCheck that it may be read, or name it under `ignore`.',
      nameNotText: 'The name is not UTF-8, so what it names is not read.\nRename it.',
      tooManyFindings:
        'The file has {count} findings, the report has the {limit} most severe.\nFix those first, or name the file under `ignore`.',
      tooManyInRun:
        'The run has {count} findings, the report has the {limit} most severe.\nFix those first, or check fewer files at a time.',
    },
  },
  check: (document) => problemsOf(document, 'unreadable-file'),
};
