import { useTranslations } from "#languages"
import { CurrencyDialog } from "@/features/cart/currency-dialog"
import { Notice } from "@/ui/notice"
import type { HoldOutcome } from "./hold-outcome"
import { NearbyTimes } from "./nearby-times"
import type { Hold } from "./use-hold"

type HoldOutcomeNoticeProps = { hold: Hold; outcome: HoldOutcome; timeZone: string }

/** Why a time could not be held, with the nearest way on. All that was chosen stays. */
export function HoldOutcomeNotice({ hold, outcome, timeZone }: HoldOutcomeNoticeProps) {
  const t = useTranslations("booking")
  switch (outcome.outcome) {
    case "slot_unavailable":
      return (
        <NearbyTimes
          times={outcome.alternatives}
          timeZone={timeZone}
          offer={t("nearbyTimes")}
          asking={hold.pending ? hold.asked : null}
          onChoose={(time) => hold.hold(time)}
        />
      )
    case "slot_not_offered":
      return (
        <Notice tone="warning" live title={t("notOffered")}>
          {t("timesRenewed")}
        </Notice>
      )
    case "currency_mismatch":
      return (
        <CurrencyDialog
          cartCurrency={outcome.cartCurrency}
          wantedCurrency={outcome.wantedCurrency}
          pending={hold.pending}
          onNewCart={() => hold.asked && hold.hold(hold.asked, true)}
          onClose={hold.dismiss}
        />
      )
    case "failed":
      return (
        <Notice tone="danger" live title={t("thatDidNotWork")}>
          {outcome.message}
        </Notice>
      )
  }
}
