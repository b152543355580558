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

/**
 * Looking for bare addresses costs a third of the time, as each letter may start one, and for tables a tenth, as each
 * line may be the head of one: only where the text has the signs without which there is none.
 */
const bareAddress = /(?<!\]\()(?:https?:\/\/|www\.)|@/i;
const tableSign = /\||:-|-:/;

/** The parsers by what a text may hold, made once. */
const parsers = { plain: options(false, false), tables: options(false, true), addresses: options(true, false), all: full };

/** Throws what the parsers throw: a `VFileMessage` for broken syntax, a `RangeError` for nesting beyond the stack. */
export function parseMarkdown(body: string): Root {
  const hasTables = tableSign.test(body);
  if (bareAddress.test(body)) return fromMarkdown(body, hasTables ? parsers.all : parsers.addresses);
  return fromMarkdown(body, hasTables ? parsers.tables : parsers.plain);
}

function options(withAddresses: boolean, withTables: boolean): Options {
  const syntax = withAddresses ? gfm() : withoutAutolinks(gfm());
  const mdastExtensions = full.mdastExtensions ?? [];
  return {
    extensions: [withTables ? syntax : withoutTables(syntax), mdxExpression(), mdxJsx(), mdxMd()],
    mdastExtensions: withAddresses ? mdastExtensions : mdastExtensions.filter((each) => Array.isArray(each) || !each.transforms),
  };
}

function withoutAutolinks(extension: ReturnType<typeof gfm>): ReturnType<typeof gfm> {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => {
    const others = [constructs].flat().filter((construct) => !construct?.name?.endsWith('Autolink'));
    return [code, others] as const;
  });
  return { ...extension, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) as NonNullable<typeof extension.text> };
}

/** Tables are the only construct of GFM that begins in the flow of blocks. */
function withoutTables({ flow: _tables, ...extension }: ReturnType<typeof gfm>): ReturnType<typeof gfm> {
  return extension;
}
