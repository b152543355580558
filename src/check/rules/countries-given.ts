import type { FactRule } from './rule.ts';

/** An entry names its countries, or says that it is for all of Europe. */
export const countriesGiven: FactRule = ({ fields, given }) =>
  given.has('countries') || fields.coverage === 'europe-wide' ? [] : [{ rule: 'countries-missing', path: ['countries'] }];
