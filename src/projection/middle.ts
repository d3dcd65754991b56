/** WGS 84 degrees, longitude first. */
export type LonLat = readonly [number, number];

/**
 * The middle of the longitudes' and latitudes' extent in whole degrees, longitude from −180 to 179; null without points.
 * The longitudes' extent is taken the short way round the globe: what is left when the widest gap is taken out.
 */
export function middleOf(points: readonly LonLat[]): LonLat | null {
  const longitudes = points.map(([longitude]) => wrap(longitude)).sort((a, b) => a - b);
  const [first] = longitudes;
  if (first === undefined) return null;
  let start = first;
  let widestGap = -1;
  longitudes.forEach((longitude, index) => {
    const next = longitudes[index + 1] ?? first + 360;
    if (next - longitude > widestGap) {
      widestGap = next - longitude;
      start = next;
    }
  });
  const latitudes = points.map(([, latitude]) => latitude);
  const middleLatitude = (least(latitudes) + greatest(latitudes)) / 2;
  // Adding zero turns −0 into 0.
  return [wrap(Math.round(start + (360 - widestGap) / 2)) + 0, Math.round(middleLatitude) + 0];
}

function wrap(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

// A spread call would overflow the stack with a hundred thousand points.
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
