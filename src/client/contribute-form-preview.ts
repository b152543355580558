import type { BodyReading } from '../check/body.ts';
import type { DraftProblem } from '../contribute/check-draft.ts';
import type { EntryFiles, KnownContent } from '../contribute/known-content.ts';
import { entryPath } from '../i18n/paths.ts';
import { renderBody } from '../render/render-body.ts';
import type { RenderContext } from '../render/render-context.ts';
import type { FormStrings } from '../views/contribute-strings.ts';
import { make } from './make.ts';

/** What of a draft is shown as readers will see it. */
export interface PreviewedText {
  title: string;
  summary: string;
  language: string;
  body: BodyReading;
  sources: RenderContext['sources'];
}

interface Surroundings {
  known: KnownContent;
  entry: EntryFiles | undefined;
  strings: FormStrings;
  heading: (section: string) => string;
}

/** Problems that say that something is not there yet; a text that has others is not what readers would see. */
const mayBeShown: readonly DraftProblem['rule'][] = ['section-missing', 'section-without-citation', 'section-empty', 'source-not-cited'];

/** Whether a text can be rendered: nothing in it is refused. There may be none yet. */
export function canBeShown(body: BodyReading, problems: readonly DraftProblem[]): boolean {
  const inText = problems.filter(({ path, severity }) => path[0] === 'sections' && severity === 'error');
  return body.state !== 'broken' && inText.every(({ rule }) => mayBeShown.includes(rule));
}

/** Renders the checked tree with the renderer of the site. */
export function showPreview(target: HTMLElement, { title, summary, language, body, sources }: PreviewedText, { known, entry, strings, heading }: Surroundings): void {
  const { sections } = renderBody(body.root ?? { type: 'root', children: [] }, {
    sources,
    practice: (slug) => {
      const other = known.entries.find((one) => one.slug === slug);
      return { href: entryPath(known.language, slug), title: other?.title ?? slug, lang: other?.lang ?? known.language };
    },
    picture: (name) => entry?.pictures.find((picture) => picture.name === name) ?? { src: '' },
    labels: { table: strings.table, backToText: strings.backToText },
  });
  const parts = sections.map(({ id, html }) => {
    // The renderer's own output: everything in it that came from a text is escaped.
    const template = make('template', { innerHTML: html });
    return make('section', {}, make('h3', { textContent: heading(id) }), template.content);
  });
  target.lang = language;
  target.replaceChildren(make('p', { className: 'preview-title', textContent: title }), make('p', { className: 'standfirst', textContent: summary }), ...parts);
  // They would lead out of the form, or nowhere.
  for (const link of target.querySelectorAll<HTMLAnchorElement>('a[href]')) if (link.getAttribute('href')?.startsWith('#')) link.removeAttribute('href');
  for (const element of target.querySelectorAll('[id]')) element.removeAttribute('id');
}
