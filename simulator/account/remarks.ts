const plainRemarks: readonly string[] = [
  'Call back tomorrow',
  'Sent the invoice again ✅',
  'Asked for a refund',
  'Wants to change the booking',
  'Prefers e-mail; line was bad.\nTry the mobile number next time.',
];

/** In characters. */
const longestRemark = 10_000;

const sentence = 'The customer went through every line of the invoice with me. ';

const hostileRemarks: readonly string[] = [
  '=SUM(1,1) is what the customer typed',
  '<script>alert(5)</script> was in the subject',
  sentence
    .repeat(Math.ceil(longestRemark / sentence.length))
    .slice(0, longestRemark - 1)
    .concat('!'),
];

/**
 * What agents write on calls.
 *
 * @param isHostile - Whether some notes try to run as formulas or HTML, and one is 10,000 characters long.
 */
export const remarksOf = (isHostile: boolean): readonly string[] =>
  isHostile ? [...plainRemarks, ...hostileRemarks] : plainRemarks;
