import { beforeAll, describe, expect, it } from 'vitest';
import { checkTogether } from './check-content.ts';
import { checkFile, type FileReading } from './check-file.ts';
import type { ContentFile } from './content-file.ts';
import { benignContributions, contributedFile, type Contribution, hostileContributions, hostPath, refusedPaths } from './fixtures/hostile/contributions.ts';
import { goodContent, textFile } from './fixtures/read-fixture.ts';
import type { Problem } from './problem.ts';

/** The good content without the practice that contributions are put into; read once for all of them. */
let others: FileReading[];
let host: string;

beforeAll(async () => {
  const files = await goodContent();
  others = files.filter(({ path }) => path !== hostPath).map(checkFile);
  host = new TextDecoder().decode(files.find(({ path }) => path === hostPath)?.bytes);
});

const check = (file: ContentFile) => checkTogether([...others, checkFile(file)]);
const errorsOf = (file: ContentFile): Problem[] => check(file).problems.filter(({ file: path, severity }) => path === file.path && severity === 'error');
const inBody = (text: string): ContentFile => textFile(hostPath, `${host}\n${text}\n`);
const rulesIn = (text: string) => [...new Set(errorsOf(inBody(text)).map(({ rule }) => rule))];

describe('hostile contributions', () => {
  it.each(hostileContributions)('$name is refused, with a place inside the file, and never shown', (contribution: Contribution) => {
    const file = contributedFile(contribution, host);
    const { problems, entries } = check(file);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(entries.map(({ slug }) => slug)).not.toContain('ice-breaker');
    const lines = new TextDecoder().decode(file.bytes).split(/\r\n?|\n/);
    for (const { line, column } of errors) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
  });

  it('are refused for what they are, not by accident', { timeout: 30_000 }, () => {
    const rules = Object.fromEntries(
      hostileContributions
        .filter(({ place, name }) => place !== 'file' && !/^md_(?:deep|many)/.test(name))
        .map((contribution) => [contribution.name, [...new Set(errorsOf(contributedFile(contribution, host)).map(({ rule }) => rule))].join(' ')]),
    );
    expect(rules).toMatchInlineSnapshot(`
      {
        "attr_children": "attribute-missing attribute-unknown block-empty",
        "attr_client": "attribute-missing attribute-unknown block-empty",
        "attr_entity": "attribute-id",
        "attr_id": "attribute-missing attribute-unknown block-own-lines",
        "attr_israw": "attribute-missing attribute-unknown block-empty",
        "attr_jsxvalue": "mdx-syntax",
        "attr_long": "attribute-too-long block-empty",
        "attr_missing": "attribute-missing block-own-lines block-parent",
        "attr_newline": "attribute-line-break block-empty",
        "attr_novalue": "attribute-not-text block-empty",
        "attr_ns": "attribute-missing attribute-unknown block-empty",
        "attr_onclick": "attribute-missing attribute-unknown block-empty",
        "attr_sethtml": "attribute-missing attribute-unknown block-empty",
        "attr_settext": "attribute-missing attribute-unknown block-empty",
        "attr_spread": "attribute-missing attribute-not-text block-own-lines",
        "attr_spread_obj": "attribute-missing attribute-not-text block-empty",
        "attr_style": "attribute-missing attribute-unknown block-empty",
        "by_big": "file-too-big",
        "by_emoji_zwj_ascii": "stray-joiner",
        "by_esc": "control-character",
        "by_ff": "control-character",
        "by_hangulfill": "invisible-character",
        "by_isolate": "invisible-character",
        "by_ls": "control-character",
        "by_nfd": "not-composed",
        "by_nul": "private-character control-character",
        "by_pua": "private-character",
        "by_rlm": "invisible-character",
        "by_softhyphen": "invisible-character",
        "by_tagchars": "invisible-character",
        "by_zalgo": "not-composed too-many-accents",
        "cp_Fragment": "mdx-unknown-component",
        "cp_dash": "mdx-unknown-component",
        "cp_dollar": "mdx-unknown-component",
        "cp_fragment": "mdx-raw-html",
        "cp_inline": "mdx-unknown-component",
        "cp_inlink": "mdx-unknown-component",
        "cp_intable": "mdx-unknown-component",
        "cp_typeargs": "mdx-syntax",
        "cp_unclosed": "mdx-unclosed-block",
        "cp_wrongclose": "mdx-wrong-closing",
        "el_embed": "mdx-raw-html",
        "el_form": "mdx-raw-html",
        "el_link": "mdx-raw-html",
        "el_math": "mdx-raw-html",
        "el_object": "mdx-raw-html",
        "el_p": "mdx-raw-html",
        "el_script": "mdx-raw-html",
        "el_script_upper": "mdx-raw-html",
        "el_slot": "mdx-raw-html",
        "el_style": "mdx-raw-html mdx-expression",
        "el_svg": "mdx-raw-html",
        "ent_bidi_dec": "invisible-character",
        "ent_in_alt": "invisible-character picture-missing",
        "ent_nfd": "not-composed",
        "ent_shy": "invisible-character",
        "esm_broken": "mdx-esm",
        "esm_components": "mdx-esm mdx-expression",
        "esm_default": "mdx-esm mdx-expression",
        "esm_dynamic": "mdx-expression",
        "esm_export": "mdx-esm",
        "esm_import_prose": "mdx-esm",
        "esm_nospace_star": "mdx-esm",
        "esm_star": "mdx-esm",
        "esm_tab": "mdx-esm tab-character",
        "esm_tab2": "mdx-esm tab-character",
        "esm_tab3": "mdx-esm tab-character",
        "expr_after_code": "mdx-expression",
        "expr_blank": "mdx-expression",
        "expr_comment_code2": "mdx-expression",
        "expr_comment_trick": "mdx-expression",
        "expr_doubleslash": "mdx-expression",
        "expr_emph": "mdx-expression",
        "expr_empty": "mdx-expression",
        "expr_footnote": "mdx-expression",
        "expr_imgalt": "mdx-expression picture-missing",
        "expr_indented": "mdx-expression",
        "expr_linecomment": "mdx-expression",
        "expr_linktext": "link-without-text mdx-expression",
        "expr_list": "mdx-expression",
        "expr_multi": "mdx-expression",
        "expr_nested": "mdx-expression",
        "expr_quote": "mdx-expression",
        "expr_reflabel": "link-without-text mdx-expression",
        "expr_regex": "mdx-expression",
        "expr_setext": "mdx-expression",
        "expr_spread_child": "attribute-missing mdx-expression",
        "expr_string": "mdx-expression",
        "expr_tabbed": "tab-character mdx-expression",
        "expr_table": "mdx-expression",
        "expr_task": "mdx-expression",
        "expr_text": "mdx-expression",
        "expr_unclosed": "mdx-open-brace",
        "fm_bomb": "yaml-alias",
        "fm_complexkey": "yaml-key",
        "fm_date": "field-unknown",
        "fm_deep": "yaml-too-deep",
        "fm_docend": "front-matter-fence yaml-not-fields",
        "fm_dup": "yaml-key-twice",
        "fm_enum": "expected-number",
        "fm_extra_nested": "field-unknown",
        "fm_hexesc": "control-character text-too-short",
        "fm_huge": "expected-number",
        "fm_jsregexp": "yaml-tag",
        "fm_layout": "field-unknown",
        "fm_lsesc": "control-character text-too-short",
        "fm_many": "front-matter-too-long",
        "fm_merge": "yaml-key",
        "fm_multidoc": "yaml-not-fields front-matter-twice text-before-sections mdx-expression",
        "fm_neg": "number-too-small",
        "fm_nel": "control-character text-too-short",
        "fm_norway": "field-unknown",
        "fm_proto": "yaml-key",
        "fm_set": "yaml-tag",
        "fm_slug": "field-unknown",
        "fm_slug_dup": "field-unknown",
        "fm_tostring": "yaml-key",
        "fm_u8esc": "invisible-character text-too-short",
        "fm_url_nested": "field-unknown",
        "img_double": "picture-address",
        "img_inlink": "picture-address",
        "img_noext": "picture-address",
        "img_nul": "picture-address private-character",
        "img_pct": "picture-address",
        "img_query": "picture-address",
        "img_ref": "not-allowed-here link-relative",
        "img_svg": "picture-address",
        "md_codelang": "code-details code-language",
        "md_comment_inline": "mdx-html-comment",
        "md_doctype": "mdx-raw-html",
        "md_h1": "heading-level",
        "md_longline": "line-too-long",
        "md_lt": "mdx-less-than",
        "url_bidi": "link-unsafe invisible-character",
        "url_data": "link-unsafe",
        "url_empty": "link-empty",
        "url_expr": "link-unsafe",
        "url_http": "link-not-https",
        "url_idnmix": "mixed-alphabets",
        "url_imgjs": "picture-address",
        "url_intent": "link-unsafe",
        "url_ipdec": "link-address",
        "url_js": "link-unsafe",
        "url_js_angle": "link-unsafe",
        "url_js_case": "link-unsafe",
        "url_js_ctl": "link-relative private-character",
        "url_js_foot": "link-unsafe",
        "url_js_tabent": "link-unsafe tab-character",
        "url_mailto_inject": "link-mail-details",
        "url_relative": "link-relative",
        "url_spoof": "link-shows-other-address",
        "url_spoof2": "link-shows-other-address",
        "url_tel": "link-unsafe",
        "url_userinfo": "link-address",
        "url_vb": "link-unsafe",
      }
    `);
  });

  it.each(refusedPaths)('a file at %s is refused', (path) => {
    expect(errorsOf(textFile(path, host)).map(({ rule }) => rule)).toEqual([expect.stringMatching(/^(?:misplaced-file|unknown-file|slug-format|reserved-name)$/)]);
  });
});

