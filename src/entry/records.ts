import * as z from 'zod/mini';
import { languages } from '../i18n/languages.ts';
import { addressees } from '../vocabulary/addressees.ts';
import { audiences } from '../vocabulary/audiences.ts';
import { countries } from '../vocabulary/countries.ts';
import { opportunityKinds } from '../vocabulary/opportunity-kinds.ts';
import { partnerKinds } from '../vocabulary/partner-kinds.ts';
import { recurrences } from '../vocabulary/recurrences.ts';
import { anyLanguage, day, line, listOf, siteLanguage, slug, webAddress } from './shapes.ts';

/** The smaller collections beside the entries: one YAML file per record, its file name the id. Texts are keyed by language. */

const inLanguages = <T extends z.core.$ZodType>(text: T) => z.partialRecord(z.enum(languages), text);

/** Funders are organisations too. `EU` stands for bodies of the Union or of Europe as a whole. */
export const organisationSchema = z.strictObject({
  name: line(2, 160),
  /** Language of `name`, so that screen readers say it right. */
  nameLanguage: anyLanguage,
  nameEn: z.optional(line(2, 160)),
  kind: z.enum(partnerKinds),
  country: z.enum([...countries, 'EU']),
  url: z.optional(webAddress),
});

export const opportunitySchema = z.strictObject({
  kind: z.enum(opportunityKinds),
  organiser: slug,
  audience: listOf(z.enum(audiences), 1),
  titles: inLanguages(line(5, 120)),
  startsOn: z.optional(day),
  endsOn: z.optional(day),
  deadline: z.optional(day),
  recurrence: z.optional(z.enum(recurrences)),
  onRequest: z.optional(z.boolean()),
  place: z.optional(z.strictObject({ country: z.enum(countries), city: z.optional(line(2, 80)) })),
  languages: z.optional(listOf(anyLanguage, 1)),
  url: z.optional(webAddress),
  entry: z.optional(slug),
});

/** A national term as people say it locally, with what it means. */
export const glossarySchema = z.strictObject({
  term: line(2, 100),
  language: anyLanguage,
  country: z.enum(countries),
  definitions: inLanguages(line(20, 400)),
});

export const recommendationSchema = z.strictObject({
  texts: inLanguages(z.strictObject({ title: line(8, 120), text: line(40, 800) })),
  originalLanguage: siteLanguage,
  addressees: listOf(z.enum(addressees), 1),
  from: slug,
  date: z.optional(day),
  source: line(2, 60),
});

export const recordSchemas = {
  organisations: organisationSchema,
  opportunities: opportunitySchema,
  glossary: glossarySchema,
  recommendations: recommendationSchema,
};

export type RecordCollection = keyof typeof recordSchemas;
export type RecordOf<C extends RecordCollection> = z.infer<(typeof recordSchemas)[C]>;
