import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
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
const full: Options = {
  extensions: [gfm(), mdxExpression(), mdxJsx(), mdxMd()],
  mdastExtensions: [...gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
};

/** Looking for bare addresses costs a third of the time, as each letter may start one: only where there is one. */
const withoutBareAddresses: Options = {
  extensions: [withoutAutolinks(gfm()), mdxExpression(), mdxJsx(), mdxMd()],
  mdastExtensions: full.mdastExtensions?.filter((extension) => Array.isArray(extension) || !extension.transforms) ?? [],
};

const bareAddress = /(?<!\]\()(?:https?:\/\/|www\.)|@/i;

/** Throws what the parsers throw: a `VFileMessage` for broken syntax, a `RangeError` for nesting beyond the stack. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, bareAddress.test(body) ? full : withoutBareAddresses);
}

function withoutAutolinks(extension: ReturnType<typeof gfm>): ReturnType<typeof gfm> {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => {
    const others = [constructs].flat().filter((construct) => !construct?.name?.endsWith('Autolink'));
    return [code, others] as const;
  });
  return { ...extension, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) as NonNullable<typeof extension.text> };
}
