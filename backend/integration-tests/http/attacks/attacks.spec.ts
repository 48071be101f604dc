import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import "../mail/mailbox"
import { citySuite } from "../bookings/city-suite"
import { changing } from "./changing"
import { creating } from "./creating"
import { notPushed } from "./pusher"
import { showing } from "./showing"
import { steps } from "./steps"

/** Comes last: every text field of every body has been attacked above, itself or by a route with the same schema. */
function all(): void {
  it("nothing that takes text was left out", () => expect(notPushed()).toEqual([]))
}

// Only the mail that the tests deliver themselves.
citySuite([changing, creating, steps, showing, all], () => new WorkflowScheduler().clear())
