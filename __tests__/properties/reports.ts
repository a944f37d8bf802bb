/** Reports that say anything wherever an author, a file name or a path may. */
import fc from 'fast-check';
import type { Finding, Report } from '../../src/linter/report.ts';
import { rules } from '../../src/rules/index.ts';
import type { Severity } from '../../src/types.ts';
import { HOSTILE } from '../report/hostile.ts';
import { answer, document, finding, reportOf } from '../report/samples.ts';
import { PIECES } from './texts.ts';

/** One or several pieces of what a stranger may try. */
export const said = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.constantFrom(...'`*_~<>&;:#@|!/\\[]()$"\'=%0 '.split('')) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.join(''));

/** Names of files: any characters that Linux takes, in folders. */
const filePath = fc
  .array(said, { minLength: 1, maxLength: 3 })
  .map((names) => names.map((name) => name.replace(/[/\0]/g, '')).filter((name) => !/^\.*$/.test(name)))
  .map((names) => `${names.length === 0 ? 'a' : names.join('/')}.md`);

const severity = fc.constantFrom<Severity>('error', 'warning', 'note');
const line = fc.integer({ min: 1, max: 2_000 });

const findingOf = (filePaths: readonly string[]): fc.Arbitrary<Finding> =>
  fc
    .record({
      filePath: fc.constantFrom(...filePaths),
      ruleId: fc.constantFrom(...rules.map(({ id }) => id)),
      severity,
      line,
      column: fc.integer({ min: 1, max: 300 }),
      length: fc.nat(40),
      message: fc.tuple(said, said).map(([found, edit]) => `${found}\n${edit}`),
      excerpt: fc.tuple(said, fc.nat(20), fc.nat(20)),
    })
    .map(({ length, excerpt: [text, from, size], ...given }) => {
      const shown = text.replace(/[\r\n]/g, '');
      const start = Math.min(from, shown.length);
      const excerpt = { text: shown, start, end: Math.min(start + size, shown.length) };
      return finding({ ...given, endLine: given.line, endColumn: given.column + length, excerpt });
    });

/** A piece of an answer: plain, what comes closest to a point, or the lesson. */
const piece = fc.record({
  text: said,
  signals: fc.constant<number[]>([]),
  closest: fc.subarray(['evidence'] as const),
  fields: fc.subarray(['lesson'] as const),
});

const documentOf = (filePath: string) =>
  fc
    .record({
      kind: fc.constantFrom('story' as const, 'answer' as const),
      status: fc.constantFrom('ready' as const, 'draft' as const, 'retired' as const),
      owner: fc.option(said),
      title: fc.option(said),
      name: said,
      missing: fc.subarray(['mechanism', 'evidence'] as const),
      pieces: fc.array(piece, { maxLength: 4 }),
      lesson: said,
    })
    .map(({ name, kind, missing, pieces, lesson, ...given }) => {
      const named = kind === 'story' ? { type: name, prompt: null } : { type: null, prompt: name };
      const fields = [{ name: 'lesson' as const, text: lesson, line: 3 }];
      const told = { fields, answers: [{ seconds: 9, left: 0, pieces }] };
      return document({ ...given, ...named, kind, filePath, answers: [answer([...missing])], told });
    });

export const report: fc.Arbitrary<Report> = fc
  .uniqueArray(filePath, { minLength: 1, maxLength: 4 })
  .chain((filePaths) =>
    fc.record({
      documents: fc.tuple(...filePaths.map(documentOf)),
      findings: fc.array(findingOf(filePaths), { maxLength: 8 }),
      skipped: fc.array(fc.record({ filePath, reason: said }), { maxLength: 2 }),
    }),
  )
  .map(({ findings, ...given }) => reportOf({ ...given, findings }));
