import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { ownerName, ownerOfPath } from '../../src/document/owner.ts';
import { parse } from '../../src/document/parse.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { normalizeKey, suggest } from '../../src/text/keys.ts';
import type { Document, Field } from '../../src/types.ts';
import { documentOf } from '../support/check-text.ts';

/** A document of the given frontmatter lines and body. */
const doc = (yaml: string, body = '', path?: string): Document =>
  documentOf(`---\n${yaml}\n---\n${body}`, path);

/** What counts for a key: where it is from, and its value. */
function countedFor(document: Document, key: string): unknown[] {
  const field = document.fields.get(key);
  return field === undefined ? [] : [field.from, field.value];
}

describe('fields', () => {
  it.each<[string, string, unknown[]]>([
    ['stakes: front', '', ['frontmatter', 'front']],
    ['type: x', '## Stakes\nbody\n', ['section', 'body']],
    ['stakes: front', '## Stakes\nbody\n', ['frontmatter', 'front']],
    ['stakes:', '## Stakes\nbody\n', ['section', 'body']],
    ['stakes: TODO', '## Stakes\nbody\n', ['section', 'body']],
    ['stakes: "[your stakes]"', '## Stakes\nbody\n', ['section', 'body']],
    ['stakes: [your stakes]', '## Stakes\nbody\n', ['section', 'body']],
    ['stakes: []', '## Stakes\nbody\n', ['section', 'body']],
    ['stakes: TODO', '## Stakes\nTBD\n', ['frontmatter', 'TODO']],
    ['stakes:', '## Stakes\n', ['frontmatter', null]],
    ['type: x', '## Stakes\n', ['section', '']],
    ['type: x', '## Stakes\n\n## Stakes\nsecond\n', ['section', 'second']],
    ['type: x', '## Stakes\nfirst\n\n## Stakes\nsecond\n', ['section', 'first']],
    ['stakes: 42', '## Stakes\nbody\n', ['frontmatter', 42]],
    ['stakes: 0', '', ['frontmatter', 0]],
    ['stakes: false', '', ['frontmatter', false]],
    ['type: x', '## Stakes\n`code`\n\n> quote\n', ['section', '']],
    ['type: x', '## Stakes\na\n### Deeper\nb\n', ['section', 'a\n          \nb']],
    ['type: x', '###### Stakes\na\n', ['section', 'a']],
    ['type: x', 'Stakes\n======\na\n', ['section', 'a']],
    ['type: x', '## What was at stake\na\n', ['section', 'a']],
    ['type: x', 'No such section.\n', []],
    // Up to the next field or answer, whatever its rank.
    ['type: x', '## Stakes\na\n### Lesson\nb\n', ['section', 'a']],
    ['type: x', '# Stakes\na\n\n# Other\nb\n\n## Lesson\nc\n', ['section', 'a']],
    ['type: x', '## Stakes\na\n### Deeper\nb\n#### Answer (draft)\nc\n', ['section', 'a\n          \nb']],
    // A title with the name of a field
    ['type: x', '# Stakes\na\n\n## Deeper\nb\n\n## Answer\nc\n', ['section', 'a']],
    ['type: x', '# Stakes\n\n## Deeper\nb\n', []],
    ['stakes: front', '# Stakes\na\n\n## Deeper\nb\n', ['frontmatter', 'front']],
    ['stakes: TODO', '# Stakes\na\n\n## Deeper\nb\n', ['section', 'a']],
  ])('stakes of %j and %j', (yaml, body, expected) => {
    expect(countedFor(doc(yaml, body), 'stakes')).toEqual(expected);
  });

  it.each([
    'api_contract',
    'api-contract',
    'apiContract',
    'API contract',
    'Api_Contract',
    'APICONTRACT',
    '"api contract"',
  ])('%s is a spelling of api_contract', (key) => {
    expect(countedFor(doc(`${key}: x`), 'api_contract')).toEqual(['frontmatter', 'x']);
    expect(countedFor(doc('type: x', `## ${key.replaceAll('"', '')}\nx\n`), 'api_contract')).toEqual([
      'section',
      'x',
    ]);
  });

  it.each([
    ['metrics', 'numbers'],
    ['Results', 'numbers'],
    ['tradeoff', 'tradeoffs'],
    ['Trade-offs', 'tradeoffs'],
    ['lessons', 'lesson'],
    ['Lesson learned', 'lesson'],
    ['Lessons learned', 'lesson'],
    ['follow up', 'durable_follow_up'],
    ['Durable follow-up', 'durable_follow_up'],
    ['delivery path', 'normal_delivery_path'],
  ])('%s is another name of %s', (key, name) => {
    expect(countedFor(doc(`${key}: x`), name)).toEqual(['frontmatter', 'x']);
    expect(countedFor(doc('type: x', `## **${key}**:\nx\n`), name)).toEqual(['section', 'x']);
  });

  it('an entry that says something wins over a blank one of another name', () => {
    expect(countedFor(doc('lesson: TODO\nlessons: real'), 'lesson')).toEqual(['frontmatter', 'real']);
    expect(countedFor(doc('lesson: first\nlessons: second'), 'lesson')).toEqual(['frontmatter', 'first']);
  });

  it('every value is kept with its origin', () => {
    const field = doc('lesson: TODO\nlessons: b', '## Lesson learned\nc\n\n## Lesson\nd\n').fields.get(
      'lesson',
    );
    const origin = ({ label, from, alias, value }: Field) => [label, from, alias, value];
    expect(field && [field, ...field.others].map(origin)).toEqual([
      ['lessons', 'frontmatter', true, 'b'],
      ['lesson', 'frontmatter', false, 'TODO'],
      ['Lesson learned', 'section', true, 'c'],
      ['Lesson', 'section', false, 'd'],
    ]);
  });

  it('a title with the name of a field leaves the answer its text', () => {
    const said = (yaml: string) =>
      doc(yaml, '# Rollout\na\n\n## Then\nb\n').answers.map(({ prose }) =>
        prose.text.replace(/\s+/g, ' ').trim(),
      );
    expect(said('type: x')).toEqual(['b']);
    expect(said('rollout: x')).toEqual(['a b']);
  });

  it('headings do not fill what a document is', () => {
    const document = doc('owner: ana', '# Title\n\n## Type\nincident-command\n\n## Status\ndraft\n');
    expect([document.type, document.status, document.title]).toEqual([null, 'ready', 'Title']);
  });

  it('unknown keys stay under their own names', () => {
    expect(countedFor(doc('some-key: x'), 'some-key')).toEqual(['frontmatter', 'x']);
  });
});

