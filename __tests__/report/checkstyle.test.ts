import { describe, expect, it } from 'vitest';
import { renderCheckstyle } from '../../src/report/checkstyle.ts';
import { expectShape, parseXml, type XmlShape } from '../support/xml.ts';
import { HOSTILE } from './hostile.ts';
import { document, finding, reportOf } from './samples.ts';

/** What Checkstyle writes, and its readers take. */
const SHAPE: XmlShape = {
  checkstyle: { required: ['version'], children: ['file'] },
  file: { required: ['name'], children: ['error'] },
  error: { required: ['line', 'severity', 'message', 'source'], optional: ['column'] },
};
const options = { displayPath: (filePath: string) => `../${filePath}` };

describe('renderCheckstyle', () => {
  it('is exactly this for a few findings', () => {
    const findings = [
      finding(),
      finding({ line: 9, column: 1, severity: 'note', ruleId: 'hedging', message: 'It "hedges" <a> & b.' }),
      finding({ filePath: 'stories/z.md', severity: 'warning', message: 'One.' }),
    ];
    expect(renderCheckstyle(reportOf({ documents: [document()], findings }), options)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="../stories/mara/gateway.md">
    <error line="7" column="10" severity="error" message="Field \`numbers\` is only \`TODO\`, expected what changed.&#10;Replace it with what happened." source="star-witness.empty-field"/>
    <error line="9" column="1" severity="info" message="It &#34;hedges&#34; &#60;a&#62; &#38; b." source="star-witness.hedging"/>
  </file>
  <file name="../stories/z.md">
    <error line="7" column="10" severity="warning" message="One." source="star-witness.empty-field"/>
  </file>
</checkstyle>
`,
    );
  });

  it('is whole without findings', () => {
    const root = parseXml(renderCheckstyle(reportOf(), options));
    expect(root).toEqual({ name: 'checkstyle', attributes: { version: '4.3' }, children: [], text: '\n' });
  });

  it('can be read, whatever a file holds', () => {
    for (const text of [...HOSTILE, ']]>', '\ufffe\uffff', '\ud800', '&#0;', "' onload='x"]) {
      const output = renderCheckstyle(
        reportOf({ findings: [finding({ filePath: text, message: `${text}\n${text}` })] }),
        options,
      );
      const root = parseXml(output);
      expectShape(root, SHAPE);
      expect(root.children.map(({ children }) => children.length)).toEqual([1]);
      expect(output).not.toMatch(/\u001b|^\s*::|##\[/m);
    }
  });

  it('gives back what was said', () => {
    const message = 'A `<b>` & "c" — ü 😀 \'d\'.\nEdit it.';
    const root = parseXml(renderCheckstyle(reportOf({ findings: [finding({ message })] }), options));
    expect(root.children[0]?.children[0]?.attributes.message).toBe(message);
  });
});
