import { DAY_MINUTES } from "../slots/local-date"
import { buildTimeline } from "../slots/timeline"

/** Minutes by which clocks of `zone` are ahead of those of `other` at some time in the year from `now` on; ascending. */
export function offsetDifferences(zone: string, other: string, now: Date): readonly number[] {
  if (zone === other) return [0]
  const today = Math.floor(now.getTime() / (DAY_MINUTES * 60_000))
  const [one, two] = [zone, other].map((name) => buildTimeline(name, today, today + 366))
  const moments = [...one, ...two].map(({ from }) => from)
  const offsetAt = (timeline: typeof one, moment: number) =>
    timeline.findLast(({ from }) => from <= moment)?.offset ?? timeline[0].offset
  const differences = moments.map((moment) => offsetAt(one, moment) - offsetAt(two, moment))
  return [...new Set(differences)].sort((a, b) => a - b)
}
