import { IANAZone } from "luxon"

const MINUTE_MS = 60_000
const LONGEST_SHIFT_MS = 3 * 60 * MINUTE_MS

/**
 * Whether the zone's clock shows this instant's wall time twice, because it is put back in between. Of such a wall time
 * RFC 5545 means the first, and programs take the one or the other; so it has to be written in UTC.
 */
export function isRepeatedTime(instant: Date, timeZone: string): boolean {
  const zone = IANAZone.create(timeZone)
  const at = instant.getTime()
  const offset = zone.offset(at)
  return [-1, 1].some((direction) => {
    const beyond = zone.offset(at + direction * LONGEST_SHIFT_MS)
    const putBack = direction * (offset - beyond)
    return putBack > 0 && zone.offset(at + direction * putBack * MINUTE_MS) === beyond
  })
}
