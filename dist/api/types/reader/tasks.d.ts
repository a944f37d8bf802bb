/** What the reader distinguishes, by task: the names of its labels, in the order of the model's outputs. */
export interface Task {
    name: TaskName;
    labels: readonly string[];
}
export type TaskName = 'answers' | 'prompts' | 'follow-ups' | 'delivery' | 'fields' | 'virtues';
export declare const TASKS: readonly Task[];
