import { type Model } from '../reader/model.js';
/** The model that comes with the product. It is read from its file when it is first needed. */
export declare function loadModel(): Model;
