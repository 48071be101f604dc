import type { RouteContract } from "../../../../contract"
import { sessionDays } from "../../../../schemas/class-session"

export const storeSessionContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/services/:id/sessions",
    summary: "The timetable of a class, full sessions too, by local dates of the venue",
    tag: "Services",
    query: sessionDays,
    answers: ["sessions", "time_zone"],
  },
]
