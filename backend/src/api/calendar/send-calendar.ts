import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers a calendar document; browsers hand it to the calendar program under `filename`. */
export function sendCalendar(res: MedusaResponse, text: string, filename: string): void {
  res.setHeader("Content-Type", "text/calendar; charset=utf-8; method=PUBLISH")
  res.setHeader("Content-Disposition", `inline; filename="${filename}"`)
  res.setHeader("Cache-Control", "private, no-cache")
  res.send(text)
}
