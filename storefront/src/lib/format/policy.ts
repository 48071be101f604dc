import type { Translator } from "@/languages/message-types"
import type { Deposit } from "@/lib/plaza/schemas/deposit"
import type { CancellationPolicy } from "@/lib/plaza/schemas/service"
import { formatLeadTime } from "./duration"
import { formatMoney } from "./money"
import { formatDayAndTime, formatOffset } from "./zone-time"

/** A cancellation policy in sentences, without a visit in mind. */
export function describePolicy(t: Translator<"policy">, policy: CancellationPolicy): string[] {
  const free =
    policy.free_until_minutes === 0
      ? t("freeUntilStart")
      : t("freeUntilBefore", { leadTime: formatLeadTime(t.locale, policy.free_until_minutes) })
  return [free, ...describeFees(t, policy)]
}

/**
 * A cancellation policy in sentences for one visit, with the last free moment on the venue's clock. When that moment
 * has passed, only what cancelling costs is said.
 */
export function describePolicyFor(
  t: Translator<"policy">,
  policy: CancellationPolicy,
  startsAt: string,
  timeZone: string,
  now: Date,
): string[] {
  const until = new Date(Date.parse(startsAt) - policy.free_until_minutes * 60_000)
  if (until > now) {
    const moment = `${formatDayAndTime(t.locale, until, timeZone)} (${formatOffset(until, timeZone)})`
    return [t("freeUntil", { moment }), ...describeFees(t, policy)]
  }
  const cost = policy.late_fee_percentage
  const cancelling = cost > 0 ? t("cancellingCosts", { percentage: cost }) : t("cancellingIsFree")
  return [cancelling, ...describeNoShow(t, policy)]
}

function describeFees(t: Translator<"policy">, policy: CancellationPolicy): string[] {
  const late = policy.late_fee_percentage
  const hasLateFee = late > 0 && policy.free_until_minutes > 0
  return [...(hasLateFee ? [t("laterCosts", { percentage: late })] : []), ...describeNoShow(t, policy)]
}

function describeNoShow(t: Translator<"policy">, policy: CancellationPolicy): string[] {
  const fee = policy.no_show_fee_percentage
  return fee > 0 ? [t("noShowCosts", { percentage: fee })] : []
}

/** What has to be paid when booking, in one sentence. Until deposits are charged, only the full price comes here (`schemas/deposit.ts`). */
export function describeDeposit(t: Translator<"policy">, deposit: Deposit, currency: string): string {
  switch (deposit.type) {
    case "full":
      return t("paidInFull")
    case "none":
      return t("nothingNow")
    case "percentage":
      return t("percentageNow", { percentage: deposit.value ?? 0 })
    case "fixed":
      return t("amountNow", { amount: formatMoney(t.locale, deposit.value ?? 0, currency) })
  }
}
