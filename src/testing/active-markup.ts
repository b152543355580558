import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const elements = /^(?:p|h3|h4|em|strong|del|code|pre|blockquote|ul|ol|li|hr|br|a|img|div|table|thead|tbody|tr|th|td|sup|aside|figure|figcaption)$/;
const attributes = /^(?:class|id|start|type|role|href|rel|lang|aria-label|src|alt|width|height|loading|decoding|tabindex|scope)$/;

/** Forms that the values of some attributes must have. */
const forms: Readonly<Record<string, RegExp>> = {
  href: /^(?:https:\/\/|mailto:|#|\/(?!\/))/,
  src: /^\/pictures\//,
  id: /^(?:s-|cite-|footnote-)/,
};

/** What a browser would find in a rendered text that is not on the list of harmless elements, attributes and addresses. */
export function activeMarkup(html: string): string[] {
  return [...(html.includes('<!') ? ['<!'] : []), ...elementsIn(parseFragment(html)).flatMap(offences)];
}

function offences({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  const wrong = attrs.filter(({ name, value }) => !attributes.test(name) || forms[name]?.test(value) === false);
  return [...(elements.test(tagName) ? [] : [`<${tagName}>`]), ...wrong.map(({ name, value }) => `<${tagName} ${name}="${value}">`)];
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}
