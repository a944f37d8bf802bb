import { describe, expect, it } from 'vitest';
import { decodedData } from '../../src/confidential/decoded.ts';
import { applyFixes, findingsIn } from '../support/check-text.ts';
import { SECRETS } from './samples.ts';

const config = {
  rules: {
    confidential: { kinds: ['secrets', 'emails'], customers: ['Müller GmbH', 'Northwind Traders'] },
  },
};
const fence = (language: string, text: string) => `# Mine\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;

describe('decoded data', () => {
  it.each([
    ['a: "M\\xFCl\\u006cer \\U0001F600 \\n\\"\\/\\\\"', 'a: "Müller 😀 \n"/\\"'],
    ['a: "North\\\n  wind \\\n  \\ x"', 'a: "Northwind  x"'],
    ['a: Northwind\n      Traders', 'a: Northwind\nTraders'],
    ['a: "\\q \\UFFFFFFFF \\xZZ \\', 'a: "\\q \\UFFFFFFFF \\xZZ \\'],
  ])('of %j', (yaml, decoded) => {
    expect(decodedData(`---\n${yaml}\n---\nx \\n y`)?.text).toBe(`---\n${decoded}\n\n`);
  });

  it.each([['---\na: b\n  c\nd:\n  - "e"\n---\n\\x41'], [fence('js', '"\\x41"')], ['"\\x41"'], ['']])(
    'is nothing of its own in %j',
    (text) => {
      expect(decodedData(text)).toBeNull();
    },
  );

  it.each([
    ['json', '{"a": "\\u0041"}'],
    [' yaml', 'a: "\\x41"'],
    ['YML', 'a: "\\x41'],
  ])('is in a fence of %s', (language, data) => {
    expect(decodedData(fence(language, data))?.text).toContain('A');
  });
});

/** The text with its finds in brackets, and the text that `fix` makes of it. */
function marked(text: string): [string, string] {
  const found = findingsIn(text, { ruleId: 'confidential', config });
  const lines = text.split('\n');
  const offsetOf = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  const marks = found.map(({ line, column, endLine, endColumn }) => {
    const range: [number, number] = [offsetOf(line, column), offsetOf(endLine, endColumn)];
    return { range, text: `<${text.slice(...range)}>` };
  });
  return [applyFixes(text, marks), applyFixes(text, fixes)];
}

describe('what is confidential in a value with escapes', () => {
  const [, token = ''] = SECRETS.github ?? [];
  const escaped = `\\x${token.charCodeAt(0).toString(16)}${token.slice(1)}`;

  it.each([
    ['"The M\\xFCller GmbH outage"', '"The <M\\xFCller GmbH> outage"', '"The [customer A] outage"'],
    ['"M\\u00fcller GmbH"', '"<M\\u00fcller GmbH>"', '"[customer A]"'],
    ['"Northwind\\x20Traders\\u2019s"', '"<Northwind\\x20Traders>\\u2019s"', '"[customer A]\\u2019s"'],
    ['"\\u2014Northwind Traders"', '"\\u2014<Northwind Traders>"', '"\\u2014[customer A]"'],
    ['"The North\\\n  wind Traders"', '"The <North\\\n  wind Traders>"', '"The [customer A]"'],
    ['"The Northwind\\\n  \\ Traders"', '"The <Northwind\\\n  \\ Traders>"', '"The [customer A]"'],
    ['The Northwind\n          Traders x', 'The <Northwind\n          Traders> x', 'The [customer A] x'],
    ['["M\\xFCller GmbH", x]', '["<M\\xFCller GmbH>", x]', '["[customer A]", x]'],
    [`"${escaped}"`, `"<${escaped}>"`, '"[secret]"'],
    ['"Mail:\\nbob@acme-corp.io"', '"Mail:\\n<bob@acme-corp.io>"', '"Mail:\\n[email]"'],
    [
      "'Shops, Müller GmbH, and others'",
      "'Shops, <Müller GmbH>, and others'",
      "'Shops, [customer A], and others'",
    ],
    ['Shops, Müller GmbH, and others', 'Shops, <Müller GmbH>, and others', 'Shops, [customer A], and others'],
    ['[Shops, Müller GmbH, x]', '[Shops, <Müller GmbH>, x]', "[Shops, '[customer A]', x]"],
    ['"mail bob\\x40acme-corp.io"', '"mail <bob\\x40acme-corp.io>"', '"mail [email]"'],
    [
      '"Müller GmbH and M\\xFCller GmbH"',
      '"<Müller GmbH> and <M\\xFCller GmbH>"',
      '"[customer A] and [customer A]"',
    ],
  ])('%s', (value, found, fixed) => {
    const story = (title: string) => `---\ntype: incident-command\ntitle: ${title}\n---\n\n## Answer\n\nx\n`;
    expect(marked(story(value))).toEqual([story(found), story(fixed)]);
  });

  it('in data of a bank', () => {
    const bank = (name: string) => fence('json', `[{"title": "The ${name} outage"}]`);
    expect(marked(bank('M\\u00fcller GmbH'))).toEqual([bank('<M\\u00fcller GmbH>'), bank('[customer A]')]);
  });
});
