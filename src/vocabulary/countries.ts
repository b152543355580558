/**
 * Countries that an entry may name: ISO 3166-1 alpha-2 in upper case, and `XK` (Kosovo, a user-assigned code in general use).
 * Europe in the sense of the Council of Europe and the EU's neighbourhood. Names come from `Intl.DisplayNames`.
 */
export const countries = [
  'AL', 'AD', 'AM', 'AT', 'AZ', 'BA', 'BE', 'BG', 'BY', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GE', 'GR', 'HR', 'HU', 'IE', 'IS',
  'IT', 'LI', 'LT', 'LU', 'LV', 'MC', 'MD', 'ME', 'MK', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'RS', 'SE', 'SI', 'SK', 'SM', 'TR', 'UA', 'VA', 'XK',
] as const;

export type Country = (typeof countries)[number];
