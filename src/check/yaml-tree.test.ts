import { describe, expect, it } from 'vitest';
import { type Problem, reportInto } from './problem.ts';
import { readYaml } from './yaml-tree.ts';

function read(source: string) {
  const problems: Problem[] = [];
  const tree = readYaml(source, 2, reportInto(problems, 'a'));
  return { ...tree, rules: problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`) };
}

describe('the fields of a file', () => {
  it('are YAML 1.2: no day, no "no" and no binary number is anything but what it says', () => {
    expect(read('a: no\nb: 2024-01-01\nc: 0b11\nd: 12\ne: true\nf: "x: y" # note\n').data).toEqual({ a: 'no', b: '2024-01-01', c: '0b11', d: 12, e: true, f: 'x: y' });
  });

  it('know their places: of a value, of a key, and of the nearest parent of what is missing', () => {
    const { locate } = read('a: 1\nsources:\n  - {id: s1, url: "x"}\n  - {id: s2}\n');
    expect(locate(['sources', 0, 'url'])).toEqual({ line: 4, column: 19 });
    expect(locate(['sources', 0, 'url'], 'key')).toEqual({ line: 4, column: 14 });
    expect(locate(['sources', 1, 'url'])).toEqual({ line: 5, column: 5 });
    expect(locate(['missing', 'deep'])).toEqual({ line: 2, column: 1 });
  });

  it.each([
    ['a colon in a text', 'title: Ice: a breaker', 'yaml-colon 2:8'],
    ['a missing quotation mark', 'title: "Ice\nb: 1', 'yaml-quote 3:5'],
    ['a missing bracket', 'a: [b, c\nd: 1', 'yaml-indent 3:1'],
    ['a tab for blanks', 'a:\n\t- b', 'yaml-indent 3:1'],
    ['a key there twice', 'a: 1\na: 2', 'yaml-key-twice 3:1'],
    ['a capital letter in a key', 'Title: a', 'yaml-key 2:1'],
    ['a key of every object', 'constructor: a', 'yaml-key 2:1'],
    ['a key that is a list', '? [a]\n: b', 'yaml-key 2:3'],
    ['a merge key', 'a: {b: 1}\n<<: {c: 1}', 'yaml-key 3:1'],
    ['an anchor', 'a: &x 1', 'yaml-alias 2:7'],
    ['a tag', 'a: !!binary aGk=', 'yaml-tag 2:13'],
    ['a tag on the list of fields', '!!map\na: 1', 'yaml-tag 3:1'],
    ['seven levels', 'a: [[[[[[[1]]]]]]]', 'yaml-too-deep 2:9'],
    ['a list instead of fields', '- a', 'yaml-not-fields 2:1'],
    ['nothing', '', 'yaml-not-fields 2:1'],
  ])('refuse %s', (_, source, rule) => {
    expect(read(source).rules[0]).toBe(rule);
  });

  it('refuse too many values', () => {
    expect(read(`a: [${'1,'.repeat(3000)}]`).rules).toEqual([expect.stringMatching(/^yaml-too-much/)]);
  });
});
