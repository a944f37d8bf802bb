import { problemsOf } from './support/problems.ts';
import type { Rule } from './types.ts';

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  meta: {
    description:
      'Every matched file is UTF-8 text of at most 1 MiB without merge conflicts, and all of it can be read.',
    severity: 'error',
    readsBroken: true,
    excess: { ofFile: 'tooManyFindings', ofRun: 'tooManyInRun' },
    messages: {
      tooLarge: 'The file has {size}, expected at most {limit}.\nSplit it into several files.',
      tooManyStories:
        'The bank has more than {limit} stories, so none of them is read.\nSplit it into several files.',
      unclosedFence:
        'The fence that opens here is never closed, so everything after it ({lines}) is code: no field, answer or story in it is read.\nClose it with a line of the same characters.',
      unclosedComment:
        'The comment that opens here is never closed, so everything after it ({lines}) is hidden: no field, answer or story in it is read.\nClose it with `-->`.',
      unclosedHtml:
        'The `{opening}` that opens here is never closed, so everything after it ({lines}) is hidden: no field, answer or story in it is read.\nClose it with `{closing}`.',
      mergeConflict:
        'Unresolved merge conflict ({lines}), expected one version of the text.\nKeep one version, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
      notText: 'The file is not UTF-8 text.\nSave it as UTF-8.',
      unreadable:
        'The file could not be read: {reason}.\nCheck that it exists and that you have permission to read it.',
      unlisted:
        'The folder could not be listed: {reason}.\nCheck its permissions, or list it under `ignore`.',
      nameNotText: 'The name of this file or folder is not UTF-8, so it is not read.\nRename it.',
      tooManyFindings:
        'The file has {count} findings, and only the {limit} most severe are reported.\nFix those first, or list the file under `ignore`.',
      tooManyInRun:
        'The run has {count} findings, and only the {limit} most severe are reported.\nFix those first, or check fewer files at a time.',
    },
  },
  check: (document) => problemsOf(document, 'unreadable-file'),
};