describe('harmless contributions', () => {
  it.each(benignContributions)('$name is accepted', (contribution: Contribution) => {
    expect(errorsOf(contributedFile(contribution, host))).toEqual([]);
  });

  it.each([
    ['an inline comment', 'a {/* note * / still */} b'],
    ['a comment in the first line', '{/* note */}\n\nText'],
    ['a punycode host', '[x](https://xn--bcher-kva.example/)'],
    ['a reference link', '[x][r]\n\n[r]: https://example.org "Title"'],
    ['an attribute with an entity', '<Callout title="It&apos;s fine">\n\nText\n\n</Callout>'],
    ['what looks like markup in an attribute', '<Callout title="{x} a&quot; set:html=&quot;b">\n\nText\n\n</Callout>'],
    ['escaped braces', '\\{name\\}'],
    ['code with a pipe in a table', '| a |\n|---|\n| `{x\\|y}` |'],
    ['less-than signs', 'a \\< b, 3 &lt; 4, 5 > 4, 1 < 2'],
    ['Bulgarian', 'Училищата в Ямбол, „наставник“ — ЕС и JET CD: 20 %'],
    ['Irish', 'Tá fáilte roimh gach dalta; an Ghaeltacht'],
    ['Croatian', 'Škole, đaci i učitelji: čćžšđ'],
    ['emoji with a skin tone, a sign made bold, a flag', '👍🏽 1️⃣ ☑️ 🏳️‍🌈'],
    ['units', '2 × 3, 5 µm, 10 Ω, 20 °C, ½'],
    ['a paragraph that goes on with "export"', 'They import things and\nexport others.'],
    ['a list about exports', '- import duties\n- export of school books'],
    ['an escaped keyword', 'im\\port, &#105;mport'],
    ['a number with blanks', 'It cost 1 000 000 000 euro from 2010 to 2020, on 01.02.2020 and in 2014-2020.'],
    ['a role mailbox', 'Write to info@example.org, school.office@example.org or a@b.eu.'],
  ])('%s is accepted', (_, text) => {
    expect(errorsOf(inBody(text))).toEqual([]);
  });
});

