import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { checkContent } from '../src/check/check-content.ts';
import { languages } from '../src/i18n/languages.ts';
import { translator } from '../src/i18n/translator.ts';
import { sortings } from '../src/search/selection.ts';
import { facets } from '../src/vocabulary/facets.ts';

const readme = readFileSync('README.md', 'utf8');
const recipes = readFileSync('CONTRIBUTING.md', 'utf8');

/** What a reader copies: the fenced examples, without the indent of the list they stand in. */
function examples(language: string): string[] {
  return [...recipes.matchAll(new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms'))].map(([, indent = '', text = '']) =>
    text.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

describe('A newcomer who copies the examples of CONTRIBUTING.md', () => {
  const [entry = '', translation = ''] = examples('mdx');
  const [organisation = ''] = examples('yaml');
  const folder = 'content/practices/one-stop-guidance-centres';
  const { problems, entries } = checkContent(
    [
      { path: `${folder}/index.mdx`, text: entry },
      { path: `${folder}/lv.mdx`, text: translation },
      { path: 'content/organisations/town-of-exampleton.yaml', text: organisation },
    ].map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
  );

  it('has an entry that the check accepts', () => {
    expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(entries.map(({ texts }) => Object.keys(texts))).toEqual([['en', 'lv']]);
  });
});

describe('A contributor who reads the guide', () => {
  it.each(languages)('finds it in %s, with pictures of the form in that language, and with the words that stand in the form', (language) => {
    const guide = readFileSync(`content/pages/guide/${language}.mdx`, 'utf8');
    const pictures = [...guide.matchAll(/!\[.{20,}\]\(\/(guide\/.+?)\)/g)].map(([, path]) => path);
    expect(pictures).toEqual(['task', 'facts', 'text', 'send'].map((step) => `guide/${language}-${step}.webp`));
    expect(pictures.filter((path) => !existsSync(`public/${path}`))).toEqual([]);
    const form = translator(language);
    for (const words of [form('contribute:problems.title'), form('contribute:text.cite'), form('contribute:parts.preview')]) expect(guide).toContain(words);
  });
});

describe('A reader of README.md and CONTRIBUTING.md', () => {
  it('finds every file that they link to', () => {
    const links = [...`${readme}${recipes}`.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('finds every command explained', () => {
    const missing = Object.keys(packageJson.scripts).filter((name) => !readme.includes(`| \`npm ${name}`) && !readme.includes(`| \`npm run ${name}`));
    expect(missing).toEqual([]);
  });

  it('finds every name that the address of a list may hold, in the order of the filters, and no other', () => {
    const table = readme.slice(readme.indexOf('## The address of a list'), readme.indexOf('## Configuration'));
    const names = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(names).toEqual([...facets.map(({ param }) => param), 'q', 'sort']);
    expect(table).toContain(sortings.map((sorting) => `\`${sorting}\``).join(' '));
  });
});
