import type { ResolvedRule } from '../config/config.ts';
import type { RuleInfo, RuleOptions } from '../rules/types.ts';

/** The options of a rule, as it asks for them. */
export function optionsOf({ id }: RuleInfo, { options }: ResolvedRule): RuleOptions {
  return {
    list: (name) => {
      const value = options[name];
      if (value === undefined || typeof value === 'number') throw new Error(`rule ${id} has no list ${name}`);
      return value;
    },
    number: (name) => {
      const value = options[name];
      if (typeof value !== 'number') throw new Error(`rule ${id} has no number ${name}`);
      return value;
    },
  };
}
