import { describe, it } from 'vitest';
import { directivesIn, joinDirectives } from '../../src/document/directives.ts';
import { scanBody } from '../../src/document/markdown.ts';
import { Suppressions } from '../../src/suppress/suppressions.ts';
import { expectLinear } from './work.ts';

/** Reads the directives of a body, and asks for each offset whether it is suppressed. */
function readDirectives(text: string): void {
  const { comments } = scanBody(text, 0);
  const { read } = joinDirectives(directivesIn(text, comments, ['<!--', '-->'], text.length));
  const suppressions = new Suppressions(read, () => true);
  for (let offset = 0; offset < text.length; offset += 10) suppressions.take('a', offset);
}

describe('suppressions cost what the text is long', () => {
  it.each([
    '<!-- star-witness-disable-next-line a -- b -->\n',
    '<!-- star-witness-disable-next-line a -- b -->\n\n\n\n',
    '<!-- star-witness-disable-next-line a -->\nx <!-- star-witness-disable-next-line a --> ',
    '<!-- star-witness-disable a --><!-- star-witness-enable -->',
    '<!-- star-witness-disable a,b,c,d -->\n',
    '<!--star-witness-',
    '<!-- -->',
  ])('of nothing but %j', (unit) => {
    expectLinear((size) => readDirectives(unit.repeat(Math.ceil(size / unit.length))));
  });

  it.each([',', ' ', 'a', '-', '\n', '- ', 'a,'])('in one comment of nothing but %j', (unit) => {
    expectLinear((size) => readDirectives(`<!-- star-witness-disable ${unit.repeat(size)} -->`));
  });

  it.each(['\n', '> ', ' '])('after %j, one after the other', (unit) => {
    const comment = '<!-- star-witness-disable-next-line a -->\n';
    expectLinear((size) => readDirectives(`${comment.repeat(20)}${unit.repeat(size)}`));
  });
});
