/** Where stories, answers and banks are, unless a configuration says otherwise. */
export const DEFAULT_GLOBS: Readonly<Record<'stories' | 'answers' | 'banks', readonly string[]>> = {
  stories: ['**/stories/**/*.md'],
  answers: ['**/answers/**/*.md'],
  banks: ['**/{story-bank,story_bank,star-stories,STAR,storybank*}.md'],
};
