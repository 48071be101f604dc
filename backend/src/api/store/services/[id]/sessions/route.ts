import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { bookableSpan } from "../../../../../modules/scheduling/sessions/bookable-span"
import { startOfDay } from "../../../../../modules/scheduling/sessions/local-day"
import { toEpochDay } from "../../../../../modules/scheduling/slots/local-date"
import { refuseAppointment } from "../../../../../workflows/sessions/class-offer"
import type { SessionDays } from "../../../../schemas/class-session"

/** The coming sessions of a class that is on offer, full ones too; `bookable` are those that can be had now. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { from, to } = req.validatedQuery as SessionDays
  const scheduling = req.scope.resolve(SCHEDULING_MODULE)
  const offer = await scheduling.loadOffer(req.params.id)
  if (!offer?.listed) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such service")
  refuseAppointment(offer)
  const now = new Date()
  const begin = startOfDay(offer.time_zone, toEpochDay(from))
  const sessions = await scheduling.findSessions({
    service_id: offer.service_id,
    status: "scheduled",
    from: begin > now ? begin : now,
    until: startOfDay(offer.time_zone, toEpochDay(to) + 1),
  })
  const open = bookableSpan(offer, now)
  const isOpen = (start: Date) => start >= open.from && start < open.until
  res.json({
    time_zone: offer.time_zone,
    sessions: sessions.map(({ id, starts_at, ends_at, capacity, remaining, staff }) => ({
      id,
      starts_at,
      ends_at,
      capacity,
      remaining,
      bookable: remaining > 0 && isOpen(new Date(starts_at)),
      staff,
    })),
  })
}
