import type { ExamplesOf } from './example.ts';

const plain = 'Pupils meet their mentor.';

export const characterExamples: ExamplesOf<'characters'> = {
  'not-utf-8': { in: 'disk', wrong: 'Sch\uFFFDler', right: 'Schüler', values: {} },
  'byte-order-mark': { in: 'file', wrong: '\uFEFF---\n…\n---\n\n……\n', right: '---\n…\n---\n\n……\n' },
  'line-endings': { in: 'file', wrong: '---\r\n…\n---\n\n……\n', right: '---\n…\n---\n\n……\n' },
  'last-line-break': { in: 'disk', wrong: 'The last line.', right: 'The last line.⏎', values: {} },
  'line-too-long': { in: 'text', wrong: 'Pupils meet. '.repeat(400), right: `${'Pupils meet. '.repeat(10)}\n\n${'Pupils meet. '.repeat(10)}` },
  'control-character': { in: 'text', wrong: 'Pupils meet\u0008 their mentor.', right: plain },
  'tab-character': { in: 'text', wrong: 'Pupils meet\ttheir mentor.', right: plain },
  'invisible-character': { in: 'text', wrong: 'Pupils meet their men\u200Btor.', right: plain },
  'odd-blank': { in: 'text', wrong: 'Pupils meet\u2003their mentor.', right: plain },
  'private-character': { in: 'text', wrong: 'Pupils meet their mentor \uE000.', right: plain },
  'styled-character': { in: 'text', wrong: 'Pupils meet their \u{1D426}\u{1D41E}\u{1D427}\u{1D42D}\u{1D428}\u{1D42B}.', right: 'Pupils meet their **mentor**.' },
  'stray-joiner': { in: 'text', wrong: 'Pupils meet their men\u200Dtor.', right: plain },
  'too-many-accents': { in: 'text', wrong: 'Pupils meet their mento\u0335\u0336\u0337\u0338r.', right: plain },
  'not-composed': { in: 'text', wrong: 'Scho\u0308n', right: 'Schön' },
  'mixed-alphabets': { in: 'text', wrong: 'Pupils meet their m\u0435ntor.', right: plain },
  'foreign-alphabet': { in: 'text', wrong: 'Pupils meet their 先生.', right: plain },
};
