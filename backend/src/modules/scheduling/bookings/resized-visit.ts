import { MedusaError } from "@medusajs/framework/utils"
import type { ProcessingGap } from "../offer/offer"
import { workOf } from "../slots/work"
import type { Execute } from "../../sql"
import type { PlacedTime } from "./place-visit"

/** A segment as it lies now; UTC minutes. */
export interface LyingSegment {
  id: string
  staff_id: string
  resource_unit_ids: string[]
  start: number
  end: number
  buffer_before_minutes: number
  buffer_after_minutes: number
  processing: ProcessingGap[] | null
}

/** The segments of a booking, in their order. */
export async function segmentsOf(execute: Execute, bookingId: string): Promise<LyingSegment[]> {
  return execute<LyingSegment>(
    `select id, staff_id, resource_unit_ids, (extract(epoch from starts_at) / 60)::int as start,
       (extract(epoch from ends_at) / 60)::int as "end", buffer_before_minutes, buffer_after_minutes, processing
     from booking_segment where booking_id = ? and deleted_at is null order by rank, id`,
    [bookingId],
  )
}

/**
 * The visit with a new length of one segment; whatever comes after it moves by the difference.
 * @throws 400 shorter than its processing
 */
export function placeAgain(
  segments: readonly LyingSegment[],
  resized: number,
  duration: number,
): PlacedTime[] {
  const later = duration - (segments[resized].end - segments[resized].start)
  return segments.map((segment, index) => {
    const start = segment.start + (index > resized ? later : 0)
    const end = segment.end + (index >= resized ? later : 0)
    const [buffer_before, buffer_after] = [segment.buffer_before_minutes, segment.buffer_after_minutes]
    const processing = segment.processing ?? []
    const last = processing.at(-1)
    if (last && last.after_minutes + last.duration_minutes >= end - start) {
      const least = last.after_minutes + last.duration_minutes + 1
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `duration_minutes: must be at least ${least}, because of the processing within`,
      )
    }
    const work = workOf({ duration: end - start, buffer_before, buffer_after, processing })
    return {
      ...{ start, end, work, buffer_before, buffer_after },
      staff_id: segment.staff_id,
      unit_ids: segment.resource_unit_ids,
    }
  })
}
