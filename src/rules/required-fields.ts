import type { Vocabulary } from '../presets/vocabulary.ts';
import { inBackticks, listOf } from '../text/message.ts';
import type { Document, Fix } from '../types.ts';
import { draftHint } from './support/draft-hint.ts';
import { keyInserter } from './support/fixes.ts';
import { spanOfTitle } from './support/title.ts';
import { fieldsFor, unfilledParts } from './support/unfinished.ts';
import { unknownHeadings } from './support/unknown-headings.ts';
import { unknownKeys } from './support/unknown-keys.ts';
import { unknownLabels } from './support/unknown-labels.ts';
import type { RequiredField, Rule, RuleContext, RuleFinding } from './types.ts';

const EDIT = 'Add `{field}:` to the frontmatter, or a section `## {title}`: {hint}.';

export const requiredFields: Rule = {
  id: 'required-fields',
  meta: {
    description: 'A story has the four fields that every story needs and those of its type.',
    severity: 'error',
    ofWhole: ['common', 'ofType', 'misspelled', 'heading', 'label', 'parts', 'slot', 'typed'],
    atMost: { slot: 'warning', typed: 'note' },
    fixable: ['common', 'ofType', 'misspelled', 'heading', 'label'],
    messages: {
      common: `Missing field \`{field}\`, which every story needs.\n${EDIT}`,
      ofType: `Missing field \`{field}\`, which every story of type \`{type}\` needs.\n${EDIT}`,
      misspelled: 'Missing field `{field}`, found the key `{key}` instead.\nRename the key to `{field}`.',
      heading:
        'Missing field `{field}`, found the section `{heading}` instead.\nRename the section to `{title}`.',
      label: 'Missing {part}, found the label `{label}` instead.\nRename the label to `{near}`.',
      parts: 'Missing {parts}, expected {hint}.\nAdd it to the story after a label: `**{title}:**`.',
      slot: 'No story under this title, expected one like the others, with {parts}.\nWrite it; until then, {draft} turns this into a note.',
      typed:
        'Missing {fields}, which a story of type `{type}` needs.\nAdd a line `**{title}:**` with {hint}.',
    },
  },
  *check(document, context) {
    const { vocabulary, required } = context;
    if (document.bank !== null) {
      yield* partsMissing(document, context);
      yield* typeMissing(document, vocabulary);
      return;
    }
    const missing = required.filter(({ field }) => field === null);
    if (document.frontmatter === null || missing.length === 0) return;
    // A missing field has no place: point at what requires it.
    const { openSpan } = document.frontmatter;
    const typeSpan = document.fields.get('type')?.valueSpan ?? openSpan;
    const keys = unknownKeys(document, context).filter(({ fix }) => fix !== null);
    const headings = unknownHeadings(document, context).filter(({ fix }) => fix !== null);
    const insertKey = keyInserter(document);
    for (const { name, spec } of missing) {
      const about = [name];
      const typo = keys.find(({ near }) => near === name);
      const section = headings.find(({ field }) => field === name);
      const common = Object.hasOwn(vocabulary.preset.commonFields, name);
      if (typo !== undefined) {
        // Next to a misspelled key, an added one would be its duplicate as soon as the spelling is fixed.
        const { keySpan: at, label: key } = typo.entry;
        yield { messageId: 'misspelled', at, data: { field: name, key }, about, ...fixOf(typo) };
      } else if (section !== undefined) {
        const { at, written, near } = section;
        const data = { field: name, heading: written, title: near };
        yield { messageId: 'heading', at, data, about, ...fixOf(section) };
      } else {
        yield {
          messageId: common ? 'common' : 'ofType',
          at: common ? openSpan : typeSpan,
          data: { field: name, type: document.type ?? '', title: spec.title, hint: spec.hint },
          about,
          ...insertKey(name, spec.hint),
        };
      }
    }
  },
};

/**
 * The parts that a bank story lacks: one finding for each part with a misspelled label, and one for all others.
 * `empty-field` reports blank parts.
 */
function* partsMissing(document: Document, context: RuleContext): Iterable<RuleFinding> {
  const lacking = unfilledParts(document, context).filter(({ field }) => field === null);
  const labels = unknownLabels(document, context).filter(({ fix }) => fix !== null);
  const missing: RequiredField[] = [];
  for (const part of lacking) {
    const label = labels.find(({ field }) => fieldsFor(part.name).includes(field));
    if (label === undefined) missing.push(part);
    else {
      const { at, written, near } = label;
      const data = { part: part.spec.title, label: written, near };
      yield { messageId: 'label', at, data, about: [part.name], ...fixOf(label) };
    }
  }
  const [first] = missing;
  if (first === undefined) return;
  const data = {
    parts: listOf(missing.map(({ spec }) => spec.title)),
    hint: listOf(missing.map(({ spec }) => spec.hint)),
    title: first.spec.title,
    draft: draftHint(document),
  };
  const messageId = document.bank?.isSlot ? 'slot' : 'parts';
  yield { messageId, at: spanOfTitle(document), data, about: missing.map(({ name }) => name) };
}

/** Reports the fields of its type that a bank story lacks. */
function* typeMissing(document: Document, { preset }: Vocabulary): Iterable<RuleFinding> {
  const { type, fields } = document;
  if (type === null || !Object.hasOwn(preset.storyTypes, type)) return;
  const missing = Object.entries(preset.storyTypes[type]?.fields ?? {}).filter(([name]) => !fields.has(name));
  const [first] = missing;
  if (first === undefined) return;
  const [, { title, hint }] = first;
  const data = { fields: listOf(missing.map(([name]) => inBackticks(name))), type, title, hint };
  const at = fields.get('type')?.valueSpan ?? spanOfTitle(document);
  yield { messageId: 'typed', at, data, about: missing.map(([name]) => name) };
}

function fixOf({ fix }: { fix: Fix | null }): { fix?: Fix } {
  return fix === null ? {} : { fix };
}
