import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { parsePatch } from '../../src/changes/patch.ts';
import { linesInPatch } from '../../src/host/patch-lines.ts';
import { lineHasher } from '../../src/linter/line-hash.ts';
import { LineIndex } from '../../src/text/lines.ts';
import type { LineRange } from '../../src/types.ts';
import { property } from './property.ts';
import { fileText, PIECES } from './texts.ts';

const lineOf = fc.constantFrom(
  'a',
  'b',
  'c',
  '',
  ' ',
  '+',
  '-',
  '@@ -1 +1 @@',
  '+++ b/x',
  '\\ No newline',
  'diff --git a/x b/x',
  'ü',
);
/** What a change does to a file, line by line. */
const changes = fc.array(fc.tuple(fc.constantFrom('keep', 'add', 'remove'), lineOf), { maxLength: 30 });

/** A unified diff with this many lines of context, and the lines that it adds. */
function patchOf(all: readonly [string, string][], context: number): { patch: string; added: number[] } {
  const isNear = (at: number) =>
    all.slice(Math.max(0, at - context), at + context + 1).some(([kind]) => kind !== 'keep');
  const added: number[] = [];
  let patch = '';
  let [before, after] = [1, 1];
  let hunk: { head: [number, number]; size: [number, number]; lines: string[] } | null = null;
  const close = () => {
    if (hunk === null) return;
    const { head, size, lines } = hunk;
    const range = (side: 0 | 1) =>
      `${size[side] === 0 ? head[side] - 1 : head[side]}${size[side] === 1 ? '' : `,${size[side]}`}`;
    patch += `@@ -${range(0)} +${range(1)} @@\n${lines.map((line) => `${line}\n`).join('')}`;
    hunk = null;
  };
  for (const [at, [kind, line]] of all.entries()) {
    if (!isNear(at)) close();
    else {
      hunk ??= { head: [before, after], size: [0, 0], lines: [] };
      hunk.lines.push(`${kind === 'add' ? '+' : kind === 'remove' ? '-' : ' '}${line}`);
      if (kind !== 'add') hunk.size[0]++;
      if (kind !== 'remove') hunk.size[1]++;
    }
    if (kind === 'add') added.push(after);
    if (kind !== 'add') before++;
    if (kind !== 'remove') after++;
  }
  close();
  return { patch, added };
}

const linesIn = (ranges: readonly LineRange[]) =>
  ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index));

describe('a patch', () => {
  property('adds the lines that it says', fc.tuple(changes, fc.nat(3)), 300, ([all, context]) => {
    const { patch, added } = patchOf(all, context);
    if (patch === '') return;
    const read = parsePatch(patch);
    expect(linesIn(read?.added ?? [])).toEqual(added);
    for (const { start, end } of read?.added ?? [])
      expect(read?.hunks.some((hunk) => hunk.start <= start && end <= hunk.end)).toBe(true);
  });

  property(
    'of several files is read file by file',
    fc.array(fc.tuple(fc.constantFrom('a', 'b c', 'x/y'), changes), { maxLength: 3 }),
    150,
    (files) => {
      const made = files
        .map(([name, all]) => ({ name, ...patchOf(all, 0) }))
        .filter(({ patch }) => patch !== '');
      const text = made
        .map(
          ({ name, patch }) =>
            `diff --git a/${name} b/${name}\nindex 1..2 100644\n--- a/${name}\n+++ b/${name}${name.includes(' ') ? '\t' : ''}\n${patch}`,
        )
        .join('');
      expect(linesInPatch(text).map(([name, ranges]) => [name, linesIn(ranges)])).toEqual(
        made.map(({ name, added }) => [name, added]),
      );
    },
  );

  const anyPatch = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '@@ -1 +1 @@\n',
          '@@ -1,2 +3,999999999 @@ x\n',
          '+',
          '-',
          ' ',
          '\n',
          'diff --git ',
          '+++ ',
          '"\\303"',
          'b/',
          '\\',
        ),
        fc.constantFrom(...PIECES),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 30 },
    )
    .map((all) => all.join(''));

  property('of any text is read, or is none', anyPatch, 500, (text) => {
    const read = parsePatch(text);
    let last = 0;
    for (const { start, end } of read?.added ?? []) {
      expect(start >= last && end >= start, `${start}-${end}`).toBe(true);
      last = end;
    }
    linesInPatch(text);
  });
});

/** GitHub's hash of every line, as it is defined: a polynomial of the next 100 characters, modulo 2^64. */
function hashesAsDefined(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '').split('\n');
  const counts = new Map<string, number>();
  return lines.map((_, index) => {
    const rest = lines.slice(index).join('\n');
    const units = rest.split('').map((unit) => unit.charCodeAt(0));
    const window = [...units, 0xffff, ...Array<number>(100).fill(0)].slice(0, 100);
    const sum = window.reduce((word, unit) => word * 37n + BigInt(unit), 0n);
    const hash = BigInt.asUintN(64, sum).toString(16);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return `${hash}:${counts.get(hash)}`;
  });
}

describe('the hashes of lines', () => {
  property('are those that GitHub works out', fileText, 200, (text) => {
    const hash = lineHasher(text);
    const expected = hashesAsDefined(text);
    expect(expected.map((_, index) => hash(index + 1))).toEqual(expected);
    expect(hash(expected.length + 1)).toBeNull();
  });
});

describe('the lines of a text', () => {
  property('are counted as an editor counts them', fileText, 200, (text) => {
    const index = new LineIndex(text);
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
    expect(index.position(text.length)).toEqual({
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
    });
    let last = { line: 1, column: 1 };
    for (let at = 0; at <= text.length; at++) {
      const { line, column } = index.position(at);
      const ordered = line > last.line || (line === last.line && column >= last.column);
      if (!ordered || column > (lines[line - 1]?.length ?? -1) + 1)
        throw new Error(`${at}: ${line}:${column}`);
      last = { line, column };
    }
  });
});
