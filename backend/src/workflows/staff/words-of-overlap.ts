import { timeOf } from "../../api/schemas/primitives"
import type { DatedShift, DayOverlap } from "../../modules/scheduling/rota/day-overlap"

/** What overlaps what, after the name of a field. */
export const wordsOfOverlap = ({ changed, other }: DayOverlap) =>
  `the shift of ${spanOf(changed)} overlaps the one of ${spanOf(other)}`

const spanOf = ({ date, start, end }: DatedShift) => `${date}, ${timeOf(start)}–${timeOf(end)}`
