import type { Heading, Root, RootContent } from 'mdast';
import { type SectionId, sectionIds } from '../vocabulary/sections.ts';

export interface Section {
  id: SectionId;
  heading: Heading;
  /** What stands under the heading, sub-headings included. */
  children: RootContent[];
}

export interface Sections {
  /** What stands before the first section. */
  before: RootContent[];
  sections: Section[];
  /** `##` headings that are no section's id: shown as sub-headings of the section that they stand in. */
  unknown: Heading[];
}

/** Divides a text at its `##` headings that are section ids. */
export function splitSections(root: Root): Sections {
  const result: Sections = { before: [], sections: [], unknown: [] };
  for (const node of root.children) {
    const id = node.type === 'heading' && node.depth === 2 ? sectionIdOf(node) : undefined;
    if (id !== undefined) {
      result.sections.push({ id, heading: node as Heading, children: [] });
      continue;
    }
    if (node.type === 'heading' && node.depth === 2) result.unknown.push(node);
    (result.sections.at(-1)?.children ?? result.before).push(node);
  }
  return result;
}

function sectionIdOf({ children }: Heading): SectionId | undefined {
  const [only, ...more] = children;
  if (only?.type !== 'text' || more.length > 0) return undefined;
  return sectionIds.find((id) => id === only.value);
}
