import { type Confidential, confidentialIn, NAME_KINDS, type NameKind } from '../confidential/find.ts';
import { HASHED_NAME_OR_TEXT, secondSaltIn } from '../confidential/name-hash.ts';
import { NameList } from '../confidential/names.ts';
import { placeholderFixes } from '../confidential/placeholder-fix.ts';
import { KINDS } from '../confidential/types.ts';
import { oncePer } from '../text/once-per.ts';
import type { ListOption, TextRule } from './types.ts';

/** The option for the names of each kind. */
const LISTS: Readonly<Record<NameKind, string>> = {
  company: 'companies',
  customer: 'customers',
  person: 'people',
  project: 'code-names',
};

const names = (whose: string): ListOption => ({
  description: `Names of ${whose} that no text may contain, in plain text or as printed by \`star-witness hash-name\`.`,
  default: [],
  pattern: HASHED_NAME_OR_TEXT,
  faultIn: secondSaltIn,
});

export const confidential: TextRule = {
  id: 'confidential',
  meta: {
    description: 'No text contains a secret, or anything else that the repository keeps confidential.',
    severity: 'error',
    inEveryStatus: true,
    fixable: ['secret', 'email', 'phone', 'host', 'pay', 'name'],
    options: {
      kinds: {
        description: 'What to look for besides the names.',
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
        'The text contains a secret ({what}), expected none.\nReplace it with `{placeholder}` and revoke it: once committed, it stays in the git history.',
      email: 'The text contains an e-mail address, expected none.\nReplace it with `{placeholder}`.',
      phone: 'The text contains a phone number, expected none.\nReplace it with `{placeholder}`.',
      host: 'The text names an internal host or address, expected none.\nReplace it with `{placeholder}`.',
      pay: 'The text contains an amount of pay, expected none.\nReplace it with `{placeholder}`.',
      name: 'The text contains a confidential {kind} name, expected a placeholder.\nReplace it with `{placeholder}`, here and wherever the text refers to it.',
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

/** Made once for each list, not for each file. */
const nameList = oncePer((entries: readonly string[]) => new NameList(entries));
