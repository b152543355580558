import { stringify } from 'yaml';
import { countryName, languageName } from '../i18n/formats.ts';
import { valueLabel } from '../i18n/labels.ts';
import { fallbackLanguage, languages } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { countries } from '../vocabulary/countries.ts';
import { facet, type FacetParam } from '../vocabulary/facets.ts';

/**
 * The forms by which people without a copy of the repository suggest a practice or report an error (GitHub's "syntax
 * for issue forms"). Their options are the vocabulary's, so that a suggestion can become an entry without guessing.
 */
export function issueForms(): ReadonlyMap<string, string> {
  return new Map([
    ['.github/ISSUE_TEMPLATE/config.yml', yaml({ blank_issues_enabled: true })],
    ['.github/ISSUE_TEMPLATE/suggest-a-practice.yml', yaml(suggestion())],
    ['.github/ISSUE_TEMPLATE/report-an-error.yml', yaml(errorReport())],
  ]);
}

interface Field {
  type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  id?: string;
  attributes: Record<string, unknown>;
  validations?: { required: boolean };
}

function suggestion() {
  return {
    name: 'Suggest a practice',
    description: 'A practice, programme, network or tool that keeps young people in school or brings them back',
    title: 'Practice: ',
    labels: ['suggestion'],
    body: [
      { type: 'markdown', attributes: { value: 'Write in any language of the European Union. Only the first three answers are needed. Name no person: what you write here is public.' } },
      input('name', 'What is it called, and where is it?'),
      area('description', 'For whom is it, what is done, by whom, and what came out?'),
      area('sources', 'Where can one read about it? Addresses, one a line'),
      choice('type'),
      dropdown('country', 'Country', countries.map((code) => countryName(fallbackLanguage, code)), true),
      choice('level'),
      choice('stage'),
      choice('theme'),
      choice('target'),
      choice('evidence'),
      dropdown('language', 'Language of your text', languages.map((code) => languageName(fallbackLanguage, code)), false),
    ] satisfies Field[],
  };
}

function errorReport() {
  return {
    name: 'Report an error',
    description: 'Something on the site is wrong, out of date or hard to use',
    title: 'Error: ',
    labels: ['error'],
    body: [
      input('address', 'Address of the page'),
      area('error', 'What is wrong, and how should it be?'),
      { ...area('source', 'How do you know? An address, if there is one'), validations: { required: false } },
      dropdown('language', 'Language of the page', languages.map((code) => languageName(fallbackLanguage, code)), false),
    ] satisfies Field[],
  };
}

function input(id: string, label: string): Field {
  return { type: 'input', id, attributes: { label }, validations: { required: true } };
}

function area(id: string, label: string): Field {
  return { type: 'textarea', id, attributes: { label }, validations: { required: true } };
}

function dropdown(id: string, label: string, options: readonly string[], multiple: boolean): Field {
  return { type: 'dropdown', id, attributes: { label, multiple, options }, validations: { required: false } };
}

/** The values of a facet, by their English labels and codes: `Prevention (prevention)`. */
function choice(param: FacetParam): Field {
  const { field, values, labels } = facet(param);
  if (values === 'by-name' || labels === 'organisations') throw new Error(`${param} has no list of values`);
  const options = values.map((code) => `${valueLabel(fallbackLanguage, labels, code)} (${code})`);
  return dropdown(param, fieldLabel(field), options, param !== 'type' && param !== 'evidence');
}

const yaml = (value: unknown): string => `# Made by "npm run generate" from the vocabulary.\n${stringify(value, { lineWidth: 0 })}`;

function fieldLabel(field: string): string {
  return translator(fallbackLanguage)(`vocabulary:fields.${field}` as 'vocabulary:fields.type');
}
