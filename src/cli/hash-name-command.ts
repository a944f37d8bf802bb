import { randomBytes } from 'node:crypto';
import { hashName, readHashedName, SALT_BYTES } from '../confidential/name-hash.ts';
import type { Config } from '../config/config.ts';
import { decode } from '../host/text-file.ts';
import { UsageError } from '../host/workspace.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';
import { readStdin } from './stdin.ts';

/** Prints each name as an entry of a list, with the salt that the configuration uses already, or a new one. */
export async function hashNameCommand(given: readonly string[], flags: ConfigFlags): Promise<void> {
  const { config } = await configOf(flags);
  const names = given.length > 0 ? given : await namesOnStdin();
  const salt = saltIn(config) ?? randomBytes(SALT_BYTES).toString('hex');
  const entries = names.map((name, index) => {
    try {
      return hashName(name, salt);
    } catch (error) {
      // The number of the name, and not the name itself, because this may go to a log.
      if (error instanceof RangeError) throw new UsageError(`name ${index + 1}: ${error.message}`);
      throw error;
    }
  });
  await print(`${entries.join('\n')}\n`);
}

/** @throws {UsageError} where there is none, or no text */
async function namesOnStdin(): Promise<string[]> {
  const text = decode(await readStdin());
  if (text === null) throw new UsageError('<stdin>:1:1: not UTF-8, expected names in UTF-8');
  const names = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (names.length === 0) throw new UsageError('<stdin>:1:1: expected one name per line, found none');
  return names;
}

/** The salt of the first hashed name in the lists of any rule. */
function saltIn({ rules, overrides }: Config): string | null {
  const settings = [rules, ...overrides.map((override) => override.rules)].flatMap((each) =>
    Object.values(each),
  );
  const values = settings.flatMap((setting) =>
    typeof setting === 'object' ? Object.values('options' in setting ? setting.options : setting).flat() : [],
  );
  for (const value of values) {
    const hashed = typeof value === 'string' ? readHashedName(value) : null;
    if (hashed !== null) return hashed.salt;
  }
  return null;
}
