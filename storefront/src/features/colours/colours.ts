/** Which colours a shopper wants on this device; without a choice the device decides. */
export const COLOURS = ["light", "dark"] as const

export type Colours = (typeof COLOURS)[number]

/** Where the choice is kept in the browser, and the attribute of `<html>` that says it to the style sheet. */
export const COLOURS_KEY = "plaza-colours"

export function isColours(value: unknown): value is Colours {
  return COLOURS.some((colours) => colours === value)
}
