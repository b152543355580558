import { endsFirst } from './period-order.ts';
import { type ContentRule, findingsIn } from './rule.ts';

/** An opportunity does not end before it starts. */
export const opportunityDates: ContentRule = ({ records }) =>
  records
    .filter(({ collection }) => collection === 'opportunities')
    .flatMap((record) => {
      const { startsOn, endsOn } = record.fields as { startsOn?: string; endsOn?: string };
      return findingsIn(record, endsFirst(startsOn, endsOn, ['endsOn']));
    });
