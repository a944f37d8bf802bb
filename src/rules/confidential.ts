import { type Confidential, confidentialIn, NAME_KINDS, type NameKind } from '../confidential/find.ts';
import { HASHED_NAME_OR_TEXT, secondSaltIn } from '../confidential/name-hash.ts';
import { NameList } from '../confidential/names.ts';
import { placeholderFixes } from '../confidential/placeholder-fix.ts';
import { KINDS } from '../confidential/types.ts';
import type { ListOption, TextRule } from './types.ts';

/** The option that lists the names of a kind. */
const LISTS: Readonly<Record<NameKind, string>> = {
  company: 'companies',
  customer: 'customers',
  person: 'people',
  project: 'code-names',
};

const names = (whose: string): ListOption => ({
  description: `Names of ${whose} that no text may have, in plain text or as \`star-witness hash-name\` prints them.`,
  default: [],
  pattern: HASHED_NAME_OR_TEXT,
  faultIn: secondSaltIn,
});

export const confidential: TextRule = {
  id: 'confidential',
  meta: {
    description: 'No text has a secret, or anything else that the repository keeps confidential.',
    severity: 'error',
    inEveryStatus: true,
    fixable: ['secret', 'email', 'phone', 'host', 'pay', 'name'],
    options: {
      kinds: {
        description: 'What is looked for beside the names.',
        default: ['secrets'],
        choices: KINDS,
      },
      companies: names('companies'),
      customers: names('customers'),
      people: names('people'),
      'code-names': names('projects'),
    },
    messages: {
      secret:
        'The text has a secret ({what}), expected none.\nWrite `{placeholder}` in its place, and revoke it: where it was committed, the git history still has it.',
      email: 'The text has an e-mail address, expected none.\nWrite `{placeholder}` in its place.',
      phone: 'The text has a phone number, expected none.\nWrite `{placeholder}` in its place.',
      host: 'The text names an internal host or address, expected none.\nWrite `{placeholder}` in its place.',
      pay: 'The text has an amount of pay, expected none.\nWrite `{placeholder}` in its place.',
      name: 'The text has a {kind} name that is to stay confidential, expected a placeholder.\nWrite `{placeholder}` in its place, here and wherever the text means the same.',
    },
  },
  *checkText(text, { list, findSecrets }) {
    const finds = confidentialIn(text, {
      kinds: new Set(list('kinds')),
      names: Object.fromEntries(NAME_KINDS.map((kind) => [kind, nameList(list(LISTS[kind]))])) as Record<
        NameKind,
        NameList
      >,
      findSecrets,
    });
    const fixes = placeholderFixes(text, finds);
    for (const [index, find] of finds.entries()) {
      const { start, end, kind, what, placeholder } = find;
      const fix = fixes[index];
      yield {
        messageId: MESSAGES[kind],
        at: { start, end },
        data: { what, placeholder, kind: kind === 'project' ? 'code' : kind },
        ...(fix ? { fix } : {}),
      };
    }
  },
};

const MESSAGES: Readonly<Record<Confidential['kind'], string>> = {
  secrets: 'secret',
  emails: 'email',
  phones: 'phone',
  hosts: 'host',
  pay: 'pay',
  company: 'name',
  customer: 'name',
  person: 'name',
  project: 'name',
};

const lists = new WeakMap<readonly string[], NameList>();

/** Made once for each list, not for each file. */
function nameList(entries: readonly string[]): NameList {
  const list = lists.get(entries) ?? new NameList(entries);
  lists.set(entries, list);
  return list;
}
