import { formatDayAndTime } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

type NothingFreeProps = {
  nextAvailable: string | null
  timeZone: string
  withPerson: boolean
  onJump: (startsAt: string) => void
}

/** Says that two weeks are full, and leads to the next free time. */
export function NothingFree({ nextAvailable, timeZone, withPerson, onJump }: NothingFreeProps) {
  if (nextAvailable === null) {
    return (
      <Notice live title="No free times" className="mt-5">
        {withPerson
          ? "This person has no free times that can be booked online. Try somebody else."
          : "There are no free times that can be booked online. Please ask the venue."}
      </Notice>
    )
  }
  return (
    <Notice live title="Nothing free in these days" className="mt-5">
      <p className="mb-3">The next free time is {formatDayAndTime(nextAvailable, timeZone)}.</p>
      <Button variant="secondary" size="small" onClick={() => onJump(nextAvailable)}>
        Show it
      </Button>
    </Notice>
  )
}
