/** What a sentence is worth reading for, told from the groups of its words before it is read. */

import type { LexiconGroup, Role } from './types.ts';

/** Devices below this weight are everyday things: only what guards (an act from `GUARDS` on) makes one a device. */
export const EVERYDAY = 0.4;
export const GUARDS = 0.95;

/** It names a device, a control, or what guards: worth reading for mechanism. */
export const MECHANISM = 1;
/** It holds a number or a factor: worth reading for evidence. */
export const EVIDENCE = 2;
/** Harm is evidence where it is denied. */
const HARM = 4;
const DENIAL = 8;
/** A change is evidence without a number only from one unit to another (`from weeks to days`). */
const CHANGE = 16;
export const FROM = 32;
/** What one would watch: evidence in an answer that looks forward. */
const WATCH = 64;

const AXES: Readonly<Partial<Record<Role, number>>> = {
  gated: MECHANISM,
  number: EVIDENCE,
  factor: EVIDENCE,
  harm: HARM,
  faulty: HARM,
  impact: HARM,
  negation: DENIAL,
  change: CHANGE,
  span: CHANGE,
  observe: WATCH,
};

/** What a group makes its sentence worth reading for, as bits. */
export function axesOf({ role, weight }: LexiconGroup): number {
  if (role === 'device') return weight >= EVERYDAY ? MECHANISM : 0;
  if (role === 'control') return weight > 0 ? MECHANISM : 0;
  if (role === 'act') return weight >= GUARDS ? MECHANISM : 0;
  return AXES[role] ?? 0;
}

/** True when a sentence with these bits can speak for evidence. */
export function speaksForEvidence(axes: number, forward: boolean): boolean {
  if (axes & EVIDENCE || (forward && axes & WATCH)) return true;
  return (axes & (HARM | DENIAL)) === (HARM | DENIAL) || (axes & (CHANGE | FROM)) === (CHANGE | FROM);
}
