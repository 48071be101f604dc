import { NOTHING_TAKEN, type ChosenSegment, type Taken } from "../offer/ask"
import type { Offer } from "../offer/offer"
import { prospectOf, toQuestion } from "../offer/prospect"
import { expandAround, windowsOf } from "../slots/hours"
import { listSlots } from "../slots/list-slots"
import { DAY_MINUTES } from "../slots/local-date"
import { expandPlan, type WeekPlan } from "../slots/week-plan"

/** Why a day has no start, in the order in which it is looked for. */
export type EmptyReason =
  | "no_staff"
  | "closed"
  | "no_shift"
  | "fully_booked"
  | "daily_limit"
  | "past"
  | "notice"
  | "beyond_horizon"
  | "out_of_season"
  | "outside_own_hours"
  | "no_resource"
  | "shift_outside_hours"
  | "too_short"
  | "no_session"

/** A day of the venue (days since the epoch) on which nothing can start, asked at `now` with what is `taken`. */
export interface EmptyDay {
  segment: ChosenSegment
  day: number
  now: Date
  taken: Taken
}

/**
 * The rule that keeps a day without starts. What stands in the way is lifted piece by piece, from what changes most to
 * what changes least, and the slot function is asked anew: the piece after which it finds a start is the answer.
 */
export function whyEmpty({ segment, day, now, taken }: EmptyDay): EmptyReason {
  const { offer, choice } = segment
  if (offer.kind === "class") return "no_session"
  const team = offer.staff.filter(({ id }) => choice.staff_id === null || id === choice.staff_id)
  if (team.length === 0) return "no_staff"
  if (!isOn(offer.opening, day)) return "closed"
  if (!team.some(({ shifts }) => isOn(shifts, day))) return "no_shift"
  const dayStart = new Date((day - 1) * DAY_MINUTES * 60_000)
  const isPast = offer.minimum_notice_minutes === 0
  const lifts: [EmptyReason, Partial<Offer>, Partial<{ taken: Taken; now: Date }>][] = [
    ["fully_booked", {}, { taken: { ...taken, busy: NOTHING_TAKEN.busy } }],
    ["daily_limit", {}, { taken: NOTHING_TAKEN }],
    [isPast ? "past" : "notice", { minimum_notice_minutes: 0 }, { now: dayStart }],
    ["beyond_horizon", { maximum_advance_days: Number.MAX_SAFE_INTEGER }, {}],
    ["out_of_season", { season_from: null, season_until: null }, {}],
    ["outside_own_hours", { weekly: null }, {}],
    ["no_resource", { resources: [] }, {}],
  ]
  let asked: EmptyDay & { today: Date } = { segment, day, now, taken, today: now }
  for (const [reason, rules, moment] of lifts) {
    asked = { ...asked, ...moment, segment: { offer: { ...asked.segment.offer, ...rules }, choice } }
    if (hasSlots(asked)) return reason
  }
  return hasWindow(asked) ? "too_short" : "shift_outside_hours"
}

/** True when something of a plan lies on a local day, be it the tail of the day before. */
function isOn(plan: WeekPlan, day: number): boolean {
  return expandPlan(plan, day - 2, day).some(({ end }) => end > day * DAY_MINUTES)
}

/** `today` is the moment from which the horizon counts, `now` the one from which the notice does. */
function hasSlots({ segment, day, now, taken, today }: EmptyDay & { today: Date }): boolean {
  const prospect = prospectOf([segment], { from_day: day, to_day: day, now: today })
  const [listed] = listSlots(toQuestion(prospect, now, taken), prospect.frame, false)
  return (listed?.slots.length ?? 0) > 0
}

/** True when someone works that day while the venue is open, however briefly. */
function hasWindow({ segment, day, today }: EmptyDay & { today: Date }): boolean {
  const { question } = prospectOf([segment], { from_day: day, to_day: day, now: today })
  const opening = expandAround(question, question.opening)
  return question.segments[0].staff.some((one) =>
    windowsOf(question, opening, one).some(
      ({ start, end }) => start < (day + 1) * DAY_MINUTES && end > day * DAY_MINUTES,
    ),
  )
}
