import { readdirSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { MAJOR_TAG, VERSION } from '../../src/product.ts';
import { WORKFLOW } from '../../src/setup/workflow.ts';
import { examplesOf } from '../support/doc-examples.ts';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Permissions;
  steps: Step[];
}

type Permissions = Record<string, string>;

interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: Permissions;
  jobs: Record<string, Job>;
}

interface Sample {
  /** Where it is. */
  name: string;
  text: string;
  workflow: Workflow;
}

const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const sample = (name: string, text: string): Sample => ({ name, text, workflow: load(text) as Workflow });

/** The workflows that a page shows. */
function shownIn(page: string): Sample[] {
  return examplesOf(page)
    .filter(({ language, text }) => language === 'yaml' && /^jobs:$/m.test(text))
    .map(({ text, part, line }) => sample(`${page}, ${part}, line ${line}`, text));
}

const inDocs = shownIn('docs/workflows.md');
const samples = [
  ...inDocs,
  ...shownIn('README.md'),
  ...readdirSync('.github/workflows').map((file) => sample(file, read(`.github/workflows/${file}`))),
];

const OURS = new RegExp(`^(star-witness/star-witness@${MAJOR_TAG}|\\./)$`);
const { inputs, outputs } = load(read('action.yml')) as Record<'inputs' | 'outputs', object>;

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const messages = (errors: readonly { message: string }[]) => errors.map(({ message }) => message);

/** What GitHub's own parser says of a workflow. */
async function errorsIn(text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'w.yml', content: text }, new NoOperationTraceWriter());
  const { errors = [] } = value === undefined ? {} : await convertWorkflowTemplate(context, value);
  const all = [...messages(context.errors.getErrors()), ...errors.map(({ Message }) => Message)];
  return [...new Set(all)];
}

describe("GitHub's parser", () => {
  it.each(samples)('takes $name', async ({ text }) => {
    expect(await errorsIn(text)).toEqual([]);
  });

  it('takes action.yml', () => {
    const { context } = parseAction(
      { name: 'action.yml', content: read('action.yml') },
      new NoOperationTraceWriter(),
    );
    expect(messages(context.errors.getErrors())).toEqual([]);
  });

  it.each([
    ['runs-on:', 'runs_on:', "w.yml (Line: 7, Col: 5): Unexpected value 'runs_on'"],
    ['contents: read', 'contents: rite', "w.yml (Line: 4, Col: 13): Unexpected value 'rite'"],
    ['pull_request', 'pull_requests', "w.yml (Line: 2, Col: 5): Unexpected value 'pull_requests'"],
    ['steps:', 'if: always(\n    steps:', "w.yml (Line: 8, Col: 9): Unexpected end of expression: '('"],
  ])('would not take %j as %j', async (from, to, message) => {
    expect(await errorsIn((inDocs[0]?.text ?? '').replace(from, to))).toContain(message);
  });
});

describe.each(samples)('$name', ({ text, workflow }) => {
  const steps = stepsOf(workflow);

  it('never runs with the rights of the repository on files of a stranger', () => {
    expect(text).not.toContain('pull_request_target');
  });

  it('says which permissions each job has, and gives no more than its case needs', () => {
    for (const { permissions = workflow.permissions } of Object.values(workflow.jobs)) {
      expect(permissions).toBeTypeOf('object');
      expect(Object.entries(permissions ?? {}).filter(([name, access]) => !allowed(name, access))).toEqual(
        [],
      );
    }
  });

  const allowed = (name: string, access: string) =>
    access === 'read' || ['checks', 'pull-requests', 'security-events', 'pages', 'id-token'].includes(name);

  it('pins what is not ours to a commit, with its version after it', () => {
    for (const line of text.split('\n').filter((each) => /^[\s-]*uses:/.test(each))) {
      const [, action = ''] = /uses: (\S+)/.exec(line) ?? [];
      if (!OURS.test(action)) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('leaves no credentials in the checkout, and puts no expression into a script', () => {
    for (const { uses = '', run = '', with: given = {} } of steps) {
      if (uses.startsWith('actions/checkout@')) expect(given['persist-credentials']).toBe(false);
      expect(`${run}${given.script ?? ''}`).not.toContain('${{');
    }
  });

  it('gives our Action inputs that it has, and reads outputs that it has', () => {
    for (const { id = '', uses = '', with: given = {} } of steps) {
      if (!OURS.test(uses)) continue;
      expect(Object.keys(given).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
      for (const [, name = ''] of text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))) {
        expect(Object.keys(outputs)).toContain(name);
      }
    }
  });
});

describe('all workflows', () => {
  it('use the Action at the tag of the current major version', () => {
    expect(MAJOR_TAG).toBe(`v${VERSION.replace(/\..*/, '')}`);
    const texts = [...samples.map(({ text }) => text), WORKFLOW];
    const tags = texts.flatMap((text) => [
      ...text.matchAll(/star-witness\/star-witness(?:@|\n +ref: )(\S+)/g),
    ]);
    expect(new Set(tags.map(([, tag]) => tag))).toEqual(new Set([MAJOR_TAG]));
  });

  it('name one commit for each action', () => {
    const uses = new Set(samples.flatMap(({ workflow }) => stepsOf(workflow).map((step) => step.uses ?? '')));
    const actions = [...uses].filter((each) => each.includes('@')).map((each) => each.split('@')[0]);
    expect(actions).toEqual([...new Set(actions)]);
  });
});

describe('docs/workflows.md', () => {
  it('says of each workflow the permissions that it has', () => {
    const rows = [
      ...read('docs/workflows.md').matchAll(/^\| (?:\[(.+)\]\(.*|(?:the same.*)) \| (`.*`) \|$/gm),
    ];
    const told = rows.map(([, , permissions]) => permissions);
    const given = inDocs.map(({ workflow }) => {
      const all = Object.values(workflow.jobs).map((job) => job.permissions ?? workflow.permissions ?? {});
      const merged = Object.entries(Object.assign({}, ...all)).sort();
      return merged.map(([name, access]) => `\`${name}: ${access}\``).join(', ');
    });
    expect(given).toEqual(told);
  });
});
