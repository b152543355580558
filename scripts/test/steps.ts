/** One part of `npm test`, in the order in which they run. */
export interface Step {
  title: string;
  /** What Node runs, with its arguments. */
  command: string[];
  /** A vitest project counts test by test, every other command as one. */
  isVitest?: true;
  /** Fails without running when the build has failed: there is no site to test, or an old one. */
  needsSite?: true;
  needsBrowser?: true;
}

const astro = 'node_modules/astro/bin/astro.mjs';
const vitest = (project: string) => ['node_modules/vitest/vitest.mjs', 'run', '--project', project];

export const buildStep: Step = { title: 'Build', command: [astro, 'build'] };

export const steps: Step[] = [
  { title: 'Content', command: ['scripts/check.ts'] },
  { title: 'Interface strings', command: ['scripts/check-locales.ts'] },
  { title: 'Types', command: [astro, 'check'] },
  { title: 'Unit tests', command: vitest('unit'), isVitest: true },
  buildStep,
  { title: 'Tests of the built site', command: vitest('site'), isVitest: true, needsSite: true },
  { title: 'Tests in the browser', command: vitest('browser'), isVitest: true, needsSite: true, needsBrowser: true },
];
