import { isBefore, lastDayOf } from '../../common/partial-date';
import { report } from '../diagnostic-catalogue';
import { type Rule } from './rule';

/** A standard is reviewed after it was approved, and one called legacy in its title is not current. */
export const dates: Rule = ({ approvedOn, indicativeReviewDate, title, validity }) => {
  const isReversed =
    approvedOn && indicativeReviewDate && isBefore(indicativeReviewDate.value, firstDayOf(approvedOn.value));
  const isLegacyTitle = title !== null && /\b(?:legacy|etifeddol)\b\)?$/i.test(title.value);
  return [
    ...(isReversed
      ? [
          report(
            'REVIEW_BEFORE_APPROVAL',
            `review ${lastDayOf(indicativeReviewDate.value)} lies before approval ${approvedOn.value}`,
            indicativeReviewDate,
          ),
        ]
      : []),
    ...(isLegacyTitle && validity?.value === 'CURRENT'
      ? [report('VALIDITY_CONTRADICTED', 'the title says legacy, the validity says current', validity)]
      : []),
  ];
};

function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
