import { offers } from './offers.ts';

/** Invitations with a deadline. */
export const calls = [
  'call-for-members',
  'call-for-proposals',
] as const;

/** What an opportunity is: anything a network offers, or a call. */
export const opportunityKinds = [...offers, ...calls] as const;

export type OpportunityKind = (typeof opportunityKinds)[number];
