import { describe, expect, test } from 'vitest';
import { stamped } from './stamp.ts';

const hash = '0123456789abcdef';

describe('stamping a translation', () => {
  test('adds the fingerprint and leaves the rest as it was written', () => {
    const text = '---\ntitle: "Т: „x“"   # note\ntranslation: {method: machine}\nkeywords: [a]\n---\n\n## what\n\ntranslation: none\n';
    expect(stamped(text, hash)).toBe(text.replace('{method: machine}', `{method: machine, sourceHash: "${hash}"}`));
  });

  test('replaces an older fingerprint', () => {
    const old = '---\ntranslation: {method: machine, sourceHash: "ffffffffffffffff", reviewedBy: some-school}\n---\n';
    expect(stamped(old, hash)).toBe(`---\ntranslation: {method: machine, reviewedBy: some-school, sourceHash: "${hash}"}\n---\n`);
    expect(stamped(stamped(old, hash), hash)).toBe(stamped(old, hash));
  });

  test('works on a map over several lines, too', () => {
    expect(stamped('---\ntranslation:\n  method: human\ntitle: x\n---\ntext\n', hash)).toBe(
      `---\ntranslation: {method: human, sourceHash: "${hash}"}\ntitle: x\n---\ntext\n`,
    );
    expect(stamped('---\ntitle: x\ntranslation:\n  method: human\n---\ntext\n', hash)).toBe(
      `---\ntitle: x\ntranslation: {method: human, sourceHash: "${hash}"}\n---\ntext\n`,
    );
  });

  test('leaves a file alone that has nothing to stamp', () => {
    expect(stamped('---\ntitle: x\n---\n', hash)).toBe('---\ntitle: x\n---\n');
    expect(stamped('no front matter', hash)).toBe('no front matter');
  });
});
