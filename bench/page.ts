import type { PairedRuns } from './measure.ts';

/** A row of a table: what was measured, and the result. */
export interface Row {
  name: string;
  aim: string;
  result: PairedRuns;
}

export interface Results {
  date: string;
  node: string;
  processors: number;
  /** The load average of other programs per processor, at the start and at the end. */
  load: readonly [number, number];
  runs: number;
  starts: readonly Row[];
  many: { stories: number; rows: readonly Row[] };
  memory: readonly { name: string; aim: string; megabytes: number }[];
}

/** `10,000`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** The text of docs/performance.md. */
export function pageOf({ date, node, processors, load, runs, starts, many, memory }: Results): string {
  const busy = Math.max(...load) > 0.5;
  const hasRumdl = many.rows.some(({ name }) => name === 'rumdl');
  return `# Performance

How long Star Witness takes, and how much memory it needs. \`npm run bench\` measures it and writes this page.

Times are processor times of the whole process, including git and every other process that it starts. They are given as
multiples of \`node -e 0\`, a Node process that starts and does nothing, so that they depend less on the machine. Each
figure is the median of ${runs} pairs of runs, one of the program and one of \`node -e 0\` in turn. Half of the pairs lie
between the two figures in parentheses.

Measured on ${date} with Node ${node} on ${processors} processors. ${
    busy
      ? `**The machine was busy:**\nother programs caused a load of ${load.map((each) => each.toFixed(1)).join(' per processor at the start and ')} at the end. They share the caches and interrupt\nruns, so read the figures as upper bounds.`
      : 'The machine was quiet.'
  }

## Startup

| | times \`node -e 0\` | processor time | target |
| --- | ---: | ---: | ---: |
${starts.map(startRow).join('\n')}

A hook runs at every commit, and most commits have nothing to check. So before anything else is loaded, git is asked
what is staged, and for the configuration. A configuration that has only globs, as \`init\` writes it, is read without a
parser. For a story, the YAML reader, the rules and the reader's model are loaded too, and that code runs cold. Node
22.1 and later keep compiled code between runs.

## Many stories

${grouped(many.stories)} generated stories of 2.5 KB each, and other programs on the same files. \`reading\` is a Node process that
only reads them.

| | processor time | times \`reading\` | target |
| --- | ---: | ---: | ---: |
${many.rows.map(manyRow).join('\n')}

\`by hand\` is [\`bench/peers/by-hand.mjs\`](../bench/peers/by-hand.mjs): gray-matter, a JSON Schema and two lists of
keywords, without places, reasons or fixes.${hasRumdl ? ' rumdl checks the form of Markdown, in Rust.' : ''} The first stories of a run
take longer than the later ones, because code warms up.

## Memory

| | peak | target |
| --- | ---: | ---: |
${memory.map(({ name, aim, megabytes }) => `| ${name} | ${megabytes.toFixed(0)} MB | ${aim} |`).join('\n')}

Only what the report needs is kept of a document. The details of each answer are kept packed for the JSON report, and
unpacked while it is written. A report has at most 50,000 findings, the most severe ones.
`;
}

function startRow({ name, aim, result: { ratio, low, high, cpu } }: Row): string {
  return `| ${name} | ${ratio.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)}) | ${cpu.toFixed(0)} ms | ${aim} |`;
}

function manyRow({ name, aim, result: { ratio, cpu } }: Row): string {
  return `| ${name} | ${(cpu / 1000).toFixed(1)} s | ${ratio.toFixed(1)} | ${aim} |`;
}
