import type { Heading, Root } from 'mdast';
import { citedSections, requiredSections, sectionIds } from '../vocabulary/sections.ts';
import { placeOf, textOf } from './node-context.ts';
import { isComment } from './comments.ts';
import { nearest } from './nearest.ts';
import { echo, type Place, type Report } from './problem.ts';
import { type Section, splitSections } from './sections.ts';

/** Checks the order of a text: its sections, its headings, and that what is claimed is cited. Places are in the body. */
export function checkSections(root: Root, citations: readonly { place: Place }[], report: Report): void {
  const { before, sections, unknown } = splitSections(root);
  const stray = before.find((node) => !('value' in node && isComment(node.value)) && node.type !== 'definition' && node.type !== 'footnoteDefinition');
  if (stray) report('text-before-sections', placeOf(stray), { allowed: sectionIds.join(', ') });
  const present = sections.map(({ id }) => id);
  for (const heading of unknown) reportUnknown(heading, present, report);
  for (const id of requiredSections) if (!present.includes(id)) report('section-missing', endOf(root), { value: id });
  checkOrder(sections, report);
  for (const section of sections) checkSection(section, citations, report);
}

/** Checks one section by itself. */
export function checkSection(section: Section, citations: readonly { place: Place }[], report: Report): void {
  checkHeadings(section, report);
  checkCited(section, citations, report);
}

function reportUnknown(heading: Heading, present: readonly string[], report: Report): void {
  const text = textOf(heading).trim();
  const suggestion = nearest(text, sectionIds.filter((id) => !present.includes(id)));
  report('unknown-section', placeOf(heading), { value: echo(text), allowed: sectionIds.join(', '), ...(suggestion && { suggestion }) });
}

function checkOrder(sections: readonly Section[], report: Report): void {
  let furthest = -1;
  const seen = new Set<string>();
  for (const { id, heading } of sections) {
    const position = sectionIds.indexOf(id);
    if (seen.has(id)) report('section-twice', placeOf(heading), { value: id });
    else if (position < furthest) report('section-order', placeOf(heading), { value: id, allowed: sectionIds.join(', ') });
    seen.add(id);
    furthest = Math.max(furthest, position);
  }
}

/** A sub-heading of the fourth level needs one of the third above it. */
function checkHeadings({ id, heading, children }: Section, report: Report): void {
  let level = heading.depth as number;
  for (const node of children) {
    if (node.type !== 'heading') continue;
    if (node.depth > level + 1 && node.depth <= 4) report('heading-order', placeOf(node));
    level = Math.max(node.depth, 2);
  }
  if (children.every((node) => 'value' in node && isComment(node.value))) report('section-empty', placeOf(heading), { value: id });
}

function checkCited({ id, heading, children }: Section, citations: readonly { place: Place }[], report: Report): void {
  if (!(citedSections as readonly string[]).includes(id)) return;
  const from = heading.position?.start.line ?? 0;
  const to = children.at(-1)?.position?.end.line ?? from;
  if (!citations.some(({ place: { line } }) => line > from && line <= to)) report('section-without-citation', placeOf(heading), { value: id });
}

function endOf(root: Root): Place {
  return { line: root.position?.end.line ?? 1, column: 1 };
}
