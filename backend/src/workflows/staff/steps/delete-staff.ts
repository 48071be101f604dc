import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"

/** Soft-deletes a staff member without live visits; compensation restores them. */
export const deleteStaffStep = createStep(
  "delete-staff",
  async ({ id }: { id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const affected = await scheduling.liveBookingIds({ subject_id: id, from: new Date(), until: null })
    if (affected.length > 0) {
      throw conflict("staff_has_bookings", "This staff member has coming bookings", { booking_ids: affected })
    }
    const sessions = await scheduling.listClassSessions(
      { staff_id: id, status: "scheduled", ends_at: { $gt: new Date() } },
      { select: ["id"], take: 100 },
    )
    if (sessions.length > 0) {
      throw conflict("staff_has_bookings", "This staff member has coming sessions", {
        session_ids: sessions.map((session) => session.id),
      })
    }
    await scheduling.softDeleteStaffMembers([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).restoreStaffMembers([id])
  },
)
