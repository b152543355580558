import { problem } from '../problem.ts';
import { nearest } from '../nearest.ts';
import type { EntryRule } from './rule.ts';

/** Every picture that a text shows lies in the entry's folder, and every picture there is shown. */
export const picturesMatch: EntryRule = ({ original, translations, pictures }) => {
  const texts = [...(original ? [original] : []), ...translations];
  const names = pictures.map(({ name }) => name);
  const shown = new Set(texts.flatMap(({ body }) => body.pictures.map(({ name }) => name)));
  const missing = texts.flatMap(({ path, body }) =>
    body.pictures.flatMap(({ name, place }) => {
      const suggestion = nearest(name, names);
      return names.includes(name) ? [] : [problem(path, 'picture-missing', place, { value: name, ...(suggestion && { suggestion }) })];
    }),
  );
  const allRead = texts.every(({ body }) => body.state !== 'broken');
  const unused = allRead ? pictures.filter(({ name }) => !shown.has(name)) : [];
  return [...missing, ...unused.map(({ path, name }) => problem(path, 'picture-unused', undefined, { value: name }))];
};
