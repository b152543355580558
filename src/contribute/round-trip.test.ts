import { describe, expect, test } from 'vitest';
import { checkFile, type MdxReading } from '../check/check-file.ts';
import { goodContent } from '../check/fixtures/read-fixture.ts';
import { hasErrors } from '../check/problem.ts';
import { readContent } from '../check/read-content.ts';
import { valuesOf } from './data-to-draft.ts';
import { filesOf } from './draft-files.ts';

type TextReading = Extract<ReturnType<typeof checkFile>, { kind: 'original' | 'translation' }>;

const isText = (reading: ReturnType<typeof checkFile>): reading is TextReading => reading.kind === 'original' || reading.kind === 'translation';

/** The same file after it was opened in the form and saved without a change. */
function savedAgain(reading: TextReading, type: string | undefined): TextReading {
  const values = { ...valuesOf(reading, (id) => id), ...(type && { type }) };
  const isTranslation = reading.kind === 'translation';
  const [file] = filesOf({ slug: reading.slug, language: reading.language ?? 'en', isTranslation, values }, { organisations: [] });
  return checkFile({ path: file?.path ?? '', bytes: new TextEncoder().encode(file?.text ?? '') }) as TextReading;
}

/** A text without the places of its elements and the white space between them. */
const contentOf = ({ body }: MdxReading) => JSON.stringify(body.root?.children, (key, value: unknown) => (key === 'position' ? undefined : value));

function expectTheSame(saved: TextReading, reading: TextReading): void {
  expect(saved.path).toBe(reading.path);
  expect(saved.problems.filter(({ severity }) => severity === 'error'), saved.path).toEqual([]);
  expect(saved.data, saved.path).toEqual(reading.data);
  expect(contentOf(saved), saved.path).toBe(contentOf(reading));
}

describe('an entry that is opened in the form and saved without a change', () => {
  test('is the same, as are its translations', async () => {
    const readings = (await goodContent()).map(checkFile).filter(isText);
    const types = new Map(readings.map(({ slug, data }) => [slug, data && 'type' in data ? data.type : undefined] as const).filter(([, type]) => type));
    expect(readings.length).toBeGreaterThan(3);
    for (const reading of readings) expectTheSame(savedAgain(reading, types.get(reading.slug)), reading);
  });

  test('is the same for every entry of the collection', async () => {
    const { files } = await readContent('content');
    const readings = files.filter(({ path }) => path.endsWith('/index.mdx')).map(checkFile).filter(isText).filter(({ problems }) => !hasErrors(problems));
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) expectTheSame(savedAgain(reading, undefined), reading);
  }, 60_000);
});
