/** What the public API has for Node alone. */
export { loadModel } from './host/model.js';
