const STAFF = 30
const EACH = 20
const DATE = "2026-11-21"
const HOUR = 3_600_000

const at = (/** @type {number} */ minutes) =>
  new Date(Date.parse(`${DATE}T08:00:00Z`) + minutes * 60_000).toISOString()

/** A full day in UTC: 30 staff from 8 to 18, each with 20 visits of half an hour, and a lunch that is hatched. */
export function fullDay() {
  const windows = [{ starts_at: at(0), ends_at: at(600) }]
  const staff = Array.from({ length: STAFF }, (_, nth) => ({
    id: `stf_${nth}`,
    name: `Staff member ${nth + 1}`,
    title: null,
    color: null,
    windows,
  }))
  const states = ["confirmed", "requested", "checked_in", "completed"]
  const segments = staff.flatMap(({ id }, nth) =>
    Array.from({ length: EACH }, (_, slot) => ({
      id: `bseg_${nth}_${slot}`,
      booking_id: `bkg_${nth}_${slot}`,
      number: nth * EACH + slot + 1,
      status: slot === 0 ? "confirmed" : states[(nth + slot) % states.length],
      sequence: 0,
      customer: { id: `cus_${nth}_${slot}`, name: `Client ${nth} ${slot}` },
      party_size: 1,
      has_notes: slot % 3 === 0,
      part: 1,
      parts: 1,
      title: "Thai massage",
      variant_title: "30 minutes",
      staff_id: id,
      resource_unit_ids: [],
      visit_starts_at: at(slot * 30),
      starts_at: at(slot * 30),
      ends_at: at(slot * 30 + 30),
    })),
  )
  return {
    venue_id: "ven_bench",
    time_zone: "UTC",
    currency_code: "thb",
    from: DATE,
    to: DATE,
    starts_at: `${DATE}T00:00:00.000Z`,
    ends_at: new Date(Date.parse(`${DATE}T00:00:00Z`) + 24 * HOUR).toISOString(),
    cursor: "1:1:@1",
    opening: windows,
    exceptions: [],
    staff,
    units: [],
    segments,
    blocks: [],
    time_off: [],
    sessions: [],
  }
}
