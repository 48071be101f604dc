const two = (part: number) => String(part).padStart(2, "0")

/** `YYYY-MM-DD` of what a date picker shows; pickers speak in the browser's own zone. */
export function dayOf(picked: Date): string {
  return `${picked.getFullYear()}-${two(picked.getMonth() + 1)}-${two(picked.getDate())}`
}

/** A date for a picker: noon in the browser's zone, which no change of clocks moves to another day. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`)
}
