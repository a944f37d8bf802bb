import { HOME, VERSION } from '../product.ts';

/** How to install the package. From git, npm would first install what only developers need. */
export const INSTALL = `npm install --save-dev ${HOME}/archive/refs/tags/v${VERSION}.tar.gz`;
