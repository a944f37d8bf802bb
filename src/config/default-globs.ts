/** Where stories and answers are unless a configuration says otherwise. */
export const DEFAULT_GLOBS: { readonly stories: readonly string[]; readonly answers: readonly string[] } = {
  stories: ['**/stories/**/*.md'],
  answers: ['**/answers/**/*.md'],
};
