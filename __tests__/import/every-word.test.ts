import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeUp } from '../bank/made-up.ts';
import { randomOf } from '../support/random.ts';
import { lostIn } from './lost-words.ts';

const FOLDERS = ['banks', 'layouts'].map((name) => `__tests__/fixtures/${name}`);
const banks = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folder, file)),
);

describe('an import', () => {
  it.each(banks)('has each word of %s, or says that it leaves its line alone', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(lostIn(text)).toEqual([]);
    expect(lostIn(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('has each word of any bank', () => {
    const random = randomOf(20260301);
    for (let run = 0; run < 300; run++) {
      const bank = madeUp(random);
      expect(lostIn(bank), JSON.stringify(bank)).toEqual([]);
    }
  });
});
