/** Reads XML as a program does: checks that it is well-formed, and resolves its entities. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect } from 'vitest';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** What an element may have, and what may be in it. */
export type XmlShape = Record<
  string,
  { required: string[]; optional?: string[]; children?: string[]; text?: boolean }
>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** The characters that XML 1.0 allows. With any other, no parser accepts the file. */
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

/** The root element of a document. */
export function parseXml(text: string): XmlElement {
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).toMatch(CHARACTERS);
  expect(text).not.toMatch(/&#(?!10;)(?:\d|[12]\d|3[01]|x[0-9a-f]+);/i);
  const [root] = (parser.parse(text) as Node[]).filter((node) => !('?xml' in node)).map(elementOf);
  if (root === undefined) throw new Error('no element');
  return root;
}

function elementOf(node: Node): XmlElement {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inner = node[name] as Node[];
  const texts = inner.filter((child) => '#text' in child).map((child) => String(child['#text']));
  return {
    name,
    attributes: node[':@'] ?? {},
    children: inner.filter((child) => !('#text' in child)).map(elementOf),
    text: texts.join(''),
  };
}

/** Checks that an element, and all in it, has what its readers document. */
export function expectShape(element: XmlElement, shape: XmlShape): void {
  const { required = [], optional = [], children = [], text = false } = shape[element.name] ?? {};
  expect(Object.keys(shape)).toContain(element.name);
  const given = Object.keys(element.attributes);
  expect(
    required.filter((name) => !given.includes(name)),
    element.name,
  ).toEqual([]);
  expect(
    given.filter((name) => ![...required, ...optional].includes(name)),
    element.name,
  ).toEqual([]);
  if (!text) expect(element.text.trim(), element.name).toBe('');
  for (const child of element.children) {
    expect(children, element.name).toContain(child.name);
    expectShape(child, shape);
  }
}
