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
  /** How many programs wanted each processor, at the start and at the end. */
  load: readonly [number, number];
  runs: number;
  starts: readonly Row[];
  many: { stories: number; rows: readonly Row[] };
  memory: readonly { name: string; aim: string; megabytes: number }[];
}

/** The text of docs/performance.md. */
export function pageOf({ date, node, processors, load, runs, starts, many, memory }: Results): string {
  const busy = Math.max(...load) > 0.5;
  return `# Performance

How long Star Witness takes, and how much memory. \`npm run bench\` measures it and writes this page.

Times are processor times of the whole process, with git and every other process that it starts. They are given as
multiples of \`node -e 0\`, a Node that starts and does nothing: the machine's own speed is not in such a figure.
Each figure is the median of ${runs} pairs of runs, one of the program and one of \`node -e 0\` in turn. Half of the pairs
lie between the two figures in parentheses.

Measured on ${date} with Node ${node} on ${processors} processors. ${
    busy
      ? `**The machine was busy:**\n${load.map((each) => each.toFixed(1)).join(' to ')} programs wanted each processor, which makes a program slower than it is (caches are shared, and a\nrun is interrupted). Read the figures as upper bounds.`
      : 'The machine was quiet.'
  }

## A start

| | times \`node -e 0\` | processor time | aim |
| --- | ---: | ---: | ---: |
${starts.map(startRow).join('\n')}

A hook runs at every commit, and most commits have nothing to check. That is found out before anything else is loaded:
git is asked what is staged, and for the configuration; one that has globs and nothing else, as \`init\` writes it, is
understood without a parser. For a story, the YAML reader, the rules and the reader's model are loaded too; that code
runs cold, once. Node 22.1 and later keep compiled code between runs.

## Many stories

${many.stories} generated stories of 2.5 KB each, and the same files read by others. \`reading\` is a Node that only reads them.

| | processor time | times \`reading\` | aim |
| --- | ---: | ---: | ---: |
${many.rows.map(manyRow).join('\n')}

\`by hand\` is [\`bench/peers/by-hand.mjs\`](../bench/peers/by-hand.mjs): gray-matter, a JSON Schema and two lists of
keywords, which give no places, no reasons and no fixes. rumdl checks the form of Markdown, in Rust; it is measured
where it is installed. The first stories of a run take longer than the later ones, because code warms up.

## Memory

| | peak | aim |
| --- | ---: | ---: |
${memory.map(({ name, aim, megabytes }) => `| ${name} | ${megabytes.toFixed(0)} MB | ${aim} |`).join('\n')}

Of a document only what the report needs is kept. What was seen in each answer is in the JSON report alone; it is kept
packed, and unpacked while the file is written. A report has at most 50,000 findings, the most severe.
`;
}

function startRow({ name, aim, result: { ratio, low, high, cpu } }: Row): string {
  return `| ${name} | ${ratio.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)}) | ${cpu.toFixed(0)} ms | ${aim} |`;
}

function manyRow({ name, aim, result: { ratio, cpu } }: Row): string {
  return `| ${name} | ${(cpu / 1000).toFixed(1)} s | ${ratio.toFixed(1)} | ${aim} |`;
}
