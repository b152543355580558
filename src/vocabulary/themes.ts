/**
 * The five areas and 26 sub-areas of the European Toolkit for Schools, by their official codes and order.
 * Entries name sub-areas; the areas only group them.
 */
export const themesByArea = {
  'school-governance': ['school-culture-and-climate', 'school-planning-and-monitoring', 'school-management', 'cooperation-within-education-systems'],
  teachers: ['teacher-skills-and-competences', 'teacher-relationships', 'teacher-education-and-development'],
  'support-to-learners': [
    'well-being-of-learners',
    'learners-participation',
    'career-guidance-and-support',
    'curriculum-and-learning-paths',
    'learning-and-assessment',
    'extended-and-extra-curricular-learning',
    'monitoring-learners-at-risk',
    'support-language',
    'support-refugees-migrants-roma',
    'support-special-needs',
    'support-disadvantaged-background',
  ],
  'parental-involvement': ['communication-and-information', 'parents-in-school-governance', 'spaces-for-parents', 'family-learning'],
  'stakeholders-involvement': ['multidisciplinary-teams', 'stakeholders-networks', 'partnerships-employers', 'partnerships-community'],
} as const;

export type ThemeArea = keyof typeof themesByArea;
export type Theme = (typeof themesByArea)[ThemeArea][number];

export const themeAreas = Object.keys(themesByArea) as ThemeArea[];
export const themes = Object.values(themesByArea).flat() as Theme[];
