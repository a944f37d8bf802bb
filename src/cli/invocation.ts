import path from 'node:path';
import { PRODUCT } from '../product.ts';
import { shellWord } from '../report/shell-word.ts';

const INSTALLED = /[\\/]node_modules[\\/](?:\.bin[\\/])?star-witness(?:[\\/]|$)/;
/** The script of a clone, which runs as `node dist/cli/index.js`. */
const BUILT = /[\\/]dist[\\/]cli[\\/]index\.js$/;

/** How the user can call the command line again, for commands to copy: it is not always on the PATH. */
export function invocation({ argv, env }: Pick<NodeJS.Process, 'argv' | 'env'> = process): string {
  const [, script = ''] = argv;
  if (env.npm_command === 'exec' || INSTALLED.test(script)) return `npx --no-install ${PRODUCT}`;
  return BUILT.test(script) ? `node ${shellWord(path.relative('.', script))}` : PRODUCT;
}
