import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import { limits } from './limits.ts';
import { echo, type Place, type Report } from './problem.ts';
import { ruleOfYamlError } from './yaml-syntax.ts';

/** Where in a file's YAML a field stands; its nearest existing parent when it is missing. */
export type Locate = (path: readonly PropertyKey[], what?: 'key' | 'value') => Place;

export interface YamlTree {
  /** The fields, or `undefined` where the YAML cannot be relied on. */
  data: Record<string, unknown> | undefined;
  locate: Locate;
  /** Every text that is a value: as decoded, as written, and its place. */
  texts: { text: string; raw: string; place: Place }[];
}

const keyPattern = /^[a-z][A-Za-z0-9-]*$/;

/**
 * Reads YAML 1.2 (core schema) and refuses what a list of fields never needs: tags, anchors, aliases, merge keys, odd
 * keys, deep nesting. `firstLine` is the line of the file on which the YAML starts.
 */
export function readYaml(source: string, firstLine: number, report: Report): YamlTree {
  const locate = locatorFor(source, firstLine);
  const parsed = parse(source, firstLine);
  if (!parsed) {
    report('yaml-too-deep', { line: firstLine, column: 1 }, { max: limits.yamlDepth });
    return { data: undefined, locate, texts: [] };
  }
  const { document, placeOf } = parsed;
  let broken = false;
  const tell: Report = (...problem) => {
    broken = true;
    report(...problem);
  };
  for (const { code, pos } of document.errors) {
    // a field that is there twice leaves the others as they are: they are checked all the same
    const tellThis = code === 'DUPLICATE_KEY' ? report : tell;
    tellThis(ruleOfYamlError(code), placeOf(pos[0]), { value: echo(source.slice(pos[0], pos[0] + 80).split('\n')[0]) });
  }
  const texts: YamlTree['texts'] = [];
  if (broken) return { data: undefined, locate, texts };
  if (isMap(document.contents)) walk(document.contents, { source, placeOf, report: tell, texts, depth: 1, budget: { nodes: limits.yamlNodes } });
  else tell('yaml-not-fields', placeOf(0));
  return { data: broken ? undefined : (document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>), locate, texts };
}

/** Finds places in YAML; reads it again when first asked, so that nobody has to keep the tree. */
function locatorFor(source: string, firstLine: number): Locate {
  let parsed: ReturnType<typeof parse>;
  return (path, what = 'value') => {
    parsed ??= parse(source, firstLine);
    return parsed ? parsed.placeOf(offsetOf(parsed.document, path, what)) : { line: firstLine, column: 1 };
  };
}

interface Parsed {
  document: Document.Parsed;
  placeOf: (offset: number) => Place;
}

function parse(source: string, firstLine: number): Parsed | undefined {
  try {
    const document = parseDocument(source, {
      version: '1.2', schema: 'core', strict: true, uniqueKeys: true, merge: false, stringKeys: true,
      resolveKnownTags: false, prettyErrors: false, logLevel: 'silent',
    });
    return { document, placeOf: placesIn(source, firstLine) };
  } catch {
    return undefined; // the parser is recursive: thousands of open brackets overflow its stack
  }
}

/** Places by offset. The parser's own counter misses line breaks inside of what it could not read. */
function placesIn(source: string, firstLine: number): (offset: number) => Place {
  const starts = [0];
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    const inside = Math.min(offset, source.length);
    let line = starts.length - 1;
    while ((starts[line] ?? 0) > inside) line--;
    return { line: firstLine + line, column: inside - (starts[line] ?? 0) + 1 };
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next: unknown = isMap(node) ? pair?.value : node.items[Number(step)];
    if (pair) offset = startOf(pair.key) ?? offset;
    if (what === 'value' || depth < path.length - 1 || !pair) offset = startOf(next) ?? offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

interface Walk {
  source: string;
  placeOf: (offset: number) => Place;
  report: Report;
  texts: YamlTree['texts'];
  depth: number;
  budget: { nodes: number };
}

function walk(node: unknown, context: Walk): void {
  const { placeOf, report, depth, budget } = context;
  const place = placeOf(startOf(node) ?? 0);
  if (--budget.nodes === 0) report('yaml-too-much', place, { max: limits.yamlNodes });
  if (budget.nodes <= 0) return;
  if (isAlias(node)) return report('yaml-alias', place, { value: echo(`*${node.source}`) });
  if (isScalar(node) || isCollection(node)) refuseProperties(node, place, report);
  if (isScalar(node) && typeof node.value === 'string') {
    context.texts.push({ text: node.value, raw: context.source.slice(node.range?.[0], node.range?.[1]), place });
  }
  if (!isCollection(node)) return;
  if (depth > limits.yamlDepth) return report('yaml-too-deep', place, { max: limits.yamlDepth });
  for (const item of node.items) {
    if (isPair(item)) walkPair(item, place, { ...context, depth: depth + 1 });
    else walk(item, { ...context, depth: depth + 1 });
  }
}

function walkPair({ key, value }: Pair, mapPlace: Place, context: Walk): void {
  const place = isScalar(key) ? context.placeOf(startOf(key) ?? 0) : mapPlace;
  if (isScalar(key)) refuseProperties(key, place, context.report);
  const name = isScalar(key) ? key.value : undefined;
  if (typeof name !== 'string' || !keyPattern.test(name) || name in Object.prototype) context.report('yaml-key', place, { value: echo(name) });
  walk(value, context);
}

/** `!!tag` and `&anchor` before a key or value. Tags are told by the node itself: the core schema still resolves `!!binary`. */
function refuseProperties(node: { anchor?: string | undefined; tag?: string | undefined }, place: Place, report: Report): void {
  if (node.anchor) report('yaml-alias', place, { value: echo(`&${node.anchor}`) });
  if (node.tag) report('yaml-tag', place, { value: echo(node.tag) });
}
