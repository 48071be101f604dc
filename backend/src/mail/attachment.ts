/** A file that goes with a mail; `content` is base64. */
export interface MailAttachment {
  filename: string
  content_type: string
  content: string
}

/** The calendar file of a visit, for the mail that tells of it. */
export function calendarAttachment(calendar: string | null | undefined): MailAttachment[] {
  if (!calendar) return []
  return [
    {
      filename: "visit.ics",
      content_type: "text/calendar; charset=utf-8; method=PUBLISH",
      content: Buffer.from(calendar).toString("base64"),
    },
  ]
}
