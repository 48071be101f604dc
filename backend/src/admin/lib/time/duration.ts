import i18n from "i18next"

const UNITS = [
  { unit: "day", minutes: 1440 },
  { unit: "hour", minutes: 60 },
  { unit: "minute", minutes: 1 },
] as const

/** Minutes in words: `1 hr 30 min`, `2 days`; a part of a day stays in hours. */
export function formatDuration(minutes: number): string {
  let rest = minutes
  const parts: string[] = []
  for (const { unit, minutes: size } of UNITS) {
    const amount = unit === "day" && rest % size !== 0 ? 0 : Math.floor(rest / size)
    rest -= amount * size
    if (amount > 0 || (unit === "minute" && parts.length === 0)) {
      const style = { style: "unit", unit, unitDisplay: unit === "day" ? "long" : "short" } as const
      parts.push(new Intl.NumberFormat(i18n.language, style).format(amount))
    }
  }
  return parts.join(" ")
}
