import { exampleData } from "./example-data"
import { renderMail } from "./render-mail"

const cancelled = exampleData.booking_cancelled

describe("renderMail", () => {
  it("words a confirmed booking in the venue's wall time, money and policy", () => {
    expect(renderMail("booking_confirmed", exampleData.booking_confirmed).text).toBe(
      `Your booking is confirmed

Hello Anchalee,

Sabai Riverside Spa is expecting you on Thursday 12 March 2026, 14:00.

Booking: B-001042
Services:
  Thai massage (90 minutes) with Malee
  Foot scrub (30 minutes) with Somchai
When:
  Thursday 12 March 2026, 14:00–16:00
  Indochina Time (Asia/Bangkok)
Where:
  Sabai Riverside Spa
  12 Charoen Krung Road
  10500 Bangkok
  Thailand
Total: THB 1,850.50
Cancelling:
  Free until Wednesday 11 March 2026, 14:00
  Afterwards 50 % of the price is charged

View, move or cancel your booking:
http://localhost:8000/account/bookings/bkg_01

-- 
Plaza
You receive this mail because a booking was made on Plaza with this address.
`.replace("THB 1", "THB\u00a01"),
    )
  })

  it("says in the subject what happened", () => {
    const subject = (template: keyof typeof exampleData) =>
      renderMail(template, exampleData[template]).subject
    const visit = "Sabai Riverside Spa, Thursday 12 March 2026, 14:00"
    expect(subject("booking_confirmed")).toBe(`Confirmed: ${visit}`)
    expect(subject("booking_requested")).toBe(`Requested: ${visit}`)
    expect(subject("booking_cancelled")).toBe(`Cancelled: ${visit}`)
    expect(renderMail("booking_cancelled", { ...cancelled, outcome: "declined" }).subject).toBe(
      `Declined: ${visit}`,
    )
    expect(subject("booking_rescheduled")).toBe(`Moved: ${visit}`)
    expect(subject("booking_expired")).toBe(`Not confirmed: ${visit}`)
    expect(subject("booking_no_show")).toBe(`Missed: ${visit}`)
    expect(subject("booking_reminder")).toBe(`Reminder: ${visit}`)
    expect(subject("payment_returned")).toBe(`Not booked, money returned: ${visit}`)
    expect(subject("email_verification")).toBe("Confirm your e-mail address for Plaza")
    expect(subject("password_reset")).toBe("Reset your Plaza password")
    expect(subject("invitation")).toBe("You are invited to work for Sabai Group on Plaza")
    expect(subject("vendor_email_code")).toBe("048213 is your Plaza code")
    expect(subject("review_approved")).toBe("Approved: Sabai Riverside Spa")
    expect(subject("review_rejected")).toBe("Not approved yet: Sabai Riverside Spa")
    expect(subject("review_suspended")).toBe("Suspended: Sabai Riverside Spa")
    expect(subject("review_reinstated")).toBe("Back on Plaza: Sabai Riverside Spa")
  })

  it("names fee and refund of a cancellation", () => {
    const { text } = renderMail("booking_cancelled", cancelled)
    expect(text).toContain("You cancelled your booking at Sabai Riverside Spa.")
    expect(text).toContain("Cancellation fee: THB\u00a0925.00\nRefund: THB\u00a0925.00")
    expect(renderMail("booking_cancelled", { ...cancelled, fee: 0, refund: null }).text).toContain(
      "Cancellation fee: None\n\n",
    )
  })

  it("tells the old and the new time of a visit that was moved", () => {
    const moved = exampleData.booking_rescheduled
    const { text } = renderMail("booking_rescheduled", moved)
    expect(text).toContain(
      "You moved your visit at Sabai Riverside Spa from Tuesday 10 March 2026, 10:30 to Thursday 12 March 2026, 14:00.",
    )
    expect(text).toContain(
      "Now:\n  Thursday 12 March 2026, 14:00–16:00\n  Indochina Time (Asia/Bangkok)\nBefore: Tuesday 10 March 2026, 10:30\n",
    )
    const by = (rescheduled_by: "vendor" | "system") =>
      renderMail("booking_rescheduled", { ...moved, rescheduled_by }).text
    expect(by("vendor")).toContain("Sabai Riverside Spa moved your visit at")
    expect(by("system")).toContain("Plaza moved your visit at")
  })

  it("says what goes back and what is kept", () => {
    const { booking_expired, booking_no_show, payment_returned } = exampleData
    expect(renderMail("booking_expired", booking_expired).text).toContain("What you paid goes back to you.")
    expect(renderMail("booking_expired", booking_expired).text).toContain("Refund: THB\u00a01,850.50\n")
    const free = renderMail("booking_expired", { ...booking_expired, refund: 0 }).text
    expect(free).toContain("Nothing was charged.")
    expect(free).not.toContain("Refund")
    expect(renderMail("booking_no_show", booking_no_show).text).toContain("No-show fee: THB\u00a0925.25\n")
    expect(() => renderMail("booking_no_show", { ...booking_no_show, fee: 0 })).toThrow()
    expect(renderMail("payment_returned", payment_returned).text).toContain(
      "Goes back to you: THB\u00a01,850.50\n",
    )
  })

  it("tells a vendor what was decided about what, why, and where to go on", () => {
    const { text } = renderMail("review_rejected", exampleData.review_rejected)
    expect(text).toContain("Please correct what is named below and submit the venue again.")
    expect(text).toContain("Reason: The address does not match the register.\n")
    expect(text).toContain("See what to correct:\nhttp://localhost:9000/app/venues/ven_01")
    const approved = renderMail("review_approved", { ...exampleData.review_approved, about: "vendor" }).text
    expect(approved).toContain("Welcome aboard.")
    expect(approved).not.toContain("Reason:")
  })

  it("attaches the calendar to the mail that tells a time, when there is one", () => {
    const calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Größe\r\nEND:VCALENDAR\r\n"
    const attached = {
      filename: "visit.ics",
      content_type: "text/calendar; charset=utf-8; method=PUBLISH",
      content: Buffer.from(calendar).toString("base64"),
    }
    const templates = [
      "booking_confirmed",
      "booking_cancelled",
      "booking_rescheduled",
      "booking_expired",
    ] as const
    for (const template of templates) {
      expect(renderMail(template, { ...exampleData[template], calendar }).attachments).toEqual([attached])
      expect(renderMail(template, exampleData[template]).attachments).toEqual([])
    }
    expect(renderMail("booking_reminder", { ...exampleData.booking_reminder, calendar }).attachments).toEqual(
      [],
    )
  })

  it("carries the same words and links in html and text", () => {
    for (const [template, data] of Object.entries(exampleData)) {
      const { html, text } = renderMail(template as keyof typeof exampleData, data)
      const link = data.url.replace("&", "&amp;")
      expect(html).toContain(`href="${link}"`)
      expect(text).toContain(data.url)
    }
  })

  it("refuses data that does not fit", () => {
    const data = exampleData.booking_confirmed
    expect(() => renderMail("booking_confirmed", { ...data, time_zone: "Mars/Olympus" })).toThrow(/IANA/)
    expect(() => renderMail("booking_confirmed", { ...data, segments: [] })).toThrow()
    expect(() =>
      renderMail("password_reset", { name: null, url: "javascript:alert(1)", valid_minutes: 15 }),
    ).toThrow()
    expect(() => renderMail("invitation", {})).toThrow()
  })
})
