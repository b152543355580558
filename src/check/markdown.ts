import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';

/**
 * The parsers that remark-parse, remark-gfm and remark-mdx are made of, without the JavaScript parser: expressions
 * and attributes stay text, which the rules then refuse. A body that passes the rules means the same in full MDX; a
 * test compares the two.
 */
const options = {
  extensions: [gfm(), mdxExpression(), mdxJsx(), mdxMd()],
  mdastExtensions: [gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
};

/** Throws what the parsers throw: a `VFileMessage` for broken syntax, a `RangeError` for nesting beyond the stack. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, options);
}
