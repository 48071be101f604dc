/** About ten metres: finer than needed to find a shop, and no finer. In a file of its own because browsers need it without schemas. */
export const inDegrees = (value: number): string => String(Number(value.toFixed(4)))
