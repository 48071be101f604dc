const PARTS = 3

/** A part of the numbers between which something lies; an open end is null. */
export type NumberRange = { from: number | null; to: number | null }

/** The largest of 1, 2, 5, 10, 20, 50, … that is not above a number. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((factor) => factor * power <= value) ?? 1) * power
}

/**
 * Divides what lies between two numbers into about three parts with round borders: 30 to 480 are up to 100, 100 to 200 and
 * so on. Nothing to divide gives no parts.
 */
export function numberRanges(min: number, max: number): NumberRange[] {
  if (!(max > min)) {
    return []
  }
  const step = roundStep((max - min) / PARTS)
  const borders: number[] = []
  for (let border = Math.ceil(min / step) * step; border < max; border += step) {
    if (border > min) {
      borders.push(Number(border.toPrecision(12)))
    }
  }
  const kept = borders.length > PARTS ? borders.filter((_, index) => index % 2 === 0) : borders
  return [null, ...kept].map((from, index) => ({ from, to: kept[index] ?? null }))
}

/** A range as the address writes it, `from..to`. */
export const writtenRange = ({ from, to }: NumberRange): string => `${from ?? ""}..${to ?? ""}`
