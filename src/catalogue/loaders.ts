import type { Loader } from 'astro/loaders';
import * as z from 'zod/mini';
import type { ContentReport } from '../check/content-report.ts';
import type { RecordCollection } from '../entry/records.ts';
import type { Entry, GlossaryTerm, Opportunity, Organisation, Recommendation } from './catalogue.ts';
import { checkedContent, forgetContent } from './checked-content.ts';
import { contentFolder } from './content-folder.ts';
import { entryFromCheck } from './entry-from-check.ts';

/**
 * Content loaders: what the checker passed, as collections. Nothing that is contributed is compiled or imported;
 * the checker's own schemas have been applied, so the collections ask for nothing more.
 */
export const entriesLoader = loaderOf<Entry>('entries', ({ entries }) => entries.map((entry) => [entry.slug, entryFromCheck(entry)]));

export const recordLoaders = {
  organisations: recordsLoader<Organisation>('organisations'),
  opportunities: recordsLoader<Opportunity>('opportunities'),
  recommendations: recordsLoader<Recommendation>('recommendations'),
  glossary: recordsLoader<GlossaryTerm>('glossary'),
};

function recordsLoader<T extends { id: string }>(collection: RecordCollection) {
  return loaderOf<T>(collection, ({ records }) => [...records[collection]].map(([id, record]) => [id, { id, ...record } as unknown as T]));
}

function loaderOf<T extends object>(name: string, itemsOf: (report: ContentReport) => [string, T][]) {
  return {
    name,
    schema: z.custom<T>(),
    load: async ({ store, watcher }) => {
      const fill = async () => {
        const items = itemsOf(await checkedContent());
        store.clear();
        for (const [id, data] of items) store.set({ id, data: data as Record<string, unknown> });
      };
      await fill();
      watcher?.add(contentFolder);
      watcher?.on('change', (file) => {
        if (!file.includes(contentFolder)) return;
        forgetContent();
        fill().catch((error: unknown) => console.error(String(error)));
      });
    },
  } satisfies Loader;
}
