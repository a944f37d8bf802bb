import { readFileSync } from 'node:fs';
import { decodeModel, type Model } from '../reader/model.ts';

/** The file is next to this module, and next to the bundles that contain it. */
const FILE = 'model.bin';

let model: Model | undefined;

/** The model that comes with the product. It is read from its file when it is first needed. */
export function loadModel(): Model {
  // In a variable, because the bundler would copy a file that it sees named together with `import.meta.url`, as text.
  const here = import.meta.url;
  model ??= decodeModel(readFileSync(new URL(FILE, here)));
  return model;
}
