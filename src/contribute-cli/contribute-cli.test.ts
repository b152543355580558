import { describe, expect, it } from 'vitest';
import { checkContent } from '../check/check-content.ts';
import { goodContent, textFile } from '../check/fixtures/read-fixture.ts';
import { newEntry } from './new-entry.ts';
import { newTranslation } from './new-translation.ts';
import { type Answers, questions, readAnswer } from './questions.ts';

const good = await goodContent();
const path = 'content/practices/my-entry/index.mdx';
const problemsOf = (file: string, text: string, others = good) =>
  checkContent([...others, textFile(file, text)]).problems.filter((problem) => problem.file === file);

const answers: Answers = {
  slug: ['my-entry'], type: ['practice'], title: ['A „mentor” for "everybody" in Cork'], language: ['en'], country: ['IE', 'GB'],
  summary: ['Pupils who are new at a school meet a mentor in their first week. The school and the city run it together and share the costs.'],
  scope: ['local'], level: ['primary'], stage: ['prevention'], intervention: ['individual'], intensity: ['ongoing'], funding: ['local', 'european'], target: ['at-risk'],
  theme: ['well-being-of-learners'], approach: ['outreach'], lead: ['city-of-example'], start: ['2015'], status: ['running'], startable: ['school'],
};

describe('Somebody who starts a new entry', () => {
  it('is told of every field and section that is still open, and of nothing else', () => {
    const rules = problemsOf(path, newEntry({ slug: ['my-entry'], type: ['practice'], title: ['A mentor for everybody'], language: ['bg'] }, '2026-11-22')).map(({ rule, values }) => `${rule} ${values['field'] ?? values['value'] ?? ''}`);
    expect(rules.filter((rule) => !/^(?:section-empty|section-without-citation|text-too-short|expected-|unknown-value|id-format|source-not-cited|compensation)/.test(rule))).toEqual([]);
    for (const field of ['summary', 'scope', 'countries', 'themes', 'leadOrganisation', 'period', 'sources › 1 › title']) expect(rules.join('\n')).toContain(field);
  });

  it('has an entry that the checker accepts once the sources and the text are written', () => {
    const filled = newEntry(answers, '2026-11-22')
      .replace('title: "", publisher: ""', 'title: "Handbook", publisher: "City of Example"')
      .replace(/\{\/\* .* \*\/\}/g, 'They meet. <Cite id="s1" />');
    expect(problemsOf(path, filled)).toEqual([]);
  });

  it('cannot answer what the vocabulary does not have', () => {
    const [, type] = questions;
    expect(() => readAnswer(type, 'practise')).toThrow('practise');
    expect(readAnswer({ name: 'stage', text: '', takes: 'many', values: ['a', 'b'] }, 'a, b,')).toEqual(['a', 'b']);
  });
});

describe('Somebody who starts a translation', () => {
  const originals = good.filter(({ path: file }) => file.endsWith('index.mdx'));
  it.each(originals.map((file) => [file.path, new TextDecoder().decode(file.bytes)] as const))('has a file with everything to translate, stamped: %s', (file, text) => {
    const target = file.replace('index', 'lv');
    const translation = newTranslation(text, 'machine');
    // What is to be translated is in another language, and nothing else is wrong with it.
    expect(new Set(problemsOf(target, translation).map(({ rule }) => rule))).toEqual(new Set(['left-in-english']));
    const { entries } = checkContent([...good, textFile(target, translation)]);
    const { texts, originalLanguage } = entries.find(({ slug }) => file.includes(`/${slug}/`)) ?? {};
    const { lv, [originalLanguage ?? 'en']: original } = texts ?? {};
    expect(lv).toMatchObject({ method: 'machine', isStale: false, hasBody: true, data: { title: original?.data.title } });
  });

  it('hears of an original that cannot be read', () => {
    expect(() => newTranslation('no fields', 'human')).toThrow('cannot be read');
  });
});
