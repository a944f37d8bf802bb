import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { configOf } from '../support/config-files.ts';

const inFile = (text: string) => configOf({ '.star-witness.yml': text });
const COMMON = '`numbers`, `stakes`, `tradeoffs` or `lesson`';
const TYPES =
  '`platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command` or `security-hygiene`';

describe('a follow-up question without words', () => {
  it.each([
    ['story-types: {incident-command: {follow-ups: [{label: "Who?"}]}}', '1:47'],
    ['story-types: {incident-command: {follow-ups: {replace: [{label: "Who?"}]}}}', '1:57'],
    ['story-types:\n  launch: {follow-ups: [{label: "Who?"}]}', '2:25'],
    ['story-types: {toString: {follow-ups: [{label: "Who?"}]}}', '1:39'],
  ])('%j is refused where the type does not have it', async (text, place) => {
    const keys = text.includes('replace') ? 'follow-ups.replace.words' : 'follow-ups.words';
    const type = /(\S+): \{follow/.exec(text.replace('story-types: {', ''))?.[1];
    await expect(inFile(text)).rejects.toMatchObject({
      message: `.star-witness.yml:${place}: \`story-types.${type}.${keys}\`: expected a list of words that show the answer, found nothing`,
    });
  });

  it('may be one that a file defines which it extends', async () => {
    const { preset } = await configOf({
      '.star-witness.yml':
        'extends: b.yml\nstory-types: {launch: {follow-ups: {replace: [{label: "Who?", hint: Me.}]}}}',
      'b.yml': 'story-types: {launch: {follow-ups: [{label: "Who?", words: [I]}]}}',
    });
    expect(preset.storyTypes.launch?.followUps).toEqual([
      { id: 'who', label: 'Who?', words: ['I'], edit: 'Me.' },
    ]);
  });
});

describe('`false` for what is not there', () => {
  it.each([
    [
      'story-types:\n  incident-comand: false',
      `2:3: no story type \`incident-comand\` to drop, did you mean \`incident-command\`? Expected ${TYPES}`,
    ],
    [
      'common-fields: {lessonn: false}',
      `1:17: no common field \`lessonn\` to drop, did you mean \`lesson\`? Expected ${COMMON}`,
    ],
    [
      'story-types: {incident-command: {fields: {hypotesis: false}}}',
      '1:43: no field `hypotesis` of `incident-command` to drop, did you mean `hypothesis`? Expected `customer_impact`, `hypothesis` or `durable_follow_up`',
    ],
    // It is a common field, and no field of the type.
    [
      'story-types: {incident-command: {fields: {stakes: false}}}',
      '1:43: no field `stakes` of `incident-command` to drop, expected `customer_impact`, `hypothesis` or `durable_follow_up`',
    ],
    [
      'story-types: {launch: {fields: {audience: who, reach: false}}}',
      '1:48: no field `reach` of `launch` to drop, and the configuration defines none',
    ],
    [
      'values: {safety: false}',
      '1:10: no value `safety` to drop, did you mean `Safety`? Expected `Reliability`, `Safety`, `Steerability`, `Direct evidence`, `Simple thing that works` or `Humility`',
    ],
    [
      'extends: []\nthemes: {humility: false}',
      '2:10: no theme `humility` to drop, and the configuration defines none',
    ],
    [
      'prompts: {"toString": false}',
      '1:12: no prompt `toString` to drop, expected `why-this-role`, `what-could-go-wrong`, `ai-safety`, `disagreement` or `incident-leadership`',
    ],
    ['prompts: {new: {elements: [a]}}', '1:16: `prompts.new.question`: expected a question, found nothing'],
    [
      'common-fields: {outcome: {hint: what came of it, aliases: [result, Lesson]}}',
      '1:68: `common-fields.outcome.aliases`: `Lesson` is the name of the field `lesson`, expected another name',
    ],
    [
      'common-fields: {outcome: {hint: what came of it, aliases: [Title]}}',
      '1:60: `common-fields.outcome.aliases`: `Title` is reserved, expected another name',
    ],
    [
      'story-types: {launch: {fields: {reach: how many, users: {hint: who, aliases: [reach]}}}}',
      '1:79: `story-types.launch.fields.users.aliases`: `reach` is the name of the field `reach`, expected another name',
    ],
    [
      'extends: []\nquestions: {hard-call: false}',
      '2:13: no question `hard-call` to drop, and the configuration defines none',
    ],
  ])('%j', async (text, message) => {
    await expect(inFile(text)).rejects.toMatchObject({ message: `.star-witness.yml:${message}` });
  });

  it('may drop what a file that it extends defines, and what another file has dropped already', async () => {
    const { preset } = await configOf({
      '.star-witness.yml':
        'extends: [b.yml, c.yml]\nstory-types: {launch: {fields: {reach: false}}}\nthemes: {grit: false}',
      'b.yml': 'extends: d.yml\nthemes: {humility: false, grit: Grit}',
      'c.yml': 'extends: d.yml\nstory-types: {launch: {fields: {reach: how many}}}',
      'd.yml': 'values: {Safety: false}\nthemes: {humility: false}',
    });
    expect(preset.storyTypes.launch?.fields).toEqual({});
    expect(Object.keys(preset.themes)).not.toContain('humility');
    expect(Object.keys(preset.themes)).not.toContain('grit');
    expect(preset.values.map(({ value }) => value)).not.toContain('Safety');
  });

  it('names the file that is wrong', async () => {
    const files = {
      '.star-witness.yml': 'extends: team/base.yml',
      'team/base.yml': '# ours\nthemes:\n  humilty: false\n',
    };
    await expect(configOf(files)).rejects.toThrow(
      /^team\/base\.yml:3:3: no theme `humilty` to drop, did you mean `humility`\? /,
    );
  });
});

it('is found in package.json too', async () => {
  const text = '{\n\t"name": "prep",\n\t"star-witness": {"themes": {"humilty": false}}\n}\n';
  await expect(configOf({ 'package.json': text })).rejects.toThrow(
    /^package\.json:3:31: no theme `humilty` to drop, did you mean `humility`\? /,
  );
});

describe('a name in the list of an option', () => {
  it.each([
    [
      'rules:\n  field-substance:\n    fields: [stakes, lessonn]',
      /^\.star-witness\.yml:3:22: `rules\.field-substance\.fields`: unknown field `lessonn`, did you mean `lesson`\? Expected `numbers`, `stakes`, /,
    ],
    [
      'rules: {numbers-quality: {fields: [impact]}}',
      /^\.star-witness\.yml:1:36: `rules\.numbers-quality\.fields`: unknown field `impact`, expected `numbers`, `stakes`, /,
    ],
    [
      'rules: {one-off-cleanup: {types: [security-hygene]}}',
      /^\.star-witness\.yml:1:35: `rules\.one-off-cleanup\.types`: unknown story type `security-hygene`, did you mean `security-hygiene`\? Expected `platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command` or `security-hygiene`$/,
    ],
    [
      'rules: {one-off-cleanup: {fields: [rolout]}}',
      /^\.star-witness\.yml:1:36: `rules\.one-off-cleanup\.fields`: unknown field `rolout`, did you mean `rollout`\? /,
    ],
    [
      'overrides:\n  - files: "old/**"\n    rules: {numbers-quality: {fields: [number]}}',
      /^\.star-witness\.yml:3:40: `overrides\.rules\.numbers-quality\.fields`: unknown field `number`, did you mean `numbers`\? /,
    ],
    // The title is a key of every document, but no field.
    ['rules: {numbers-quality: {fields: [title]}}', /: unknown field `title`, expected /],
    // The model learned no question for it.
    [
      'common-fields: {team: who was in it}\nrules: {field-substance: {fields: [team]}}',
      /^\.star-witness\.yml:2:36: `rules\.field-substance\.fields`: this rule cannot read the field `team`, expected `numbers`, /,
    ],
    [
      'extends: []\nrules: {one-off-cleanup: {types: [launch]}}',
      /: unknown story type `launch`, and the configuration defines none$/,
    ],
    // It is dropped in the same file.
    [
      'common-fields: {lesson: false}\nrules: {field-substance: {fields: [lesson]}}',
      /:2:36: `rules\.field-substance\.fields`: unknown field `lesson`, /,
    ],
  ])('%j', async (text, message) => {
    await expect(inFile(text)).rejects.toThrow(message);
  });

  it('may be defined in the same file or in one that it extends, under any of its names', async () => {
    const { rules } = await configOf({
      '.star-witness.yml':
        'extends: base.yml\ncommon-fields: {team: who}\nrules:\n  one-off-cleanup: {types: [launch], fields: [Team, reach, Head count]}\n  field-substance: {fields: [Lessons learned]}\n',
      'base.yml': 'story-types: {launch: {fields: {reach: {hint: how many, aliases: [headcount]}}}}',
    });
    expect(rules['one-off-cleanup']?.options).toMatchObject({
      types: ['launch'],
      fields: ['Team', 'reach', 'Head count'],
    });
    expect(rules['field-substance']?.options.fields).toEqual(['Lessons learned']);
  });

  it('may be a key that `unknown-field` allows, in an override too', async () => {
    const text =
      'rules: {unknown-field: {allow: [Impact]}, numbers-quality: {fields: [impact]}}\noverrides: [{files: a, rules: {unknown-field: {allow: [x]}, numbers-quality: {fields: [x]}}}]';
    expect((await inFile(text)).rules['numbers-quality']?.options.fields).toEqual(['impact']);
    await expect(
      inFile('rules: {unknown-field: {allow: [x]}, field-substance: {fields: [x]}}'),
    ).rejects.toThrow(/: this rule cannot read the field `x`, expected /);
  });

  it('is not looked for in the defaults', async () => {
    const { rules } = await inFile('extends: []');
    expect(rules['one-off-cleanup']?.options.types).toEqual(['security-hygiene']);
  });

  it('is an error without a place where the data has none', () => {
    const layer = { themes: { humilty: false } } as const;
    expect(() => resolveConfig(['ai-lab', layer])).toThrow(
      /^no theme `humilty` to drop, did you mean `humility`\? /,
    );
  });
});

describe('a preset', () => {
  const BASE = `extends: []
values: {Speed: short lead times, Safety: our own words}
skeleton: [claim, proof]
themes: {grit: Grit}
common-fields: {stakes: who cares}
rubric-words: {mechanism: [burn-rate page]}
words: {mechanism: [flag]}
placeholders: [later]
`;

  it.each(['[base.yml, ai-lab]', '[ai-lab, base.yml]', 'base.yml\nthemes: {humility: Humility}'])(
    'keeps what a file sets: extends: %s',
    async (names) => {
      const { preset } = await configOf({ '.star-witness.yml': `extends: ${names}`, 'base.yml': BASE });
      const { skeleton, commonFields, themes, ownWords, words, placeholders } = preset;
      const values = Object.fromEntries(preset.values.map(({ value, translation }) => [value, translation]));
      expect(values).toMatchObject({ Speed: 'short lead times', Safety: 'our own words' });
      expect(skeleton).toEqual(['claim', 'proof']);
      expect([commonFields.stakes?.hint, themes.grit, themes.humility]).toEqual([
        'who cares',
        'Grit',
        'Humility',
      ]);
      expect(Object.values(ownWords)).toEqual([['burn-rate page']]);
      expect([words.mechanism.at(-1), placeholders.at(-1)]).toEqual(['flag', 'later']);
      expect('Reliability' in values).toBe(names.includes('ai-lab'));
    },
  );
});

describe('the lists of the rule confidential', () => {
  const hash = (salt: string) => `hash:${salt.repeat(16)}:1:${'0'.repeat(32)}`;

  it.each([
    [
      'rules: {confidential: {kinds: [secrets, email]}}',
      '.star-witness.yml:1:41: `rules.confidential.kinds`: expected `secrets`, `emails`, `phones`, `hosts` or `pay`, found `email`, did you mean `emails`?',
    ],
    [
      'rules: {confidential: {customers: ["&"]}}',
      '.star-witness.yml:1:37: `rules.confidential.customers`: expected a name of at most 100 characters, or what `star-witness hash-name` prints',
    ],
    [
      'rules: {confidential: {people: [Ana, "hash:1234"]}}',
      '.star-witness.yml:1:39: `rules.confidential.people`: expected a name of at most 100 characters, or what `star-witness hash-name` prints',
    ],
    [
      `rules: {confidential: {people: [Ana, "${hash('a')}", Ben, "${hash('b')}"]}}`,
      '.star-witness.yml:1:104: `rules.confidential.people`: expected the same salt as in the names above, `aaaaaaaaaaaaaaaa`, found another one',
    ],
    [
      `overrides:\n  - files: "a/**"\n    rules: {confidential: {people: ["${hash('a')}", "${hash('b')}"]}}`,
      '.star-witness.yml:3:98: `overrides.rules.confidential.people`: expected the same salt as in the names above, `aaaaaaaaaaaaaaaa`, found another one',
    ],
  ])('%j', async (text, message) => {
    await expect(inFile(text)).rejects.toThrow(message);
  });

  it('take names and hashed names', async () => {
    const { rules } = await inFile(
      `rules: {confidential: {people: [Ana, "${hash('a')}", アクメ], kinds: []}}`,
    );
    expect(rules.confidential?.options).toMatchObject({ people: ['Ana', hash('a'), 'アクメ'], kinds: [] });
  });
});
