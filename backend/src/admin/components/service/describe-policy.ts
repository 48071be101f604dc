import type { TFunction } from "i18next"

import { formatMoney } from "../../lib/money/money"
import { formatPercent } from "../../lib/money/percent"
import type { CancellationPolicy, Deposit } from "../../lib/service/service"
import { formatDuration } from "../../lib/time/duration"

type Row = { label: string; value: string }

/** What is paid when booking, in a sentence. */
export function describeDeposit(t: TFunction, deposit: Deposit, currency?: string): string {
  const amount = Number(deposit.value ?? 0)
  if (deposit.type === "percentage")
    return t("plaza.services.payment.percentOfPrice", { percent: formatPercent(amount) })
  if (deposit.type === "fixed" && currency) return formatMoney(amount, currency)
  return t(`plaza.services.payment.deposits.${deposit.type}`)
}

/** What cancelling costs, row by row; what a frozen policy does not mention is left out. */
export function describePolicy(t: TFunction, policy: Partial<CancellationPolicy>): Row[] {
  const text = (key: string) => t(`plaza.services.payment.${key}`)
  const rows: (Row | null)[] = [
    policy.free_until_minutes === undefined
      ? null
      : {
          label: text("freeUntil"),
          value: t("plaza.services.payment.beforeStart", {
            duration: formatDuration(policy.free_until_minutes),
          }),
        },
    policy.late_fee_percentage === undefined
      ? null
      : { label: text("lateFee"), value: formatPercent(policy.late_fee_percentage) },
    policy.no_show_fee_percentage === undefined
      ? null
      : { label: text("noShowFee"), value: formatPercent(policy.no_show_fee_percentage) },
    policy.max_reschedules === undefined
      ? null
      : {
          label: text("maxReschedules"),
          value: policy.max_reschedules === null ? text("unlimited") : String(policy.max_reschedules),
        },
  ]
  return rows.flatMap((row) => row ?? [])
}
