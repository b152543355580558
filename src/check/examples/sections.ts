import type { ExamplesOf } from './example.ts';

const what = '## what\n\nAn older pupil meets each new pupil.';
const how = '## how\n\nThe school asks pupils. <Cite id="s1" />';
const limits = '## limits\n\nNobody compared. <Cite id="s1" />';
const start = '## start\n\nName one teacher.';
const text = (...parts: string[]) => parts.join('\n\n');
const right = text(what, how, limits, start);

export const sectionExamples: ExamplesOf<'sections'> = {
  'text-missing': { in: 'file', wrong: '---\n…\n---\n', right: '---\n…\n---\n\n……\n' },
  'text-before-sections': { in: 'sections', wrong: text('An older pupil meets each new pupil.', right), right },
  'section-missing': { in: 'sections', wrong: text(what, how, limits), right },
  'section-order': { in: 'sections', wrong: text(how, what, limits, start), right },
  'section-twice': { in: 'sections', wrong: text(what, how, limits, start, start), right },
  'section-empty': { in: 'sections', wrong: text(what, how, limits, '## start'), right },
  'unknown-section': { in: 'sections', wrong: text(right, '## contact\n\nWrite to the city.'), right: text(right, '### Contact\n\nWrite to the city.') },
  'section-without-citation': { in: 'sections', wrong: text(what, how, '## limits\n\nNobody compared.', start), right },
  'unknown-source': { in: 'text', wrong: 'They meet. <Cite id="s7" />', right: 'They meet. <Cite id="s1" />' },
  'source-not-cited': { in: 'fields', wrong: twoSources('s2', 'Report'), right: 'sources: [{id: s1, title: "Handbook for mentors", publisher: "City of Example", language: en}]' },
};

function twoSources(id: string, title: string): string {
  return `sources:\n  - {id: s1, title: "Handbook for mentors", publisher: "City of Example", language: en}\n  - {id: ${id}, title: "${title}", publisher: "City of Example", language: en}`;
}
