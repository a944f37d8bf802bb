import { listOf } from '../text/message.ts';
import { claimsIn, type NumberClaim } from './support/numbers.ts';
import { templatesIn } from './support/templates.ts';
import { isText } from './support/value-kinds.ts';
import type { Rule } from './types.ts';

/** How many of the four parts of a claim are enough. */
const ENOUGH = 3;

export const numbersQuality: Rule = {
  id: 'numbers-quality',
  meta: {
    description: 'A number comes with its unit, its baseline, and the time or scope that it applies to.',
    severity: 'note',
    options: {
      fields: { description: 'The fields with numbers to check.', default: ['numbers'], names: 'fields' },
    },
    messages: {
      incomplete:
        'The claim `{phrase}` has {has}, but {lacks}; expected 3 of number, unit, baseline, and time window.\n`<what> went from <before> to <after> within <time>` gives all four.',
      sizes:
        '`{phrase}` gives sizes, and no outcome; expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; how much data, how many people and how long it took say nothing of the result.',
      noNumber:
        '`{field}` has no number (`{phrase}`), expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; if nothing was measured, count something now: users, errors, hours, money.',
    },
  },
  *check({ fields }, { list, vocabulary, read }) {
    for (const option of list('fields')) {
      const name = vocabulary.canonical(option) ?? option;
      const field = fields.get(name);
      // Other rules report blank values, template text and the wrong kind of value.
      if (field === undefined || vocabulary.isBlankField(field) || !isText(field.value)) continue;
      if (templatesIn(field, vocabulary).length > 0) continue;
      const found = field.texts.flatMap((prose) => {
        const reading = read(prose);
        return reading.isEnglish ? claimsIn(reading).map((claim) => ({ prose, claim })) : [];
      });
      const first = found.find(({ claim }) => claim.numbers > 0) ?? found[0];
      if (first === undefined) continue;
      const { start, end } = first.claim;
      const at = first.prose.locate(start, end);
      const phrase = first.prose.text.slice(start, end);
      if (first.claim.numbers === 0) {
        yield { messageId: 'noNumber', at, data: { phrase, field: name } };
        continue;
      }
      const { has, lacks } = partsOfClaims(found.map(({ claim }) => claim));
      if (has.length >= ENOUGH) continue;
      if (areSizes(found.map(({ claim }) => claim))) {
        yield { messageId: 'sizes', at, data: { phrase } };
        continue;
      }
      yield { messageId: 'incomplete', at, data: { phrase, has: listOf(has), lacks: listOf(lacks) } };
    }
  },
};

/** Whether a field only says how large something was: `512 GPUs, 14 people`. One number may be an outcome. */
function areSizes(claims: readonly NumberClaim[]): boolean {
  return claims.every(({ sizes }) => sizes) && claims.reduce((sum, { numbers }) => sum + numbers, 0) > 1;
}

/** What the sentences of a field give together: a baseline may have a sentence of its own. */
function partsOfClaims(claims: readonly NumberClaim[]): { has: string[]; lacks: string[] } {
  const any = (part: 'unit' | 'base' | 'contrast' | 'window') => claims.some((claim) => claim[part]);
  const numbers = claims.reduce((sum, claim) => sum + claim.numbers, 0);
  const parts: [string, boolean][] = [
    ['unit', any('unit')],
    ['baseline', any('base') || (numbers > 1 && any('contrast'))],
    ['time window', any('window')],
  ];
  const given = parts.filter(([, there]) => there).map(([part]) => `a ${part}`);
  return {
    has: ['a number', ...given],
    lacks: parts.filter(([, there]) => !there).map(([part]) => `no ${part}`),
  };
}