describe('what a document is', () => {
  it.each(['0x1F', '007', '1e3', '1.10', '.inf', '.nan', '+5', '-0', '12345678901234567890123'])(
    'title and owner %s are as written',
    (written) => {
      const { title, owner } = doc(`title: ${written}\nowner: &it ${written}\ntags: *it`);
      expect({ title, owner }).toEqual({ title: written, owner: written });
    },
  );

  it.each<[string, Partial<Document>]>([
    ['type: incident-command', { kind: 'story', type: 'incident-command', prompt: null }],
    ['type: nonsense', { kind: 'story', type: 'nonsense' }],
    ['type: 42', { type: '42' }],
    ['type: " incident-command "', { type: 'incident-command' }],
    ['type: [a, b]', { type: null }],
    ['type:', { type: null }],
    ['type: ""', { type: null }],
    ['Type: x', { type: 'x' }],
    ['prompt: ai-safety', { kind: 'answer', prompt: 'ai-safety', type: null }],
    ['title: T', { title: 'T' }],
    ['title: 2024', { title: '2024' }],
    ['title:', { title: null }],
    ['status: draft', { status: 'draft' }],
    ['status: DRAFT', { status: 'draft' }],
    ['status: retired', { status: 'retired' }],
    ['status: ready', { status: 'ready' }],
    ['status: done', { status: 'ready' }],
    ['status: [draft]', { status: 'ready' }],
    ['owner: ben', { owner: 'ben' }],
    ['owner:', { owner: 'ana' }],
    ['type: x', { owner: 'ana', status: 'ready', title: null, problems: [] }],
  ])('%j', (yaml, expected) => expect(doc(yaml)).toMatchObject(expected));

  it.each<[string, string, string]>([
    ['type: x', 'stories/a.md', 'story'],
    ['type: x', 'answers/a.md', 'story'],
    ['prompt: x', 'stories/a.md', 'answer'],
    ['prompt: x', 'answers/a.md', 'answer'],
    ['owner: x', 'stories/a.md', 'story'],
    ['owner: x', 'answers/a.md', 'answer'],
    ['type: x\nprompt: y', 'stories/a.md', 'story'],
    ['type: x\nprompt: y', 'answers/a.md', 'answer'],
    ['type:\nprompt: y', 'stories/a.md', 'answer'],
    ['type: x\nprompt: TODO', 'answers/a.md', 'story'],
  ])('%j in %s is of kind %s', (yaml, path, kind) => expect(doc(yaml, '', path).kind).toBe(kind));

  it.each([
    ['stories/a.md', 'ai-eval-loop', null],
    ['answers/a.md', null, 'ai-safety'],
  ])('with type and prompt in %s reads one of them', (path, type, prompt) => {
    expect(doc('type: ai-eval-loop\nprompt: ai-safety', '', path)).toMatchObject({ type, prompt });
  });

  it('keeps the comments of its body', () => {
    const document = doc('type: x # no', '# T <!-- a -->\n\nText <!-- b -->.\n\n<!--\nc\n-->\n');
    expect(document.comments.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      '<!-- a -->',
      '<!-- b -->',
      '<!--\nc\n-->',
    ]);
  });

  it('is a story by default', () => {
    const vocabulary = new Vocabulary(resolveConfig().preset);
    expect(parse({ filePath: 'a.md', text: '' }, vocabulary)).toMatchObject({
      kind: 'story',
      frontmatter: null,
    });
  });

  it.each([
    ['type: x', '# First\n\n# Second\n', 'First'],
    ['title: T', '# First\n', 'T'],
    ['title:', '# First\n', 'First'],
    ['type: x', '## Second rank\n', null],
    ['type: x', 'First\n=====\n', 'First'],
  ])('title of %j and %j', (yaml, body, title) => expect(doc(yaml, body).title).toBe(title));

  it.each([
    ['stories/ana/a.md', 'ana'],
    ['answers/ben/deep/a.md', 'ben'],
    ['ana/stories/a.md', 'ana'],
    ['people/ana/stories/a.md', 'ana'],
    ['people/ana/answers/ben/a.md', 'ben'],
    ['Stories/ana/a.md', 'ana'],
    ['stories/a.md', null],
    ['a.md', null],
    ['notes/a.md', null],
    ['ana/stories', null],
    ['stories/stories/a.md', 'stories'],
  ])('owner of %s is %j', (path, owner) => expect(ownerOfPath(path)).toBe(owner));

  it.each([
    ['ana', 'ana'],
    ['Jose\u0301', 'Jos\u00e9'],
    ['Jos\u00e9\u200b', 'Jos\u00e9'],
    [' \u202aJose\u200b\u0301 ', 'Jos\u00e9'],
    ['\u00adana', 'ana'],
    ['\u200b', null],
    ['', null],
  ])('the owner %j is %j', (written, owner) => expect(ownerName(written)).toBe(owner));
});