describe('what some MDX parser takes for a program', () => {
  it.each([
    'import"./x.js"', 'import*as a from"./x.js"', 'import{a}from"./x.js"', 'export{a}from"./x.js"', 'export*from"./x.js"', 'import\n"./x.js"',
    'import/**/"./x.js"', 'import("./x.js")', 'import.meta', 'import\u00a0"./x.js"', ' import "./x.js"', '   import "./x.js"', '    import "./x.js"',
    '- import "./x.js"', '- import x from "./x.js"', '> import "./x.js"', '> export default 1', '1. export const a = 1',
    '### heading\nimport "./x.js"', '<Callout title="a">\n\nb\n\n</Callout>\nimport "./x.js"', '[r]: https://a.eu\nimport "./x.js"',
    '```\na\n```\nimport "./x.js"', '{/* x */}\nimport "./x.js"', '| a |\n|---|\n| b |\nimport "./x.js"', 'a[^1]\n\n[^1]: b\n\nimport "./x.js"',
  ])('%j is refused', (text) => {
    expect(rulesIn(text)).toContain('mdx-esm');
  });

  it.each([
    '| {x | y} |\n|---|---|', '[{x}]: https://a.eu', '[r]: <{x}>\n\n[a][r]', '$$ {x} $$', '~~~ {x}\na\n~~~', '```js {x}\na', '<Callout {/* c */} title="a">\n\nb\n\n</Callout>',
    '<Callout title="a" {/* c */...x}>\n\nb\n\n</Callout>', ':::x{onclick="a"}', ':x[a]{b=c}', '### x {#id}', '![<Cite id="s1" />](./photo-1.jpg)', '{x', '{/* a */ b}',
  ])('%j is refused', (text) => {
    expect(rulesIn(text)).not.toEqual([]);
  });

  it('a tag whose name is written with an entity is no block', () => {
    expect(rulesIn('<T&#105;p />')).not.toEqual([]);
  });

  it('a footnote cannot smuggle in an address', () => {
    expect(rulesIn('[click][^1]\n\n    [^1]: javascript:alert(1)')).toEqual([]);
    expect(rulesIn('[click][a]\n\n[a]: javascript:alert(1)')).toEqual(['link-unsafe']);
  });
});

describe('a hostile file is refused in no time', () => {
  it.each([
    ['brackets', '['.repeat(60_000)], ['stars', 'a*'.repeat(30_000)], ['quotes', '> '.repeat(30_000)], ['blocks', '<Callout>'.repeat(7_000)],
    ['list levels', `${'- '.repeat(5_000)}a`], ['braces', '{'.repeat(60_000)], ['links', '[a](b '.repeat(9_000)],
  ])('%s', (_, text) => {
    const start = process.cpuUsage();
    expect(rulesIn(text)).not.toEqual([]);
    const microseconds = process.cpuUsage(start).user;
    expect(microseconds).toBeLessThan(1_500_000);
  });

  it('and so are open brackets in the fields', () => {
    expect(errorsOf(textFile(hostPath, host.replace('scope: local', `scope: ${'['.repeat(10_000)}`))).map(({ rule }) => rule)).not.toEqual([]);
  });
});
