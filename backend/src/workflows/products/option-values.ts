interface Choosing {
  options: Record<string, string>
}

/**
 * The values of an option in the order in which variants have them; those that none has come last. Medusa keeps no order of
 * its own.
 */
export function valuesInOrder(
  title: string,
  values: readonly { value: string }[],
  variants: readonly Choosing[],
): string[] {
  const chosen = variants.map(({ options }) => options[title])
  const placeOf = (value: string) => (chosen.includes(value) ? chosen.indexOf(value) : chosen.length)
  return values.map(({ value }) => value).sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
}
