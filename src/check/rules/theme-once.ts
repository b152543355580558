import type { FactRule } from './rule.ts';

/** The primary theme does not stand among the others too. */
export const themeOnce: FactRule = ({ fields: { themes } }) => {
  const index = themes?.also?.indexOf(themes.primary) ?? -1;
  return themes && index >= 0 ? [{ rule: 'theme-twice', path: ['themes', 'also', index], values: { value: themes.primary } }] : [];
};
