import { suggest } from '../core/keys.ts';
import { listOf } from '../core/message.ts';
import type { Rule } from '../types.ts';
import { insertKeys } from './insert-keys.ts';

export const storyType: Rule = {
  id: 'story-type',
  meta: {
    description: 'A story names one of the story types, which decides what it must give.',
    severity: 'error',
    messages: {
      missing: 'Missing `type`, expected one of {types}.\nAdd `type:` to the frontmatter.',
      unknown:
        'Unknown story type `{type}`, expected one of {types}.\nChange it to the type that the story shows.',
      suggest: 'Unknown story type `{type}`, expected one of {types}.\nDid you mean `{near}`?',
    },
  },
  *check(document, { vocabulary: { preset } }) {
    if (document.kind !== 'story' || document.frontmatter === null) return;
    const known = Object.keys(preset.storyTypes);
    const types = listOf(known, 'or');
    const field = document.fields.get('type');
    if (document.type === null) {
      const at = field?.valueSpan ?? document.frontmatter.openSpan;
      const fix = field === undefined ? { fix: insertKeys(document, ['type: TODO']) } : {};
      yield { messageId: 'missing', at, data: { types }, ...fix };
    } else if (!Object.hasOwn(preset.storyTypes, document.type)) {
      const at = field?.valueSpan ?? document.frontmatter.openSpan;
      const near = suggest(document.type, known);
      if (near === null) yield { messageId: 'unknown', at, data: { type: document.type, types } };
      else {
        const fix = { range: [at.start, at.end] as [number, number], text: near };
        yield { messageId: 'suggest', at, data: { type: document.type, types, near }, fix };
      }
    }
  },
};
