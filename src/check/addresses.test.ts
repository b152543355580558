import { describe, expect, it } from 'vitest';
import { checkLinkAddress, showsOtherAddress } from './addresses.ts';

describe('the address of a link', () => {
  it.each([
    'https://example.org', 'https://example.org/a/b?c=d&e=f#g', 'HTTPS://example.org', 'https://xn--bcher-kva.example/', 'https://bücher.example/', 'mailto:info@example.org',
    '/en/about', '/en/practices/a/#s-x', '#s-втора-стъпка', 'https://example.org/%D0%B1',
  ])('%s is accepted', (address) => {
    expect(checkLinkAddress(address)).toBeUndefined();
  });

  it.each([
    ['', 'link-empty'], ['javascript:alert(1)', 'link-unsafe'], ['java\tscript:alert(1)', 'link-unsafe'], ['data:text/html,x', 'link-unsafe'], ['//evil.example', 'link-unsafe'],
    ['/\\evil.example', 'link-unsafe'], ['https://a.eu/"onclick', 'link-unsafe'], ['ftp://a.eu', 'link-unsafe'], ['tel:+1', 'link-unsafe'], [`https://a.eu/${'a'.repeat(500)}`, 'link-unsafe'],
    ['http://a.eu', 'link-not-https'], ['www.a.eu', 'link-not-https'], ['https:a.eu', 'link-address'], ['https://bank.eu@evil.example', 'link-address'], ['https://a.eu:8080', 'link-address'],
    ['https://127.0.0.1/', 'link-address'], ['https://2130706433/', 'link-address'], ['https://[::1]/', 'link-address'], ['https://localhost/', 'link-address'], ['https://', 'link-address'],
    ['#', 'link-address'], ['mailto:', 'link-address'], ['mailto:a@b.eu,c@d.eu', 'link-address'], ['mailto:a@b.eu?bcc=c@d.eu', 'link-mail-details'],
    ['../admin', 'link-relative'], ['about', 'link-relative'], ['/en/../admin', 'link-relative'], ['?a=b', 'link-relative'],
  ])('%j is refused as %s', (address, rule) => {
    expect(checkLinkAddress(address)?.rule).toBe(rule);
  });
});

describe('the text of a link', () => {
  it.each([
    ['https://europa.eu', 'https://evil.example'], ['www.europa.eu', 'https://evil.example'], ['europa.eu/about', 'https://evil.example/about'],
    ['https://europa.eu', '/en/about'], ['info@example.org', 'mailto:someone@evil.example'],
  ])('%s does not lead to %s', (text, address) => {
    expect(showsOtherAddress(text, address)).toBe(true);
  });

  it.each([
    ['the report', 'https://example.org'], ['www.europa.eu', 'https://europa.eu/a'], ['bücher.example', 'https://xn--bcher-kva.example/'], ['report.pdf', 'https://example.org/x'],
    ['e.g.', 'https://example.org'], ['info@example.org', 'mailto:info@example.org'], ['write to us', 'mailto:info@example.org'], ['Schools of 2019.', 'https://example.org'],
  ])('%s may lead to %s', (text, address) => {
    expect(showsOtherAddress(text, address)).toBe(false);
  });
});
