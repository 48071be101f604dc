import { createUser } from "../../fixtures/people"
import { Desk } from "../venues/desk"
import { Push } from "./pusher"
import { ownerOf, type Suite } from "./suite"

const TURNS = [0, 38, 58]
const PATH = "/time-off-requests"

/** What staff say when they ask for time off, and what they are answered. */
export function askingTimeOff(t: Suite): void {
  it("requests for time off keep attacks as mere text", async () => {
    const { vendor_id, staff_ids } = t.city.bangkok
    const asker = await createUser(t.api, t.getContainer(), {
      email: "asker@lotus-house.example",
      role: "staff",
      vendor_id,
      staff_member_id: staff_ids[0],
    })
    const desk = new Desk(t.api, asker)
    for (const [index, turn] of TURNS.entries()) {
      const span = {
        starts_at: `2031-03-0${index + 1}T03:00:00Z`,
        ends_at: `2031-03-0${index + 1}T04:00:00Z`,
      }
      const asking = new Push(`POST /admin${PATH}`, turn)
      const asked = await desk.post(PATH, { ...span, reason: asking.text("reason") })
      asking.check(asked)
      const step = index % 2 ? "decline" : "approve"
      const answering = new Push(`POST /admin${PATH}/:id/${step}`, turn)
      const { id } = asked.data.time_off_request
      answering.check(await ownerOf(t).post(`${PATH}/${id}/${step}`, { note: answering.text("note") }))
    }
  })
}
