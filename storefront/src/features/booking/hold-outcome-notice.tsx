import { formatCurrencyName } from "@/lib/format/money"
import { formatDayAndTime } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Dialog } from "@/ui/dialog"
import { Notice } from "@/ui/notice"
import type { Hold } from "./use-hold"

/** Why a time could not be held, with the nearest way on. All that was chosen stays. */
export function HoldOutcomeNotice({ hold, timeZone }: { hold: Hold; timeZone: string }) {
  const { outcome } = hold
  switch (outcome?.outcome) {
    case undefined:
      return null
    case "slot_unavailable":
      return <Alternatives times={outcome.alternatives} timeZone={timeZone} hold={hold} />
    case "slot_not_offered":
      return (
        <Notice tone="warning" live title="This time is not on offer any more">
          The free times have been brought up to date. Please pick another one.
        </Notice>
      )
    case "currency_mismatch":
      return <CurrencyQuestion {...outcome} hold={hold} />
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

type CurrencyQuestionProps = { cartCurrency: string | null; wantedCurrency: string; hold: Hold }

function CurrencyQuestion({ cartCurrency, wantedCurrency, hold }: CurrencyQuestionProps) {
  const inCart = cartCurrency ? formatCurrencyName(cartCurrency) : "another currency"
  return (
    <Dialog open onClose={hold.dismiss} title="Start a new cart?">
      <p>
        One cart is paid in one currency. Yours is in {inCart}, and this venue’s prices are in{" "}
        {formatCurrencyName(wantedCurrency)}. You can check out first and come back, or start a new cart,
        which lets go of what is in the present one.
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button pending={hold.pending} onClick={() => hold.asked && hold.hold(hold.asked, true)}>
          Start a new cart
        </Button>
        <Button variant="secondary" onClick={hold.dismiss}>
          Keep my cart
        </Button>
      </div>
    </Dialog>
  )
}
