import { CurrencyDialog } from "@/features/cart/currency-dialog"
import { formatDayAndTime } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import type { HoldOutcome } from "./hold-outcome"
import type { Hold } from "./use-hold"

type HoldOutcomeNoticeProps = { hold: Hold; outcome: HoldOutcome; timeZone: string }

/** Why a time could not be held, with the nearest way on. All that was chosen stays. */
export function HoldOutcomeNotice({ hold, outcome, timeZone }: HoldOutcomeNoticeProps) {
  switch (outcome.outcome) {
    case "slot_unavailable":
      return <Alternatives times={outcome.alternatives} timeZone={timeZone} hold={hold} />
    case "slot_not_offered":
      return (
        <Notice tone="warning" live title="This time is not on offer any more">
          The free times have been brought up to date. Please pick another one.
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
        <Notice tone="danger" live title="That did not work">
          {outcome.message}
        </Notice>
      )
  }
}

function Alternatives({ times, timeZone, hold }: { times: string[]; timeZone: string; hold: Hold }) {
  return (
    <Notice tone="warning" live title="Somebody was a moment faster">
      <p>{times.length > 0 ? "These times are near it. One tap holds it:" : "Please pick another time."}</p>
      {times.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {times.map((time) => (
            <li key={time}>
              <Button
                variant="secondary"
                size="small"
                pending={hold.pending && hold.asked === time}
                onClick={() => hold.hold(time)}
              >
                {formatDayAndTime(time, timeZone)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
