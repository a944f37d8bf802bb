/** Word lists that several prompts share. */

import { words } from './words.ts';

/** Ways to put a change out little by little; used by two prompts. */
export const STAGES = words(`
  staged rollout, staged release, staged exposure, staged deployment, canary, canary release, phased rollout, gradual rollout, progressive rollout, small cohort, first cohort,
  feature flag, percent of traffic, percent of users, shadow mode, dark launch, ring, beta group, internal users first, pilot, limited release, holdback, opt in, small group, early access, ramp
`);
/** Ways back. */
export const WAYS_BACK = words(`
  rollback, rollback path, roll back, kill switch, revert, undo, feature flag off, previous version, previous model, fallback, restore, safe mode, off switch, back out, rollback plan, degraded mode, backup
`);
