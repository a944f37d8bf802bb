import { explainInterrupts } from './interrupt.ts';
import { runAction } from './run-action.ts';

explainInterrupts();
runAction();