describe('answers', () => {
  it.each<[string, (string | null)[], string[]]>([
    ['## Answer\nsaid\n', [null], ['said']],
    ['## Answer: ai-safety\nsaid\n', ['ai-safety'], ['said']],
    ['## Answer: How do you think about AI safety?\nsaid\n', ['ai-safety'], ['said']],
    ['## answer \u2014 AI Safety\nsaid\n', ['ai-safety'], ['said']],
    ['## Answer \u2013 disagreement\nsaid\n', ['disagreement'], ['said']],
    ['## Answer - disagreement\nsaid\n', ['disagreement'], ['said']],
    ['## **Answer**: disagreement\nsaid\n', ['disagreement'], ['said']],
    ['## ANSWER:\nsaid\n', [null], ['said']],
    ['## Answer: nonsense\nsaid\n', [null], ['said']],
    ['## Answer: nonsense (long)\nsaid\n', [null], ['said']],
    ['## Answer: ai-safety (2 minutes)\nsaid\n', ['ai-safety'], ['said']],
    ['## Answer: AI safety – draft\nsaid\n', ['ai-safety'], ['said']],
    ['## Answer: How do you think about AI safety? (short)\nsaid\n', ['ai-safety'], ['said']],
    ['## Answers\nsaid\n', [null], ['said']],
    ['x\n\n## Answer (2 minutes)\nsaid\n', [null], ['said']],
    ['x\n\n## Answer \u2013 draft\nsaid\n', [null], ['said']],
    ['x\n\n## Answer - draft\nsaid\n', [null], ['said']],
    ['x\n\n## My answer\nsaid\n', [null], ['said']],
    ['x\n\n## The Answer, in short:\nsaid\n', [null], ['said']],
    ['x\n\n## Answer 2\nsaid\n', [null], ['said']],
    ['## Answer (AI safety)\nsaid\n', ['ai-safety'], ['said']],
    ['## Answer key\nsaid\n\n## Short answer\ntoo\n', [null], ['said too']],
    [
      '# Answer: ai-safety\none\n\n## Answer: disagreement\ntwo\n',
      ['ai-safety', 'disagreement'],
      ['one', 'two'],
    ],
    ['# Stakes\na\n\n## Answer\nsaid\n', [null], ['said']],
    ['## Answered\nsaid\n', [null], ['said']],
    ['before\n\n## Answer\nsaid\n\n## Notes\nnot\n', [null], ['said']],
    [
      '## Answer: ai-safety\none\n\n## Answer: disagreement\ntwo\n',
      ['ai-safety', 'disagreement'],
      ['one', 'two'],
    ],
    ['## Answer\n\n```\ncode\n```\n', [null], ['']],
    ['one\n\n## Stakes\nnot\n\n## More\ntwo\n', [null], ['one two']],
    ['said [your metric] and TODO: more\n', [null], ['said and more']],
    ['[X]\n', [null], ['']],
    ['', [], []],
    ['## Stakes\nonly a field\n', [], []],
    ['> only a quote\n', [], []],
  ])('%j', (body, prompts, texts) => {
    const { answers } = doc('type: incident-command', body);
    expect(answers.map(({ prompt }) => prompt)).toEqual(prompts);
    expect(answers.map(({ prose }) => prose.text.replace(/\s+/g, ' ').trim())).toEqual(texts);
  });

  it('an unknown prompt is kept with its place', () => {
    const document = doc('type: x', '## Answer: nonsense here\nsaid\n');
    const unknown = document.answers[0]?.unknownPrompt;
    expect(unknown?.text).toBe('nonsense here');
    expect(document.text.slice(unknown?.span.start, unknown?.span.end)).toBe('nonsense here');
  });

  it('a prompt answer is an answer to its own prompt', () => {
    const document = doc('prompt: Why this role?', 'said\n', 'answers/a.md');
    expect(document.answers.map(({ prompt }) => prompt)).toEqual(['why-this-role']);
    expect(doc('prompt: nonsense', 'said\n').answers.map(({ prompt }) => prompt)).toEqual([null]);
  });

  it('templates are listed', () => {
    const document = doc('type: x', 'cut by <insert number>, [X] and {{more}}\n');
    const found = document.answers[0]?.templates.map(({ start, end }) => document.text.slice(start, end));
    expect(found).toEqual(['<insert number>', '[X]', '{{more}}']);
  });
});

