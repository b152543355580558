import { describe, expect, test } from 'vitest';
import { editFileAddress, emptyFileAddress, longestAddress, mailAddress, newFileAddress, type Repository, uploadAddress } from './host-addresses.ts';

const github: Repository = { host: 'github', address: 'https://github.com/owner/repo', branch: 'main' };
const forgejo: Repository = { host: 'forgejo', address: 'https://codeberg.org/owner/repo', branch: 'main' };
const path = 'content/practices/some-name/bg.mdx';

describe('the page for a new file', () => {
  test('gets path and text, each encoded', () => {
    const text = 'title: "Наставник & co?" # 1\n';
    for (const [repository, page] of [[github, 'https://github.com/owner/repo/new/main'], [forgejo, 'https://codeberg.org/owner/repo/_new/main']] as const) {
      const address = new URL(newFileAddress(repository, path, text) ?? '');
      expect(address.origin + address.pathname).toBe(page);
      expect(Object.fromEntries(address.searchParams)).toEqual({ filename: path, value: text });
      expect(address.hash).toBe('');
    }
    expect(emptyFileAddress(github, path)).toBe('https://github.com/owner/repo/new/main?filename=content%2Fpractices%2Fsome-name%2Fbg.mdx');
  });

  test('is never asked for with an address that the host refuses', () => {
    for (const letter of ['a', 'я', 'ω', '語', '\n', ' ']) {
      let longest = 0;
      for (let length = 1; length <= 8000; length += 37) {
        const address = newFileAddress(github, path, letter.repeat(length));
        if (address === undefined) break;
        longest = new TextEncoder().encode(address).length;
        expect(longest).toBeLessThanOrEqual(longestAddress);
      }
      expect(longest, letter).toBeGreaterThan(longestAddress - 400);
    }
  });

  test('takes a text of 7,000 English letters, and 1,200 Bulgarian ones', () => {
    expect(newFileAddress(github, path, 'a'.repeat(7000))).toBeDefined();
    expect(newFileAddress(github, path, 'я'.repeat(1200))).toBeDefined();
    expect(newFileAddress(github, path, 'я'.repeat(1300))).toBeUndefined();
  });
});

test('other pages of the hosts', () => {
  expect(uploadAddress(github, 'content/practices/some-name')).toBe('https://github.com/owner/repo/upload/main/content/practices/some-name');
  expect(uploadAddress(forgejo, 'content/practices/some-name')).toBe('https://codeberg.org/owner/repo/_upload/main/content/practices/some-name');
  expect(editFileAddress(github, path)).toBe(`https://github.com/owner/repo/edit/main/${path}`);
  expect(editFileAddress(forgejo, path)).toBe(`https://codeberg.org/owner/repo/_edit/main/${path}`);
});

test('a mail says what to attach, with blanks that mail programs read', () => {
  expect(mailAddress('toolbox@site.example', 'A & B', 'Attach: a.mdx\nb')).toBe('mailto:toolbox@site.example?subject=A%20%26%20B&body=Attach%3A%20a.mdx%0Ab');
});
