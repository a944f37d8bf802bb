import { describe, expect, it } from 'vitest';
import { lines, toldIn } from './support.ts';

const PARTS = { Situation: 'The tap dripped at noon.', Action: 'I closed it.', Result: 'It was dry.' };
const titlesIn = (text: string) => toldIn(text).map(({ title }) => title);

describe('a label for the title', () => {
  it.each(['Title', 'Name', 'Headline', 'Heading', 'Story title', 'story name', 'Story headline', '标题'])(
    '%s names the story, as a line and as a key',
    (label) => {
      const labelled = Object.entries(PARTS).map(([part, text]) => `**${part}:** ${text}`);
      expect(titlesIn([`**${label}:** The tap`, ...labelled].join('\n\n'))).toEqual(['The tap']);
      const pairs = Object.entries(PARTS).map(([part, text]) => `${part}: ${text}`);
      expect(titlesIn(lines('```yaml', `${label}: The tap`, ...pairs, '```'))).toEqual(['The tap']);
    },
  );

  it.each(['Entitled', 'Subtitle', 'File name', 'Job title'])('is not %s', (label) => {
    const labelled = Object.entries(PARTS).map(([part, text]) => `**${part}:** ${text}`);
    expect(titlesIn([`**${label}:** The tap`, ...labelled].join('\n\n'))).toEqual(['']);
  });
});
