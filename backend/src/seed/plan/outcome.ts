import { percentageOf } from "../../modules/scheduling/money/round"
import type { RulesSeed } from "../data/service-rules"
import type { Random } from "../random"
import type { ChangePlan, MoneyPlan, ReasonCode, VisitPlan, VisitStatus } from "./visit"

type Frame = Pick<VisitPlan, "starts_at" | "ends_at" | "made_at" | "source" | "price"> & { manual: boolean }

export type Outcome = Pick<VisitPlan, "status" | "cancelled_by" | "history" | "money">

type Reason = readonly [ReasonCode, string]

const MINUTE = 60_000
const REASONS: readonly Reason[] = [
  ["changed_plans", "My meeting was moved to the same hour."],
  ["changed_plans", "We are travelling a day earlier."],
  ["feeling_unwell", "Caught a cold and would rather not spread it."],
  ["found_another", "I will take a slot next week instead."],
]

/** What became of a visit by `anchor`: its status, how it got there, and the money. */
export function outcomeOf(
  frame: Frame,
  rules: RulesSeed,
  currency: string,
  anchor: Date,
  random: Random,
): Outcome {
  const status = statusAt(frame, anchor, random)
  const history = beginning(frame)
  const after = (minutes: number, base: Date) => new Date(base.getTime() + minutes * MINUTE)
  const step = (to: VisitStatus, at: Date, by: ChangePlan["by"], why: Reason | null = null) => {
    const from = history[history.length - 1].to
    history.push({ at, by, from, to, reason_code: why?.[0] ?? null, reason: why?.[1] ?? null })
  }
  if (status === "completed" || status === "checked_in") {
    const arrived = after(-random.whole(0, 8), frame.starts_at)
    const agreed = history[history.length - 1].at
    step("checked_in", arrived > agreed ? arrived : agreed, "vendor")
  }
  if (status === "completed") step("completed", after(random.whole(0, 6), frame.ends_at), "vendor")
  if (status === "no_show") step("no_show", after(random.whole(15, 25), frame.starts_at), "vendor")
  if (status !== "cancelled") return { status, cancelled_by: null, history, money: moneyOf(frame, status) }
  const by = random.chance(0.75) ? "customer" : "vendor"
  const latest = Math.min(frame.starts_at.getTime(), anchor.getTime())
  const at = new Date(
    frame.made_at.getTime() + random.between(0.25, 0.95) * (latest - frame.made_at.getTime()),
  )
  step(
    "cancelled",
    at,
    by,
    by === "vendor" ? ["staff_unavailable", "Your therapist is ill today."] : random.pick(REASONS),
  )
  const late = frame.starts_at.getTime() - at.getTime() < rules.free_until_minutes * MINUTE
  const fee =
    by === "customer" && late ? percentageOf(frame.price, rules.late_fee_percentage, currency).numeric : 0
  return { status, cancelled_by: by, history, money: moneyOf(frame, status, { fee, at }) }
}

function statusAt({ starts_at, ends_at, source }: Frame, anchor: Date, random: Random): VisitStatus {
  const draw = random.fraction()
  if (ends_at <= anchor) {
    if (source === "walk_in" || draw < 0.87) return "completed"
    return draw < 0.94 ? "cancelled" : "no_show"
  }
  if (starts_at <= anchor) return "checked_in"
  return draw < 0.96 ? "confirmed" : "cancelled"
}

function beginning({ made_at, source, manual }: Frame): ChangePlan[] {
  const by = source === "online" ? ("customer" as const) : ("vendor" as const)
  const change = (minutes: number, who: ChangePlan["by"], from: string | null, to: string): ChangePlan => ({
    at: new Date(made_at.getTime() + minutes * MINUTE),
    by: who,
    from,
    to,
    reason_code: null,
    reason: null,
  })
  const held = change(0, "system", null, "held")
  if (!manual || source !== "online")
    return [held, change(source === "online" ? 3 : 0, by, "held", "confirmed")]
  return [held, change(3, by, "held", "requested"), change(40, "vendor", "requested", "confirmed")]
}

function moneyOf(frame: Frame, status: VisitStatus, cancelled?: { fee: number; at: Date }): MoneyPlan {
  if (frame.source === "online") {
    const refund = cancelled ? frame.price - cancelled.fee : null
    return {
      paid_at: new Date(frame.made_at.getTime() + 3 * MINUTE),
      deposit: frame.price,
      fee: cancelled ? cancelled.fee : null,
      refund,
      refunded_at: cancelled && refund ? cancelled.at : null,
    }
  }
  const paid_at = status === "completed" ? frame.ends_at : null
  return { paid_at, deposit: 0, fee: cancelled ? 0 : null, refund: cancelled ? 0 : null, refunded_at: null }
}
