import { PRODUCT } from '../product.ts';

/** How the user called the command line, to be copied from what it prints: npx says that it is there. */
export function invocation(): string {
  return process.env.npm_command === 'exec' ? `npx --no-install ${PRODUCT}` : PRODUCT;
}
