import { describe, expect, it } from 'vitest';
import { suggestChoice, withChoices } from '../../src/text/choices.ts';

describe('suggestChoice', () => {
  const severities = ['error', 'warning', 'note', 'off'];

  it.each([
    ['warn', severities, 'warning'],
    ['WARN', severities, 'warning'],
    ['err', severities, 'error'],
    ['eror', severities, 'error'],
    ['wa', severities, null],
    ['info', severities, null],
    ['', severities, null],
    // Two begin with it, so neither is meant.
    ['chan', ['changed-lines', 'changed-files', 'all'], null],
    ['changed-f', ['changed-lines', 'changed-files', 'all'], 'changed-files'],
  ])('%j of %j is %j', (written, choices, meant) => expect(suggestChoice(written, choices)).toBe(meant));
});

describe('withChoices', () => {
  it('names the choice that was meant, and all of them', () => {
    expect(withChoices('unknown key `aa`', 'aa', ['ab', 'cd'])).toBe(
      'unknown key `aa`, did you mean `ab`? Expected `ab` or `cd`',
    );
    expect(withChoices('unknown key `zz`', 'zz', ['ab', 'cd'])).toBe(
      'unknown key `zz`, expected `ab` or `cd`',
    );
  });
});
