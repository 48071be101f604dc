import type { RouteContract } from "../../contract"
import { holidayQuery, importHolidays } from "../../schemas/holiday"

const tag = "Venues"

export const holidayContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/holidays",
    summary: "Holidays of a country or region in a year, and the country's regions",
    tag,
    query: holidayQuery,
    answers: ["holidays", "regions"],
  },
  {
    method: "POST",
    path: "/admin/venues/:id/holidays",
    summary: "Close a venue on public holidays; dates that have an exception stay as they are",
    tag,
    body: importHolidays,
    answers: ["opening_hours", "imported", "skipped"],
  },
]
