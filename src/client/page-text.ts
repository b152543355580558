/** Text of one part of a page. */
export interface PageText {
  text: string;
  /** Language of the text: the nearest `lang`, empty if there is none. */
  lang: string;
}

/** The part of the DOM that reading text needs. */
export interface TextNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextNode>;
}

/** Elements inside a line. All others stand apart from the text before and after them. */
const inline = /^(A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DFN|EM|I|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR|#.*)$/i;
const unread = /^(SCRIPT|STYLE|TEMPLATE|SVG)$/i;

/** The text that a reader sees, on one line: `textContent` would glue a heading to the paragraph below it. */
export function readText(node: TextNode): string {
  return rawText(node).replace(/\s+/gu, ' ').trim();
}

function rawText({ nodeName, nodeValue, childNodes }: TextNode): string {
  if (nodeName === '#text') return nodeValue ?? '';
  if (unread.test(nodeName)) return '';
  const text = Array.from(childNodes, rawText).join('');
  return inline.test(nodeName) ? text : ` ${text} `;
}

/** The searched text of an entry's page, part by part. Parsing runs no script and loads nothing. */
export function pageText(html: string): PageText[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(page.querySelectorAll('main [data-search]'), (element) => ({
    text: readText(element),
    lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
  }));
}
