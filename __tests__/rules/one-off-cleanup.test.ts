import { describe, expect, it } from 'vitest';
import { DELIVERY_PATHS, ONE_OFF_PHRASES } from '../../src/presets/ai-lab/delivery.ts';
import { at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'one-off-cleanup';
const story = (value: string, more = '') =>
  `---\ntype: security-hygiene\nnormal_delivery_path: ${value}\n${more}---\n`;
const inSection = (body: string) =>
  `---\ntype: security-hygiene\n---\n\n## Normal delivery path\n\n${body}\n`;

describe(ruleId, () => {
  it.each([
    [
      'I did a one-off cleanup.',
      '3:31-3:38 oneOff',
      'The delivery path is a one-off (`one-off`), expected the normal path of every later change.\n' +
        'Say what now happens on each build, merge or deploy without anyone remembering it; ' +
        'a cleanup alone is not this type of story.',
    ],
    [
      'None, I did it myself.',
      '3:23-3:27 denied',
      'The delivery path is denied (`None`), expected the normal path of every later change.\n' +
        'Say what now happens on each build, merge or deploy; a cleanup alone is not this type of story.',
    ],
  ])('%j', (value, place, message) => {
    const [finding, ...more] = findingsIn(story(value), { ruleId });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding).not.toHaveProperty('fix');
    expect(finding && at(finding)).toBe(place);
  });

  it.each(ONE_OFF_PHRASES)('knows the phrase %j', (phrase) => {
    for (const text of [story(`Über 🔥 ${phrase.toUpperCase()}, then`), inSection(`We ${phrase}.`)]) {
      const [finding] = findingsIn(text, { ruleId });
      expect(finding?.messageId).toBe('oneOff');
      expect(finding && phrase.startsWith(pointedAt(text, finding).toLowerCase())).toBe(true);
    }
  });

  it.each(DELIVERY_PATHS)('keeps silent where the path %j is named', (path) => {
    expect(findingsIn(story(`"It was a one-off; now ${path} does it"`), { ruleId })).toEqual([]);
  });

  it.each([
    ['a kind of dash', story('A one‑off cleanup'), '3:25-3:32 oneOff'],
    ['an en dash', story('A one–time cleanup'), '3:25-3:33 oneOff'],
    ['quotes', story('"One-off: by hand"'), '3:24-3:31 oneOff'],
    ['an escape before it', story('"\\u00fcber one-off"'), '3:34-3:41 oneOff'],
    ['a phrase folded over lines', story('>\n  It was a manual\n  cleanup.'), '4:12-5:10 oneOff'],
    ['an item of a list', story('\n  - Many keys\n  - A one-off'), '5:7-5:14 oneOff'],
    ['a section', inSection('First.\n\nThen a *one-time* script.'), '9:9-9:17 oneOff'],
    ['a denial in a section', inSection('  Nothing.'), '7:3-7:10 denied'],
    ['a denial of one word', story('"No"'), '3:24-3:26 denied'],
    ['a denial with a dash', story('Not yet – soon'), '3:23-3:30 denied'],
    ['a denied pipeline', story('No change, it was quick'), '3:23-3:32 denied'],
    ['an alias', '---\ntype: security-hygiene\nDelivery path: a one-off\n---\n', '3:18-3:25 oneOff'],
    [
      'a quoted key',
      '---\n"type": security-hygiene\n"normal-delivery-path": a one-off\n---\n',
      '3:27-3:34 oneOff',
    ],
    ['the letters of a short path in a word', story('A one-off for a city'), '3:25-3:32 oneOff'],
    ['a negation of another clause', story('It did not hurt, a one-off'), '3:42-3:49 oneOff'],
    ['a second phrase where the first is negated', story('not a one-off, but ad hoc'), '3:42-3:48 oneOff'],
  ])('points well at %s', (_, text, place) => {
    expect(placesIn(text, { ruleId })).toEqual([place]);
    expect(placesIn(`\uFEFF${text.replaceAll('\n', '\r\n')}`, { ruleId })).toEqual([place]);
  });

  it.each([
    ['a negated phrase', story('This is not a one-off.')],
    ['a replaced phrase', story('A token replaced the one-time fix.')],
    ['another word', story('Deploys of someone offline, a tone-off')],
    ['a value that begins with No', story('No key lives for more than an hour')],
    ['a value that begins with a longer word', story('Nonetheless, keys end by themselves')],
    ['a path in another item', story('\n  - A one-off first\n  - Then CI refuses keys')],
    ['another type', story('A one-off').replace('security-hygiene', 'incident-command')],
    ['no type', '---\nnormal_delivery_path: A one-off\n---\n'],
    ['another field', story('Tokens end', 'tradeoffs: A one-off would be cheaper\n')],
    ['a blank field', story('TODO')],
    ['code', inSection('Tokens end.\n\n```\none-off\n```')],
    ['a retired story', story('A one-off', 'status: retired\n')],
    ['no field', '---\ntype: security-hygiene\n---\n'],
  ])('accepts %s', (_, text) => {
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('gives notes in a draft', () => {
    expect(findingsIn(story('A one-off', 'status: draft\n'), { ruleId })[0]?.severity).toBe('note');
  });

  it('takes its lists from the configuration', () => {
    const config = {
      'story-types': { access: {} },
      rules: {
        [ruleId]: { types: ['access'], fields: ['way', 'lesson'], phrases: ['a+b'], paths: ['ü'] },
      },
    };
    const text = '---\ntype: access\nway: it was A+B\nlesson: a+b\n---\n';
    expect(placesIn(text, { ruleId, config })).toEqual(['3:13-3:16 oneOff', '4:9-4:12 oneOff']);
    expect(placesIn(text.replace('it was', 'Ü'), { ruleId, config })).toEqual(['4:9-4:12 oneOff']);
    expect(findingsIn(story('A one-off'), { ruleId, config })).toEqual([]);
  });

  it('takes empty lists', () => {
    const config = { rules: { [ruleId]: { phrases: [], paths: [] } } };
    expect(findingsIn(story('A one-off'), { ruleId, config })).toEqual([]);
    expect(placesIn(story('None, but CI'), { ruleId, config })).toEqual(['3:23-3:27 denied']);
  });
});
