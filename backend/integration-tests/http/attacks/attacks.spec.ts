import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import "../mail/mailbox"
import { citySuite } from "../bookings/city-suite"
import { askingTimeOff } from "./asking-time-off"
import { changing } from "./changing"
import { correctingAttendance } from "./correcting-attendance"
import { creating } from "./creating"
import { notPushed } from "./pusher"
import { selling } from "./selling"
import { showing } from "./showing"
import { steps } from "./steps"

/** Comes last: every text field of every body has been attacked above, itself or by a route with the same schema. */
function all(): void {
  it("nothing that takes text was left out", () => expect(notPushed()).toEqual([]))
}

// Only the mail that the tests deliver themselves.
citySuite([askingTimeOff, correctingAttendance, changing, creating, steps, selling, showing, all], () =>
  new WorkflowScheduler().clear(),
)
