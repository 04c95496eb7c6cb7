/** A decimal as a whole number of its last place. */
const scaled = (text) => {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  return { digits: BigInt(sign + whole + part), places: part.length };
};

const product = (a, b) => ({ digits: a.digits * b.digits, places: a.places + b.places });

/** Whether two fractions of decimals are the same number, however each is written. */
export const sameFraction = (a, b) => {
  const parts = [a.numerator, a.denominator, b.numerator, b.denominator].map(scaled);
  const [left, right] = [product(parts[0], parts[3]), product(parts[2], parts[1])];
  return (
    parts[1].digits !== 0n &&
    parts[3].digits !== 0n &&
    left.digits * 10n ** BigInt(right.places) === right.digits * 10n ** BigInt(left.places)
  );
};