describe('files that are no documents', () => {
  it.each<[string, string, string]>([
    ['', 'frontmatter-missing', 'empty'],
    ['# Title\n', 'frontmatter-missing', 'missing'],
    ['---\na: 1\n', 'frontmatter-syntax', 'unclosed'],
    ['---js\n---\n', 'frontmatter-syntax', 'language'],
  ])('%j', (text, ruleId, messageId) => {
    const document = documentOf(text);
    expect(document.problems).toMatchObject([{ ruleId, messageId }]);
    expect([document.frontmatter, document.entries, document.answers, document.sections]).toEqual([
      null,
      [],
      [],
      [],
    ]);
  });

  it('unreadable ones', () => {
    const unreadable = { messageId: 'notText' as const, data: {} };
    const document = parse(
      { filePath: 'a.md', text: '', unreadable },
      new Vocabulary(resolveConfig().preset),
    );
    expect(document.problems).toEqual([
      { ruleId: 'unreadable-file', messageId: 'notText', data: {}, at: { start: 0, end: 0 } },
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['API contract', 'apicontract'],
    ['api_contract', 'apicontract'],
    ['Trade-offs', 'tradeoffs'],
    ['\u00c4rger \u65e5\u672c 1', '\u00e4rger\u65e5\u672c1'],
    ['!?', ''],
  ])('%j is compared as %j', (key, normalized) => expect(normalizeKey(key)).toBe(normalized));

  it.each<[string, string[], string | null]>([
    ['lesosn', ['stakes', 'lesson'], 'lesson'],
    ['stake', ['stakes', 'lesson'], 'stakes'],
    ['nothing-like-it', ['stakes', 'lesson'], null],
    ['ab', ['ad', 'ac'], 'ad'],
    ['', ['a'], null],
    ['!', ['a'], null],
    ['x'.repeat(100_000), ['stakes'], null],
    ['stakes', [], null],
  ])('%s', (written, known, near) => expect(suggest(written, known)).toBe(near));
});
