import { describe, expect, it } from 'vitest';
import { fileNames, slug } from '../../src/drafts/file-name.ts';

describe('slug', () => {
  it.each([
    ['The queue that filled up', 'the-queue-that-filled-up'],
    ['p95: 900 ms -> 400 ms!', 'p95-900-ms-400-ms'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\boot.ini', 'boot-ini'],
    ['/abs/olute', 'abs-olute'],
    ['CON', 'story-con'],
    ['nul', 'story-nul'],
    ['COM1', 'story-com1'],
    ['LPT²', 'story-lpt²'],
    ['İstanbul', 'istanbul'],
    ['com1.txt', 'com1-txt'],
    ['README', 'story-readme'],
    ['node_modules', 'story-node-modules'],
    ['.git', 'git'],
    ['-rf', 'rf'],
    ['$(rm -rf ~)', 'rm-rf'],
    ['', 'story'],
    ['???', 'story'],
    ['\u0000\u001b[31m\u202e', '31m'],
    ['\u200b\u3164', 'story'],
    ['😀😀', 'story'],
    ['Ana María Ångström', 'ana-maria-angstrom'],
    ['Straße & Ærø', 'straße-ærø'],
    ['报警太多 → 两条', '报警太多-两条'],
    ['हिन्दी कहानी', 'हिन्दी-कहानी'],
    ['e\u0301te\u0301', 'ete'],
    [`${'long word '.repeat(20)}`, 'long-word-long-word-long-word-long-word-long-word-long-word'],
    ['x'.repeat(500), 'x'.repeat(60)],
    [`${'𝒳'.repeat(29)}x𝒳𝒳`, `${'𝒳'.repeat(29)}x`],
  ])('makes %j %j', (text, expected) => {
    expect(slug(text, 'story')).toBe(expected);
  });

  it('is a name that no system reads otherwise, for each character', () => {
    const misread: string[] = [];
    for (let code = 0; code < 0x30000; code += code < 0x3100 ? 1 : 37) {
      const name = slug(`a${String.fromCodePoint(code)}b`, 'story');
      const forms = [slug(name, 'story'), name.normalize('NFC'), name.toLowerCase()];
      if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(name) || forms.some((form) => form !== name))
        misread.push(`U+${code.toString(16)}: ${name}, ${forms.join(', ')}`);
    }
    expect(misread).toEqual([]);
  });

  it('is its own slug, and fits into a name of 255 bytes', () => {
    for (const text of ['语'.repeat(300), 'ß'.repeat(300), 'a b '.repeat(99)]) {
      const name = slug(text, 'story');
      expect(slug(name, 'story')).toBe(name);
      expect(new TextEncoder().encode(`${name}-500.md`).length).toBeLessThan(255);
    }
  });
});

describe('fileNames', () => {
  it('adds a number', () => {
    const names = fileNames('outage')[Symbol.iterator]();
    expect([1, 2, 3].map(() => names.next().value)).toEqual(['outage.md', 'outage-2.md', 'outage-3.md']);
  });
});
