import { expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { checkContent } from '../check-content.ts';
import { fixtureContent } from '../fixtures/read-fixture.ts';
import { reportToTerminal } from '../reporters/terminal.ts';

/** What a contributor reads about one fixture folder, which lies over the good content; addresses of the rules left out. */
async function reportOn(fixture: string): Promise<string> {
  const { problems } = checkContent(await fixtureContent(fixture));
  return reportToTerminal({ problems, translate: translator('en'), language: 'en' }).replace(/^ {2}Examples: .*\n/gm, '');
}

it('says nothing about good content', async () => {
  expect(await reportOn('good')).toBe('No problems.');
});

it('tells a writer which field or value is wrong and what was meant', async () => {
  expect(await reportOn('fields')).toMatchInlineSnapshot(`
    "content/opportunities/mentor-week.yaml:4:48  error  language-code
      “cz” in “titles › cz” is not a language code that can stand here. Did you mean “cs”?
      What to do: Write the two small letters of ISO 639-1: cs is Czech, da Danish, el Greek, et Estonian, ga Irish, sl Slovene, sv Swedish.

    content/opportunities/mentor-week.yaml:5:11  error  date-format
      “1 March” in “startsOn” is no date.
      What to do: Write year-month-day in quotation marks or without: 2026-11-21. Where only the year is known and allowed: "1999".

    content/organisations/city-of-example.yaml:1:7  error  yaml-colon
      A colon in a text is taken for the start of a new field: “City: of Example”.
      What to do: Put the whole text into double quotation marks.

    content/practices/ice-breaker/index.mdx:2:7  error  unknown-value
      “practise” is not a value of “type”. Did you mean “practice”?
      What to do: Choose one of: practice, programme, project, network, tool, policy, publication.

    content/practices/ice-breaker/index.mdx:3:1  error  field-unknown
      There is no field “titel”. Did you mean “title”?
      What to do: Remove it or correct its name. Fields here: type, title, summary, keywords, indicators, phaseGoals, joining, outputTitles, originalLanguage, countries, coverage, places, scope, educationLevels, stages, interventionLevels, intensity, funding, languages, targetGroups, themes, approaches, leadOrganisation, partners, period, status, startableBy, timeToStart, evidence, selectionCriteria, results, sources, sameAs, related, lastVerified, notStated, phases, membershipCriteria, apply, acronym, partnership, outputs, members, memberCount, foundedOn, legalForm, offers, translation.

    content/practices/ice-breaker/index.mdx:5:11  error  twin-value
      “keywords” holds the same value twice.
      What to do: Keep one of the two.

    content/practices/ice-breaker/index.mdx:6:19  error  language-code
      “english” in “originalLanguage” is not a language code that can stand here. Did you mean “en”?
      What to do: Write the two small letters of ISO 639-1: cs is Czech, da Danish, el Greek, et Estonian, ga Irish, sl Slovene, sv Swedish.

    content/practices/ice-breaker/index.mdx:7:13  error  country-code
      “UK” in “countries › 1” is not a country code that we use. Did you mean “GB”?
      What to do: Write the two capital letters of ISO 3166: GB for the United Kingdom, GR for Greece, XK for Kosovo. Leave out “countries” only with “coverage: europe-wide”.

    content/practices/ice-breaker/index.mdx:7:17  error  country-code
      “Ireland” in “countries › 2” is not a country code that we use. Did you mean “IE”?
      What to do: Write the two capital letters of ISO 3166: GB for the United Kingdom, GR for Greece, XK for Kosovo. Leave out “countries” only with “coverage: europe-wide”.

    content/practices/ice-breaker/index.mdx:9:8  error  unknown-value
      “locl” is not a value of “scope”. Did you mean “local”?
      What to do: Choose one of: local, regional, national, european.

    content/practices/ice-breaker/index.mdx:10:18  error  expected-list
      “educationLevels” must be a list.
      What to do: Put the values into square brackets, even a single one: [first, second].

    content/practices/ice-breaker/index.mdx:20:17  error  expected-number
      “period › start” must be a number; it is “2015”.
      What to do: Write digits only, with a full stop for decimals and without quotation marks or a unit.

    content/practices/ice-breaker/index.mdx:21:9  error  list-too-short
      “phases” has too few values: 0; needed: at least 1.
      What to do: Add what is missing, or remove the field if there is nothing to say.

    content/practices/ice-breaker/index.mdx:26:59  error  unknown-value
      “yes” is not a value of “selectionCriteria › sustainable”. Did you mean “met”?
      What to do: Choose one of: met, partly, not-met, not-stated.

    content/practices/ice-breaker/index.mdx:30:80  error  web-address
      “javascript:alert(1)” in “sources › 1 › url” is no web address that can be used.
      What to do: Copy the whole address from the browser, beginning with https://. It may hold no user name, port or blanks.

    content/practices/ice-breaker/index.mdx:31:94  error  language-code
      “cz” in “sources › 2 › language” is not a language code that can stand here. Did you mean “cs”?
      What to do: Write the two small letters of ISO 639-1: cs is Czech, da Danish, el Greek, et Estonian, ga Irish, sl Slovene, sv Swedish.

    content/practices/ice-breaker/index.mdx:33:15  error  no-such-day
      There is no day “2026-02-30”.
      What to do: Check month and day: year-month-day, 2026-11-21.

    content/practices/open-door/index.mdx:4:10  error  text-too-short
      “summary” is too short. Length: 6; needed: at least 80 characters.
      What to do: Say a little more.

    content/practices/open-door/index.mdx:10:1  error  field-of-other-type
      The field “acronym” belongs to entries of another type: project.
      What to do: Remove the field, or correct “type” in index.mdx.

    content/practices/open-door/index.mdx:21:17  error  expected-whole-number
      “period › start” must be a whole number; it is “2010.5”.
      What to do: Write it without decimals.

    content/practices/open-door/index.mdx:21:30  error  number-too-big
      “period › end” is 2200; the largest value allowed is 2100.
      What to do: Check the number.

    content/practices/open-door/index.mdx:26:92  error  number-not-positive
      “phases › 1 › reach › value” must be more than 0; it is -4.
      What to do: Check the number.

    content/practices/open-door/index.mdx:26:102  error  unknown-value
      “school” is not a value of “phases › 1 › reach › unit”. Did you mean “schools”?
      What to do: Choose one of: percent, percentage-points, learners, young-people, pupils, children, parents, teachers, staff, schools, centres, municipalities, countries, euro, hours, days, weeks, months, years, score, effect-size, count.

    Errors: 23. Warnings: 0. Notices: 0."
  `);
});

it('compares the facts of an entry with each other', async () => {
  expect(await reportOn('facts')).toMatchInlineSnapshot(`
    "content/opportunities/mentor-week.yaml:6:9  error  period-order
      The end (2027-02-05) is before the start (2027-03-01).
      What to do: Check the two.

    content/practices/ice-breaker/index.mdx:2:1  error  countries-missing
      The entry names no country.
      What to do: Add “countries: [BE]”, or “coverage: europe-wide” if it is meant for all of Europe.

    content/practices/ice-breaker/index.mdx:2:1  error  needed-or-not-stated
      “intensity” is missing.
      What to do: Add it; or, if you looked for it and the sources do not say, add its name to “notStated”.

    content/practices/ice-breaker/index.mdx:14:50  error  theme-twice
      “well-being-of-learners” is the primary theme and also one of the others.
      What to do: Remove it from “also”.

    content/practices/ice-breaker/index.mdx:18:28  error  period-order
      The end (2012) is before the start (2015).
      What to do: Check the two.

    content/practices/ice-breaker/index.mdx:31:13  error  stated-and-not-stated
      “funding” has a value and is also named in “notStated”.
      What to do: Remove one of the two.

    content/practices/open-door/index.mdx:11:24  warning  compensation-without-group
      “compensation” is for people who have left school early, but no such group is named.
      What to do: Add one of early-leavers, neet, adults-low-qualified to “targetGroups”, or remove “compensation”.

    content/practices/open-door/index.mdx:21:9  error  status-needs-end
      With “status: completed” the end must be known.
      What to do: Add “end” to “period”; or, if the sources do not say when, add “period” to “notStated”.

    content/practices/open-door/index.mdx:25:40  error  period-order
      The end (2010) is before the start (2014).
      What to do: Check the two.

    content/practices/school-link/index.mdx:24:81  error  twin-output
      The outputs “handbook” and “book” are the same.
      What to do: Keep one of the two.

    content/practices/school-link/index.mdx:24:97  error  twin-id
      The id “book” is there twice.
      What to do: Give the second one another id.

    Errors: 10. Warnings: 1. Notices: 0."
  `);
});

it('asks for the studies that a level of evidence rests on', async () => {
  expect(await reportOn('evidence')).toMatchInlineSnapshot(`
    "content/practices/ice-breaker/index.mdx:24:19  error  evidence-needs-study
      “evaluated” needs a study.
      What to do: Add it to “studies”, or choose “monitored” (the provider's own numbers) or “described”.

    content/practices/open-door/index.mdx:23:19  error  evidence-needs-comparison
      “compared” needs studies that compare with others: at least 1; there are 0.
      What to do: Give a study's “design” as one of statistical-control, comparison-group, randomised, or choose a lower level.

    content/practices/school-link/index.mdx:20:19  error  evidence-needs-comparison
      “replicated” needs studies that compare with others: at least 2; there are 1.
      What to do: Give a study's “design” as one of statistical-control, comparison-group, randomised, or choose a lower level.

    Errors: 3. Warnings: 0. Notices: 0."
  `);
});

it('wants every statement cited and every source used', async () => {
  expect(await reportOn('sources')).toMatchInlineSnapshot(`
    "content/practices/ice-breaker/index.mdx:26:91  error  unknown-source
      “s4” is not one of this entry's sources. Did you mean “s1”?
      What to do: Sources of this entry: s1, s3, s2. Correct the id, or add the source to “sources” in index.mdx.

    content/practices/ice-breaker/index.mdx:30:10  error  source-not-cited
      The source “s3” is not cited in the text.
      What to do: Write <Cite id="s3" /> after what it says, or remove the source.

    content/practices/ice-breaker/index.mdx:60:1  error  section-without-citation
      Nothing in the section “results” is cited.
      What to do: Write <Cite id="s1" /> after each statement, with the id of its source.

    content/practices/ice-breaker/index.mdx:66:58  error  unknown-source
      “source2” is not one of this entry's sources.
      What to do: Sources of this entry: s1, s3, s2. Correct the id, or add the source to “sources” in index.mdx.

    content/practices/open-door/en.mdx:22:37  error  unknown-source
      “s7” is not one of this entry's sources. Did you mean “s1”?
      What to do: Sources of this entry: s1. Correct the id, or add the source to “sources” in index.mdx.

    content/practices/school-link/index.mdx:26:145  error  twin-source
      The sources “s2” and “s1” are the same.
      What to do: Keep one and cite it everywhere.

    Errors: 6. Warnings: 0. Notices: 0."
  `);
});

it('wants words for every fact, in the original and in full translations', async () => {
  expect(await reportOn('words')).toMatchInlineSnapshot(`
    "content/practices/ice-breaker/fr.mdx:4:1  error  field-of-other-type
      The field “joining” belongs to entries of another type: programme, network.
      What to do: Remove the field, or correct “type” in index.mdx.

    content/practices/ice-breaker/fr.mdx:5:14  notice  unstamped-translation
      It is not recorded which original this translation was made from.
      What to do: Run “npm run stamp” once the translation is right.

    content/practices/ice-breaker/index.mdx:27:13  error  words-missing
      The fact “absent-days” has no words: “indicators › absent-days” is missing.
      What to do: Add a line with this id that says in words what the fact is.

    content/practices/ice-breaker/index.mdx:27:14  error  words-unknown
      “absent-day” is not the id of a fact in index.mdx. Did you mean “absent-days”?
      What to do: Ids that need words: absent-days.

    content/practices/open-door/en.mdx:2:1  warning  translation-words-missing
      “phaseGoals › first” is not translated.
      What to do: Add it; until then readers see another language there.

    content/practices/open-door/en.mdx:2:1  warning  translation-words-missing
      “joining” is not translated.
      What to do: Add it; until then readers see another language there.

    content/practices/open-door/en.mdx:5:1  error  field-of-other-type
      The field “outputTitles” belongs to entries of another type: project.
      What to do: Remove the field, or correct “type” in index.mdx.

    Errors: 4. Warnings: 2. Notices: 1."
  `);
});

it('finds translations without a place, stale ones and equal titles', async () => {
  expect(await reportOn('translations')).toMatchInlineSnapshot(`
    "content/practices/far-away/en.mdx:1:1  error  orphan-translation
      There is no original for this translation.
      What to do: Add content/practices/far-away/index.mdx, or correct the folder's name.

    content/practices/open-door/bg.mdx:1:1  error  translation-of-itself
      The original is already in this language (bg).
      What to do: Put the text into index.mdx and remove this file, or correct “originalLanguage”.

    content/practices/open-door/bg.mdx:3:10  warning  left-in-english
      This seems not to be in the language of this file: “Das Programm hilft Jugendliche…”.
      What to do: Write it in this language, or leave it out; readers then see that it is not translated. Put names that keep their own language into quotation marks.

    content/practices/open-door/de.mdx:5:42  notice  stale-translation
      The original has changed since this translation was made.
      What to do: Bring the translation up to date, then run “npm run stamp”.

    content/practices/open-door/en.mdx:2:8  error  duplicate-title
      Another entry has the same title: content/practices/far-away/en.mdx.
      What to do: Say in the title what is particular, for instance the place.

    content/practices/open-door/fr.mdx:4:1  error  facts-in-translation
      “countries” is a fact. Facts stand only in index.mdx, once for all languages.
      What to do: Remove the field from the translation.

    content/practices/open-door/fr.mdx:5:1  error  facts-in-translation
      “sorces” is a fact. Facts stand only in index.mdx, once for all languages.
      What to do: Remove the field from the translation.

    content/practices/open-door/fr.mdx:6:14  notice  unstamped-translation
      It is not recorded which original this translation was made from.
      What to do: Run “npm run stamp” once the translation is right.

    content/practices/school-link/de.mdx:2:8  error  duplicate-title
      Another entry has the same title: content/practices/open-door/de.mdx.
      What to do: Say in the title what is particular, for instance the place.

    content/practices/school-link/de.mdx:5:44  error  source-hash-format
      “ABC” is no mark of an original.
      What to do: Remove the line; the command “npm run stamp” writes it.

    content/practices/school-link/de.mdx:10:7  warning  link-wrong-language
      The link leads to a page in another language: “/en/practices/”. Did you mean “/de/practices/”?
      What to do: Link to the page in the language of this text.

    Errors: 7. Warnings: 2. Notices: 2."
  `);
});

it('finds references to organisations and entries that do not exist', async () => {
  expect(await reportOn('references')).toMatchInlineSnapshot(`
    "content/opportunities/mentor-week.yaml:2:12  error  unknown-organisation
      There is no organisation “nobody”.
      What to do: Correct the id, or add content/organisations/nobody.yaml.

    content/opportunities/mentor-week.yaml:9:8  error  unknown-entry
      There is no entry “ice”.
      What to do: Write the name of a folder in content/practices.

    content/practices/ice-breaker/index.mdx:14:33  error  unknown-organisation
      There is no organisation “city-of-exmaple”. Did you mean “city-of-example”?
      What to do: Correct the id, or add content/organisations/city-of-exmaple.yaml.

    content/practices/ice-breaker/index.mdx:19:47  error  unknown-organisation
      There is no organisation “the-moon”.
      What to do: Correct the id, or add content/organisations/the-moon.yaml.

    content/practices/ice-breaker/index.mdx:31:11  error  unknown-entry
      There is no entry “open-dor”. Did you mean “open-door”?
      What to do: Write the name of a folder in content/practices.

    content/practices/ice-breaker/index.mdx:31:21  error  related-to-itself
      The entry names itself as related.
      What to do: Remove “ice-breaker” from “related”.

    content/practices/ice-breaker/index.mdx:71:24  error  unknown-entry
      There is no entry “school-lnk”. Did you mean “school-link”?
      What to do: Write the name of a folder in content/practices.

    content/practices/open-door/de.mdx:5:74  error  unknown-organisation
      There is no organisation “second-fund”.
      What to do: Correct the id, or add content/organisations/second-fund.yaml.

    content/recommendations/name-a-mentor.yaml:4:7  error  unknown-entry
      There is no entry “icebreaker”. Did you mean “ice-breaker”?
      What to do: Write the name of a folder in content/practices.

    Errors: 9. Warnings: 0. Notices: 0."
  `);
});

it('explains the order of a text', async () => {
  expect(await reportOn('sections')).toMatchInlineSnapshot(`
    "content/practices/ice-breaker/index.mdx:35:1  error  text-before-sections
      This text stands before the first section.
      What to do: Put it under a section heading: ## and one of problem, what, how, who, needs, results, worked, limits, start, adapt.

    content/practices/ice-breaker/index.mdx:37:1  warning  unknown-section
      “How” is not a section; it is shown as a sub-heading. Did you mean “how”?
      What to do: Sections: problem, what, how, who, needs, results, worked, limits, start, adapt. For a sub-heading write ###.

    content/practices/ice-breaker/index.mdx:41:1  error  section-empty
      The section “limits” has no text.
      What to do: Write it, or remove the heading if there is nothing to say.

    content/practices/ice-breaker/index.mdx:41:1  error  section-without-citation
      Nothing in the section “limits” is cited.
      What to do: Write <Cite id="s1" /> after each statement, with the id of its source.

    content/practices/ice-breaker/index.mdx:45:1  error  section-order
      The section “what” stands too late.
      What to do: Keep this order: problem, what, how, who, needs, results, worked, limits, start, adapt.

    content/practices/ice-breaker/index.mdx:47:1  error  heading-order
      This heading skips a level.
      What to do: Below ## comes ###, then ####.

    content/practices/ice-breaker/index.mdx:51:1  error  section-twice
      The section “what” is there twice.
      What to do: Put the two texts together.

    content/practices/ice-breaker/index.mdx:59:3  error  heading-place
      A heading cannot stand inside a list, quote or block.
      What to do: Put it on a line of its own outside, or use bold text.

    content/practices/ice-breaker/index.mdx:61:1  error  heading-level
      A heading with “#” is not allowed.
      What to do: Sections begin with ##, headings inside a section with ###.

    content/practices/ice-breaker/index.mdx:62:1  error  section-missing
      The section “how” is missing.
      What to do: Add a line “## how” with its text. The headings are these English words in every language; readers see them in their own.

    Errors: 9. Warnings: 1. Notices: 0."
  `);
});

it('compares pictures with the texts that show them', async () => {
  expect(await reportOn('pictures')).toMatchInlineSnapshot(`
    "content/practices/ice-breaker/fake.png:1:1  error  picture-type
      What is inside this file is no png picture.
      What to do: Save the picture again as png, jpg, webp or avif, with the name ending that fits.

    content/practices/ice-breaker/fake.png:1:1  warning  picture-unused
      No text shows the picture “fake.png”.
      What to do: Show it with ![what can be seen](./fake.png), or remove the file.

    content/practices/ice-breaker/index.mdx:39:1  error  picture-missing
      The picture “photo-2.jpg” is not in the entry's folder. Did you mean “photo-1.jpg”?
      What to do: Add the file, or correct its name; capital letters count.

    content/practices/ice-breaker/index.mdx:71:4  error  picture-address
      “../secret.png” is no picture that can be shown.
      What to do: Put the picture beside the text and write ./name.jpg (png, jpg, jpeg, webp or avif; lower-case letters, digits, hyphens).

    content/practices/ice-breaker/index.mdx:71:4  error  picture-alt
      The picture has no description.
      What to do: Write between the square brackets what can be seen, for readers who cannot see it.

    content/practices/ice-breaker/index.mdx:71:23  error  picture-address
      “./chart.svg” is no picture that can be shown.
      What to do: Put the picture beside the text and write ./name.jpg (png, jpg, jpeg, webp or avif; lower-case letters, digits, hyphens).

    content/practices/ice-breaker/photo-1.jpg:1:1  warning  picture-unused
      No text shows the picture “photo-1.jpg”.
      What to do: Show it with ![what can be seen](./photo-1.jpg), or remove the file.

    Errors: 5. Warnings: 2. Notices: 0."
  `);
});

it('keeps people’s addresses and numbers out', async () => {
  expect(await reportOn('people')).toMatchInlineSnapshot(`
    "content/practices/ice-breaker/index.mdx:29:56  error  personal-email
      “maria.murphy@example.org” looks like a person's address.
      What to do: Name the organisation, or an address of its office such as info@…; no personal data.

    content/practices/ice-breaker/index.mdx:69:47  error  personal-email
      “a.murphy@gmail.com” looks like a person's address.
      What to do: Name the organisation, or an address of its office such as info@…; no personal data.

    content/practices/ice-breaker/index.mdx:70:9  error  telephone-number
      “+353 21 123 4567” looks like a telephone number.
      What to do: Remove it; link to the organisation's website instead.

    content/practices/ice-breaker/index.mdx:70:29  error  telephone-number
      “021 123 4567” looks like a telephone number.
      What to do: Remove it; link to the organisation's website instead.

    Errors: 4. Warnings: 0. Notices: 0."
  `);
});
