import { echo, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';

/** `found` is the passage as it stands in the text. */
type Tell = (rule: Extract<RuleId, 'personal-email' | 'telephone-number'>, values: Values, found: string) => void;

/** Reports e-mail addresses that look like a person's and telephone numbers: the toolbox names organisations only. */
export function checkPersonalData(text: string, tell: Tell): void {
  if (text.includes('@')) {
    for (const [address] of text.matchAll(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu)) {
      if (isPersonalMailbox(address)) tell('personal-email', { value: echo(address) }, address);
    }
  }
  for (const number of telephoneNumbers(text)) tell('telephone-number', { value: echo(number) }, number);
}

/** Providers whose addresses belong to people. Country endings (`hotmail.fr`) are covered by the first part. */
const freeMail = new RegExp(
  `^(?:${[
    'gmail', 'googlemail', 'hotmail', 'outlook', 'live', 'msn', 'yahoo', 'ymail', 'icloud', 'me', 'aol', 'gmx', 'proton', 'protonmail', 'yandex', 'mail',
    'web', 't-online', 'freenet', 'abv', 'seznam', 'centrum', 'email', 'azet', 'zoznam', 'wp', 'o2', 'onet', 'interia', 'op', 'inbox', 'freemail', 'citromail',
    'libero', 'virgilio', 'tiscali', 'alice', 'orange', 'wanadoo', 'free', 'laposte', 'sfr', 'sapo', 'telenet', 'skynet', 'ziggo', 'kpnmail', 'telia', 'siol', 'otenet',
  ].join('|')})\\.(?:com|net|org|ch|me|[a-z]{2}|co\\.uk)$`,
  'i',
);

/** Words in the local part of a role's mailbox, in the languages where they are common. */
const roleWords = new Set(
  ('info contact contacts contacto kontakt contatti office bureau secretariat secretaria secretariaat segreteria sekretariat press media admin mail post ' +
    'support help helpdesk hello team project projects programme program network school schools skola skole schule college centre center eu europe ' +
    'international erasmus youth education enquiries general reception service services communication webmaster newsletter editor data privacy').split(' '),
);

function isPersonalMailbox(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (freeMail.test(domain)) return true;
  const parts = /^(\p{L}+)[._](\p{L}{2,})(?:[._-]\p{L}{2,})*\d*$/u.exec(local);
  return parts !== null && !local.split(/[._-]/).some((part) => roleWords.has(part));
}

const phoneWords = 'tel|telephone|phone|mobile|fax|telefon|telefoon|telefono|teléfono|téléphone|telefone|puh|tālr|тел|τηλ';

const phonePatterns = [
  // international: +32 3 123 45 67, 0032 …
  /(?<![\p{L}\p{N}])(?:\+|00)[1-9]\d{0,2}(?:[ ./-]?\(?\d\)?){6,12}(?!\d)/gu,
  // national, in groups: 030 1234 5678, 02/123.45.67
  /(?<![\p{L}\p{N}.,/:+-])(?<!\d )\(?0[1-9]\d{0,3}\)?(?:[ ./-]\d{2,5}){2,5}(?![\p{L}\p{N}])/gu,
  new RegExp(`(?<!\\p{L})(?:${phoneWords})\\.?:? ?\\(?\\d(?:[ ./()-]{0,2}\\d){5,13}`, 'giu'),
];

function telephoneNumbers(text: string): string[] {
  if (!/\d{2}/.test(text)) return [];
  const found = phonePatterns.flatMap((pattern) => text.match(pattern) ?? []);
  const numbers = [...new Set(found.map((number) => number.trim()).filter((number) => !isDate(number)))];
  return numbers.filter((number) => !numbers.some((other) => other !== number && other.includes(number)));
}

/** `01.02.2020`, `01-02-2020` and ranges that begin so. */
function isDate(number: string): boolean {
  return /^0\d([./-])\d{2}\1(?:19|20)\d{2}/.test(number);
}
