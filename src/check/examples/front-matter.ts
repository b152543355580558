import type { ExamplesOf } from './example.ts';

const rightFile = '---\n…\n---\n\n……\n';
const rightTitle = 'title: "Ice breaker: a mentor in the first week"';

export const frontMatterExamples: ExamplesOf<'front-matter'> = {
  'front-matter-missing': { in: 'file', wrong: '…\n---\n\n……\n', right: rightFile },
  'front-matter-open': { in: 'file', wrong: '---\n…\n\n……\n', right: rightFile },
  'front-matter-fence': { in: 'file', wrong: '---\n…\n---end\n---\n\n……\n', right: rightFile },
  'front-matter-twice': { in: 'file', wrong: '---\n…\n---\n---\n\n……\n', right: rightFile },
  'front-matter-too-long': { in: 'fields', wrong: `keywords:\n${'  - "mentor for pupils"\n'.repeat(800)}`, right: 'keywords: ["mentor", "school"]' },
  'yaml-syntax': { in: 'fields', wrong: 'title: "Ice breaker" a mentor in the first week', right: rightTitle },
  'yaml-key-twice': { in: 'fields', wrong: 'scope: local\nscope: regional', right: 'scope: local' },
  'yaml-colon': { in: 'fields', wrong: 'title: Ice breaker: a mentor in the first week', right: rightTitle },
  'yaml-quote': { in: 'fields', wrong: 'title: "Ice breaker: a mentor in the first week', right: rightTitle },
  'yaml-indent': { in: 'fields', wrong: 'keywords: ["mentor", "school"\nscope: local', right: 'keywords: ["mentor", "school"]\nscope: local' },
  'yaml-key': { in: 'fields', wrong: '"my title": "Ice breaker: a mentor in the first week"', right: rightTitle },
  'yaml-tag': { in: 'fields', wrong: 'title: !text "Ice breaker: a mentor in the first week"', right: rightTitle },
  'yaml-alias': { in: 'fields', wrong: 'title: &name "Ice breaker: a mentor in the first week"', right: rightTitle },
  'yaml-too-deep': { in: 'fields', wrong: 'keywords: [[[[[[["mentor"]]]]]]]', right: 'keywords: ["mentor"]' },
  'yaml-too-much': { in: 'fields', wrong: `keywords:\n${'  - 1\n'.repeat(2001)}`, right: 'keywords: ["mentor"]' },
  'yaml-not-fields': { in: 'file', wrong: '---\n- practice\n- Ice breaker\n---\n\n……\n', right: rightFile },
  'markup-in-field': { in: 'fields', wrong: 'title: "Ice breaker: a <b>mentor</b> in the first week"', right: rightTitle },
  'line-break-in-field': { in: 'fields', wrong: 'title: |-\n  Ice breaker:\n  a mentor in the first week', right: rightTitle },
};
