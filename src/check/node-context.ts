import type { Nodes, Parents } from 'mdast';
import { echo, type Place, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';

/** Lines of the body from one to another, both included, counted from 1. */
export interface LineRange {
  from: number;
  to: number;
}

/** What a body refers to, for the rules that compare it with the front matter and with other files. */
export interface BodyFindings {
  /** Citations of sources, in the order of the text. */
  citations: { source: string; place: Place }[];
  /** Entries that are linked to. */
  practices: { slug: string; place: Place }[];
  /** File names of the pictures that are shown. */
  pictures: { name: string; place: Place }[];
  /** Links to pages of this site: `/bg/about`. */
  siteLinks: { address: string; place: Place }[];
}

/** What the checks of single elements share. Places are in the body. */
export interface NodeContext extends BodyFindings {
  report: (node: Nodes, rule: RuleId, values?: Values) => void;
  /** The same for a passage of a text, which may be lines below the text's start. */
  reportPassage: (node: Nodes, passage: string, rule: RuleId, values?: Values) => void;
  /** The source of a node, as written. */
  rawOf: (node: Nodes) => string;
  /** Checks a text that the parser decoded from the source of `node`. */
  checkText: (node: Nodes, text: string) => void;
  paragraphs: LineRange[];
  definitions: Map<string, string>;
  ancestors: Parents[];
}

export function placeOf(node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The text of a node as read aloud: no markup, pictures by their alternative text. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** Refuses what becomes a link inside a link or a heading. */
export function refuseInLink(node: Nodes, { report, rawOf, ancestors }: NodeContext): void {
  if (ancestors.some(({ type }) => type === 'link' || type === 'linkReference' || type === 'heading')) report(node, 'not-allowed-here', { value: echo(rawOf(node)) });
}
