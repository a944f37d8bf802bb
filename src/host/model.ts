import { readFileSync } from 'node:fs';
import { decodeModel, type Model } from '../reader/model.ts';

/** Next to this file, and next to the bundles that are made of it. */
const FILE = 'model.bin';

let model: Model | undefined;

/** The model that comes with the product, read from its file when it is first asked for. */
export function loadModel(): Model {
  // A variable, because the bundler copies what it sees named here, as text.
  const here = import.meta.url;
  model ??= decodeModel(readFileSync(new URL(FILE, here)));
  return model;
}
