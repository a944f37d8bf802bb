import { type Model } from '../reader/model.js';
/** The model that comes with the product, read from its file when it is first asked for. */
export declare function loadModel(): Model;
