import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordSchemas } from '../entry/records.ts';
import { stages } from '../vocabulary/stages.ts';
import { themes } from '../vocabulary/themes.ts';
import { generatedFiles } from './generated-files.ts';

const files = generatedFiles();

it.each([...files.keys()])('%s follows from the vocabulary and the schemas; if not, run "npm run generate"', (path) => {
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(files.get(path));
});

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; options?: string[]; multiple?: boolean } }[];
}

describe('Somebody who suggests a practice', () => {
  const form = parse(files.get('.github/ISSUE_TEMPLATE/suggest-a-practice.yml') ?? '') as Form;
  const optionsOf = (id: string) => form.body.find((field) => field.id === id)?.attributes.options ?? [];

  it('chooses from all values that an entry may have', () => {
    expect(optionsOf('stage').map((option) => /\(([^()]*)\)$/.exec(option)?.[1])).toEqual([...stages]);
    expect(optionsOf('theme').map((option) => /\(([^()]*)\)$/.exec(option)?.[1])).toEqual([...themes]);
    expect(optionsOf('country')).toContain('Bulgaria');
  });

  it('has a form that the code host accepts: ids and labels once, options once, none that it reads as a value', () => {
    const ids = form.body.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    const labels = form.body.flatMap(({ attributes }) => attributes.label ?? []);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { attributes: { options = [] } } of form.body) {
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) expect(option).not.toMatch(/^(?:None|true|false|yes|no|null)$/i);
    }
  });
});

it('every language has owners for its texts', () => {
  const owners = files.get('.github/CODEOWNERS') ?? '';
  expect(owners).toContain('/content/practices/*/ga.mdx @second-chance-toolbox/language-ga');
  expect(owners.split('\n')[1]).toBe('* @second-chance-toolbox/maintainers');
});

it('an editor refuses an unknown field and offers the values of a list', () => {
  const schema = JSON.parse(files.get('public/schemas/entry.json') ?? '') as { oneOf: { additionalProperties: boolean; properties: Record<string, { enum?: string[]; description?: string; items?: { enum: string[] } }> }[] };
  const [practice] = schema.oneOf;
  expect(practice?.additionalProperties).toBe(false);
  expect(practice?.properties['stages']?.items?.enum).toEqual([...stages]);
  expect(practice?.properties['stages']?.description).toContain('prevention: Prevention');
});

it('the recommended settings of the editor find the schema of every collection of records', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };
  const expected = Object.keys(recordSchemas).map((name) => [`./public/schemas/${name}.json`, `content/${name}/*.yaml`]);
  expect(Object.entries(settings['yaml.schemas'])).toEqual(expected);
  for (const [schema = ''] of expected) expect(files.has(schema.replace('./', ''))).toBe(true);
});
