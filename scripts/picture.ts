import { runBuilt } from './run-built.ts';

const COLUMNS = 100;
const FONT_SIZE = 13;
const LINE_HEIGHT = 19;
/** Width of a character of the usual monospaced fonts, as a share of their size. */
const ADVANCE = 0.602;
const PADDING = 16;

const COLORS: Record<number, string> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#76e3ea',
};

interface Style {
  color: string | null;
  bold: boolean;
  dim: boolean;
  underline: boolean;
}

const PLAIN: Style = { color: null, bold: false, dim: false, underline: false };

/**
 * What a terminal shows when the built command line runs with `args`, as an SVG. The build makes it, so it is never
 * stale.
 */
export function terminalPicture(root: string, args: readonly string[]): string {
  const stdout = runBuilt(['dist/cli/index.js', ...args, '--color'], {
    cwd: root,
    env: { ...process.env, COLUMNS: `${COLUMNS}` },
  });
  const lines = [`$ star-witness ${args.join(' ')}`, ...stdout.trimEnd().split('\n')];
  const width = Math.ceil(COLUMNS * FONT_SIZE * ADVANCE) + 2 * PADDING;
  const height = lines.length * LINE_HEIGHT + 2 * PADDING;
  let style = PLAIN;
  const rows = lines.map((line, index) => {
    const { spans, after } = styled(line, style);
    style = after;
    return `<text x="${PADDING}" y="${PADDING + (index + 0.75) * LINE_HEIGHT}">${spans}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="star-witness in a terminal">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    `<g fill="#e6edf3" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="${FONT_SIZE}">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[([0-9;]*)m`);

function styled(line: string, before: Style): { spans: string; after: Style } {
  let style = before;
  let spans = '';
  for (const [index, part] of line.split(ESCAPE).entries()) {
    if (index % 2 === 1) style = part.split(';').reduce((now, code) => apply(now, Number(code)), style);
    else if (part !== '') spans += `<tspan${attributes(style)}>${entities(part)}</tspan>`;
  }
  return { spans, after: style };
}

function apply(style: Style, code: number): Style {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  return { ...style, color: COLORS[code] ?? null };
}

function attributes({ color, bold, dim, underline }: Style): string {
  const given = [
    color === null ? '' : ` fill="${color}"`,
    bold ? ' font-weight="bold"' : '',
    dim ? ' fill-opacity="0.6"' : '',
    underline ? ' text-decoration="underline"' : '',
  ];
  return given.join('');
}

function entities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(' ', '\u00a0');
}
