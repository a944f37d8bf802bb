import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = path.resolve(import.meta.dirname, '../src');
/** The folders that touch the machine, or talk to those that do, and the part of the API that is for Node. */
const HOSTS = ['host', 'github', 'cli', 'action', 'node.ts'];
/** The modules that know the built-in rules and presets by name. */
const KNOWS_BUILT_IN = ['builtin.ts', 'index.ts'];

/** Imported modules by importing module, as POSIX paths below `src/`, from static and dynamic imports alike. */
function readImports(): Map<string, string[]> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      const text = readFileSync(path.join(SOURCES, file), 'utf8');
      const specifiers = [...text.matchAll(/(?:\bfrom |\bimport\(|^import )'(\.[^']+)'/gm)];
      const targets = specifiers.map(([, name = '']) => path.posix.join(path.posix.dirname(file), name));
      return [file, [...new Set(targets)]];
    }),
  );
}

const imports = readImports();
const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);

/** The same graph with a node for each folder. */
function folderImports(): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const [file, targets] of imports) {
    const folder = folderOf(file);
    const others = targets.map(folderOf).filter((other) => other !== folder);
    graph.set(folder, [...new Set([...(graph.get(folder) ?? []), ...others])]);
  }
  return graph;
}

/** The first circle found from each node, as `a > b > a`. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    if (trail.includes(node)) circles.push([...trail.slice(trail.indexOf(node)), node].join(' > '));
    else if (!done.has(node)) {
      for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
      done.add(node);
    }
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}

describe('the imports of src/', () => {
  it('are read', () => {
    expect(imports.get('cli/index.ts')).toEqual(['cli/main.ts']);
    expect(circlesIn(new Map(Object.entries({ a: ['b'], b: ['c'], c: ['b'] })))).toEqual(['b > c > b']);
  });

  it('form no circle between files', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it('form no circle between folders', () => {
    expect(circlesIn(folderImports())).toEqual([]);
  });

  it('leave types.ts without any', () => {
    expect(imports.get('types.ts')).toEqual([]);
  });

  it('lead from no pure folder to a host', () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      HOSTS.includes(folderOf(file))
        ? []
        : targets.filter((to) => HOSTS.includes(folderOf(to))).map((to) => `${file} > ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lead from the API to everything that it needs, and to no host', () => {
    const reached = new Set(['index.ts']);
    for (const file of reached) for (const target of imports.get(file) ?? []) reached.add(target);
    expect([...reached].filter((file) => HOSTS.includes(folderOf(file)))).toEqual([]);
    expect(reached).toContain('report/sarif.ts');
    expect(reached).toContain('document/frontmatter.ts');
  });

  it('name the built-in rules and presets in one place', () => {
    const isBuiltIn = (file: string) =>
      (/^rules\/[^/]+\.ts$/.test(file) && file !== 'rules/types.ts') ||
      /^presets\/[^/]+\/index\.ts$/.test(file);
    const wrong = [...imports].flatMap(([file, targets]) =>
      ['presets', 'rules'].includes(folderOf(file)) || KNOWS_BUILT_IN.includes(file)
        ? []
        : targets.filter(isBuiltIn).map((to) => `${file} > ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});
