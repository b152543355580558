import { expect, it } from 'vitest';
import { checkPersonalData } from './personal-data.ts';

const found = (text: string) => {
  const rules: string[] = [];
  checkPersonalData(text, (rule, { value }) => rules.push(`${rule} ${value}`));
  return rules;
};

it.each([
  ['maria.murphy@school.ie', 'personal-email'], ['m.murphy@school.ie', 'personal-email'], ['jan_kowalski2@szkola.pl', 'personal-email'],
  ['school77@gmail.com', 'personal-email'], ['someone@abv.bg', 'personal-email'], ['иван.петров@училище.бг', 'personal-email'],
  ['+32 3 123 45 67', 'telephone-number'], ['0032-3-1234567', 'telephone-number'], ['+359 (0)2 123 456', 'telephone-number'],
  ['030 1234 5678', 'telephone-number'], ['02/123.45.67', 'telephone-number'], ['тел. 02 123 456', 'telephone-number'], ['Tel: 123456', 'telephone-number'],
])('%s is not published', (text, rule) => {
  expect(found(`See ${text}, please.`)).toEqual([expect.stringContaining(rule)]);
});

it.each([
  'info@example.org', 'a@b.eu', 'school.office@example.org', 'info.youth@stad.be', 'secretariat@school.ie', 'e2c@e2c.org',
  'from 2010 to 2020, 2014-2020, 2015/2016', '1 000 000 000 euro', '297 000', '01.02.2020', '01/09/2019–30/06/2020', 'Project 2014-1-EE01-KA102-000123', 'doi 10.1016/0145-2134',
  'ISBN 978-92-9480-000-1', 'page 0 of 12', '0.05 10 20', 'grade 10, 11, 12', 'hotel 123456 rooms', 'Law No. 202/2016', '06/2016–08/2017',
])('%s is fine', (text) => {
  expect(found(text)).toEqual([]);
});
