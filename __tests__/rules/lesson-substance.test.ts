import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'lesson-substance';
const textOf = (value: unknown) => `---\ntype: incident-command\nlesson: ${JSON.stringify(value)}\n---\n`;
const found = (value: unknown) =>
  findingsIn(textOf(value), { ruleId }).map(
    (finding) => `${finding.messageId} ${pointedAt(textOf(value), finding)}`,
  );

describe('lesson-substance', () => {
  it.each([
    ['Communication is key.', 'belief Communication is key'],
    ['Always test your code.', 'belief Always test your code'],
    ['It was hard. I learned that you should ask early.', 'belief I learned that you should ask early'],
    ['I believe in testing now.', 'belief I believe in testing now'],
    ['Now I know that communication matters.', 'belief Now I know that communication matters'],
    ['I learned to always test.', 'belief I learned to always test'],
    ['It taught me to never trust one sensor.', 'belief It taught me to never trust one sensor'],
    ['Never weld in the rain.', 'belief Never weld in the rain'],
    ['Next time I would write the tests first.', 'planned Next time I would write the tests first'],
    ['From now on I will measure first.', 'planned From now on I will measure first'],
    ['We should have asked the nurses.', 'planned We should have asked the nurses'],
    ['Now I want to add a checklist.', 'planned Now I want to add a checklist'],
    ['Since then I am more careful.', 'unchanged Since then I am more careful'],
    ['It was a great experience.', 'unchanged It was a great experience'],
    ['Nobody is perfect.', 'unchanged Nobody is perfect'],
    ['After that I was very proud.', 'unchanged After that I was very proud'],
    ['I started to appreciate tests.', 'unchanged I started to appreciate tests'],
    ['We made a good job and it was smooth.', 'unchanged We made a good job and it was smooth'],
    ['I learned the importance of a checklist.', 'belief I learned the importance of a checklist'],
    ['Teamwork makes the dream work.', 'unchanged Teamwork makes the dream work'],
    ['Test early, test often.', 'unchanged Test early, test often'],
    ['Since we were late, it was hard.', 'unchanged Since we were late, it was hard'],
    ['We did not add a checklist.', 'unchanged We did not add a checklist'],
    ['Do we review every change?', 'unchanged Do we review every change'],
    ['We work better together.', 'unchanged We work better together'],
    ['Practice makes perfect.', 'unchanged Practice makes perfect'],
    ['This experience made me who I am today.', 'unchanged This experience made me who I am today'],
    ['In the future I would start with it earlier.', 'planned In the future I would start with it earlier'],
  ])('reports %j', (value, expected) => {
    expect(found(value)).toEqual([expected]);
  });

  it.each([
    'I now write the rollback plan before the change.',
    'Our postmortem template got a new line: which alert should have fired.',
    'We stopped deploying after 3 pm.',
    'New sensors run a week beside the old ones before we trust them.',
    'Whenever I get a vague request, I write back what I understood.',
    'A linter rule blocks raw SQL in handlers.',
    'We do a blameless review within two days.',
    'We are using a checklist for each weld.',
    'I no longer merge on Friday.',
    'We added a torque check to the checklist.',
    'Every design review asks who rotates this.',
    'Since this accident, the crane is inspected before each shift.',
    'I always ask for the drawing number first.',
    'I stopped to estimate alone; two people estimate.',
    'Now I understand the nurses better. Each month I sit one hour at the ward.',
    'Communication is key. Since then I post the owner every ten minutes.',
    'The replay check runs on every change today.',
    'No team gets a write grant any more.',
    'We put the formula into the template of the bridge calculation.',
    'From then on the pump is calibrated by two persons.',
    'It became a rule that the oldest message is looked at first.',
    "We don't let a model go live without an eval any more.",
    "Since that I'm always measuring before optimizing.",
    'Next time I would ask the operators first; in the project after that I did.',
    "I'd been too proud to ask. On the next project I booked the pump expert on day one.",
    'I ask "who else must hear of this today?" before each release.',
    'Bolts get a paint mark when they are torqued.',
    'We review the contract before the drawing.',
    'A model card is required for a merge.',
    'I learned to say no: last quarter I turned down two features.',
  ])('takes %j', (value) => {
    expect(found(value)).toEqual([]);
  });

  it('reads all items of a list together, and a section', () => {
    expect(found(['Communication is key', 'I post every ten minutes now'])).toEqual([]);
    expect(found(['Good team', 'Communication is key'])).toEqual(['belief Communication is key']);
    const section = '---\ntype: incident-command\n---\n## Lessons learned\n\nQuality matters.\n';
    expect(placesIn(section, { ruleId })).toEqual(['6:1-6:16 belief']);
  });

  it('leaves blank fields and template text to other rules', () => {
    for (const value of ['', 'TBD', '[X]', 'I learned [your lesson]']) expect(found(value)).toEqual([]);
  });

  it('says what was found, what was expected, and what to write', () => {
    const message = (value: string) => findingsIn(textOf(value), { ruleId })[0]?.message;
    expect(message('Trust is everything.')).toBe(
      'The lesson is a belief or advice (`Trust is everything`), expected what you do differently since.\nWrite `Since then I <do what, when>`, and if you can, when it helped for the first time.',
    );
    expect(message('Next time, tests.')).toBe(
      'The lesson is a plan (`Next time, tests`), expected what you already do differently.\nDo it once, then write `Since then I <do what, when>`; or name the rule, test or checklist that is in place by now.',
    );
    expect(message('It was fun.')).toBe(
      'The lesson names nothing that changed in practice (`It was fun`), expected what you do differently since.\nWrite `Since then I <do what, when>`: a habit, a rule, a checklist, a test that runs now.',
    );
  });

  it('has an option', () => {
    const text = '---\ntype: incident-command\nlesson: It was fun.\ntakeaway: It was fun.\n---\n';
    const config = { rules: { [ruleId]: { fields: ['takeaway'] } } };
    expect(placesIn(text, { ruleId, config })).toEqual(['4:11-4:21 unchanged']);
  });

  it('takes punctuation and long text, in time', () => {
    const start = performance.now();
    expect(found(',,, ;; ()')).toEqual([]);
    found('now I will since I know added '.repeat(6000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
