import { Push } from "./pusher"
import { ownerOf, type Suite } from "./suite"

const TURNS = [0, 38, 58]

/** What is said of a correction, in the history of the record. */
export function correctingAttendance(t: Suite): void {
  it("reasons of corrections keep attacks as mere text", async () => {
    const { venue_id, staff_ids } = t.city.bangkok
    for (const [index, turn] of TURNS.entries()) {
      const times = {
        checked_in_at: `2026-03-0${index + 1}T03:00:00Z`,
        checked_out_at: `2026-03-0${index + 1}T04:00:00Z`,
      }
      const adding = new Push("POST /admin/attendance", turn)
      const body = { ...times, venue_id, staff_id: staff_ids[0], reason: adding.text("reason") }
      const added = await ownerOf(t).post("/attendance", body)
      adding.check(added)
      const path = `/attendance/${added.data.attendance_record.id}`
      const changing = new Push("POST /admin/attendance/:id", turn)
      changing.check(await ownerOf(t).post(path, { ...times, reason: changing.text("reason") }))
      const voiding = new Push("POST /admin/attendance/:id/void", turn)
      voiding.check(await ownerOf(t).post(`${path}/void`, { reason: voiding.text("reason") }))
    }
  })
}
