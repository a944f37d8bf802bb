import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aiLab } from '../src/presets/ai-lab/index.ts';

/** The least number of bytes of a generated story. */
const SIZE = 2500;
const SENTENCES = [
  'I owned the write path of the billing service, and nobody else had touched it in a year.',
  'We shipped behind a flag, first to two percent of the tenants, then to all of them within nine days.',
  'The canary compared both parsers on live traffic and stopped the rollout by itself when they differed.',
  'After that the p95 latency went from 840 ms to 210 ms, and errors fell from 41 a day to 3.',
  'I chose the slower migration, because a rollback had to stay possible at every step of it.',
  'The trace showed that retries hit the same shard, so I bounded them and added an alert on the queue depth.',
  'Since then every schema change in the team carries a regression test that replays a day of traffic.',
  'Customers could not export invoices for forty minutes, and support counted 118 tickets on that day.',
];

/** Writes `count` passing stories of all types, 100 per folder, with the same bytes every time. */
export function writeStories(repository: string, count: number): void {
  const types = Object.entries(aiLab.storyTypes);
  for (let index = 0; index < count; index++) {
    const folder = path.join(repository, 'stories', `owner-${Math.floor(index / 100)}`);
    if (index % 100 === 0) mkdirSync(folder, { recursive: true });
    const [type, { fields }] = types[index % types.length] ?? ['', { fields: {} }];
    writeFileSync(
      path.join(folder, `story-${index}.md`),
      story(index, type, Object.keys({ ...aiLab.commonFields, ...fields })),
    );
  }
}

function sentence(index: number): string {
  return SENTENCES[index % SENTENCES.length] ?? '';
}

function story(index: number, type: string, fields: readonly string[]): string {
  const [inSection, ...inFrontmatter] = fields;
  const lines = fields.slice(1).map((name, at) => `${name}: "${sentence(index + at)}"`);
  const head = [
    '---',
    `type: ${type}`,
    `title: Story ${index}`,
    'themes: [ownership, judgment]',
    ...lines,
    '---',
    '',
  ];
  const section =
    inFrontmatter.length > 0
      ? [`## ${inSection}`, '', `- ${sentence(index + 3)}`, `- ${sentence(index + 4)}`, '']
      : [];
  const answer = ['## Answer', ''];
  let size = [...head, ...section, ...answer].join('\n').length;
  for (let at = 0; size < SIZE; at++) {
    const text = `${sentence(index + at)} ${sentence(index + at + 2)}`;
    answer.push(text, '');
    size += text.length + 2;
  }
  return [...head, ...section, ...answer].join('\n');
}
