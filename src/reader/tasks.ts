/** What the reader distinguishes, by task: the names of its labels, in the order of the model's outputs. */

export interface Task {
  name: TaskName;
  labels: readonly string[];
}

export type TaskName = 'answers' | 'prompts' | 'follow-ups' | 'delivery' | 'fields' | 'virtues';

function under(subject: string, ids: string): string[] {
  return ids.split(' ').map((id) => `${subject}/${id}`);
}

export const TASKS: readonly Task[] = [
  { name: 'answers', labels: ['mechanism', 'evidence'] },
  {
    name: 'prompts',
    labels: [
      ...under('why-this-role', 'boundaries data-access evaluation-loops incident-learning production-trust'),
      ...under('what-could-go-wrong', 'risk signal staged-rollout rollback-path learning'),
      ...under('ai-safety', 'operational risk-surfaces observable constrained testable reversible'),
      ...under('disagreement', 'risk-accepted changing-signal reversible-step deciding-metric'),
      ...under('incident-leadership', 'owner hypothesis customer-impact next-action timebox follow-up'),
    ],
  },
  {
    name: 'follow-ups',
    labels: [
      ...under('platform-boundary', 'objection ruled-out failure evolution not-moved'),
      ...under('ai-eval-loop', 'users leakage labels noise worse consequence'),
      ...under('parser-migration', 'agreement point-of-no-return worst-input consumers stop-rule old-path'),
      ...under('incident-command', 'detected told first-move ruled-out not-back differently'),
      ...under('security-hygiene', 'next-one exceptions friction exposure still-works'),
    ],
  },
  { name: 'delivery', labels: ['recurring', 'oneoff'] },
  {
    name: 'fields',
    labels:
      'numbers stakes tradeoffs lesson api_contract adoption migration_risk data_quality eval_signal failure_analysis compatibility rollout regression_suite customer_impact hypothesis durable_follow_up normal_delivery_path'.split(
        ' ',
      ),
  },
  { name: 'virtues', labels: ['virtue', 'hedge', 'we', 'own'] },
];
