import { loadModel } from '../../src/host/model.ts';

/** The model, loaded once for a process. */
export const model = loadModel();
