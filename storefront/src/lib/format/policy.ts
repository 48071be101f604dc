import type { CancellationPolicy, Deposit } from "@/lib/plaza/schemas/service"
import { formatLeadTime } from "./duration"
import { formatMoney } from "./money"
import { formatDayAndTime, formatOffset } from "./zone-time"

/** A cancellation policy in sentences, without a visit in mind. */
export function describePolicy(policy: CancellationPolicy): string[] {
  const free =
    policy.free_until_minutes === 0
      ? "Free cancellation until the start."
      : `Free cancellation until ${formatLeadTime(policy.free_until_minutes)} before.`
  return [free, ...describeFees(policy)]
}

/**
 * A cancellation policy in sentences for one visit, with the last free moment on the venue's clock. When that moment
 * has passed, only what cancelling costs is said.
 */
export function describePolicyFor(
  policy: CancellationPolicy,
  startsAt: string,
  timeZone: string,
  now: Date,
): string[] {
  const until = new Date(Date.parse(startsAt) - policy.free_until_minutes * 60_000)
  if (until > now) {
    const moment = `${formatDayAndTime(until, timeZone)} (${formatOffset(until, timeZone)})`
    return [`Free cancellation until ${moment}.`, ...describeFees(policy)]
  }
  const cost = policy.late_fee_percentage
  const cancelling = cost > 0 ? `Cancelling costs ${cost} % of the price.` : "Cancelling is free."
  return [cancelling, ...describeNoShow(policy)]
}

function describeFees(policy: CancellationPolicy): string[] {
  const late = policy.late_fee_percentage
  const hasLateFee = late > 0 && policy.free_until_minutes > 0
  return [...(hasLateFee ? [`Later than that costs ${late} % of the price.`] : []), ...describeNoShow(policy)]
}

function describeNoShow(policy: CancellationPolicy): string[] {
  const fee = policy.no_show_fee_percentage
  return fee > 0 ? [`Not showing up costs ${fee} % of the price.`] : []
}

/** What has to be paid when booking, in one sentence. */
export function describeDeposit(deposit: Deposit, currency: string): string {
  switch (deposit.type) {
    case "full":
      return "Paid in full when you book."
    case "none":
      return "Nothing to pay now; you pay at the venue."
    case "percentage":
      return `${deposit.value ?? 0} % is paid when you book, the rest at the venue.`
    case "fixed":
      return `${formatMoney(deposit.value ?? 0, currency)} is paid when you book, the rest at the venue.`
  }
}
