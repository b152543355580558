import { offers } from './offers.ts';

/** What a dated opportunity is: anything a network offers, or a call. */
export const opportunityKinds = [...offers, 'call-for-members', 'call-for-proposals'] as const;

export type OpportunityKind = (typeof opportunityKinds)[number];
