import type { Plugin } from 'rolldown';
import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

const PROPERTY = /\\p\{/i;

/**
 * Replaces `/\p{L}/u` by `RegExp('\\p{L}', 'u')` outside of functions. V8 checks a literal each time it parses the code
 * around it, which is at least twice, and each property takes a search through all of Unicode; a call is checked once.
 */
export const propertiesOnce: Plugin = {
  name: 'properties-once',
  transform: {
    filter: { code: PROPERTY },
    handler(code, id) {
      let made = '';
      let done = 0;
      for (const { start, end, regex } of literalsOutsideFunctions(id, code)) {
        if (!PROPERTY.test(regex.pattern)) continue;
        const given = [regex.pattern, regex.flags].map((part) => JSON.stringify(part));
        made += `${code.slice(done, start)}/* @__PURE__ */ RegExp(${given.join(', ')})`;
        done = end;
      }
      return { code: made + code.slice(done), map: null };
    },
  },
};

function literalsOutsideFunctions(id: string, code: string): ESTree.RegExpLiteral[] {
  const found: ESTree.RegExpLiteral[] = [];
  let depth = 0;
  const enter = () => {
    depth++;
  };
  const exit = () => {
    depth--;
  };
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': exit,
    FunctionExpression: enter,
    'FunctionExpression:exit': exit,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': exit,
    Literal(node) {
      if (depth === 0 && 'regex' in node) found.push(node);
    },
  }).visit(parseSync(id, code).program);
  return found.sort((one, other) => one.start - other.start);
}
