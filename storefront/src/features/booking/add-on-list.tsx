import { useTranslations } from "#languages"
import { formatDuration } from "@/lib/format/duration"
import { formatMoney } from "@/lib/format/money"
import { CheckboxField } from "@/ui/checkbox-field"
import { useTickedEarly } from "@/ui/use-ticked-early"
import type { OfferAddOn } from "./booking-offer"

type AddOnListProps = {
  /** Apart from those of the visit's other services. */
  name: string
  addOns: OfferAddOn[]
  currency: string
  chosen: readonly string[]
  onChoose: (addOnIds: string[]) => void
}

/** What can be added to a service, with what it costs and how much longer it takes. */
export function AddOnList({ name, addOns, currency, chosen, onChoose }: AddOnListProps) {
  const t = useTranslations("booking")
  return (
    <fieldset className="mt-4 grid gap-3">
      <legend className="mb-2 text-sm font-bold">{t("addToIt")}</legend>
      {addOns.map((addOn) => (
        <AddOnBox
          key={addOn.id}
          name={`${name}-${addOn.id}`}
          addOn={addOn}
          currency={currency}
          chosen={chosen.includes(addOn.id)}
          onToggle={() => onChoose(toggled(chosen, addOn.id))}
        />
      ))}
    </fieldset>
  )
}

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]

type AddOnBoxProps = {
  name: string
  addOn: OfferAddOn
  currency: string
  chosen: boolean
  onToggle: () => void
}

function AddOnBox({ name, addOn, currency, chosen, onToggle }: AddOnBoxProps) {
  const t = useTranslations("booking")
  const box = useTickedEarly(chosen, onToggle)
  const { title, duration_minutes, price } = addOn
  const longer =
    duration_minutes > 0 && t("durationLonger", { duration: formatDuration(t.locale, duration_minutes) })
  return (
    <CheckboxField
      ref={box}
      name={name}
      checked={chosen}
      onChange={onToggle}
      label={
        <>
          <bdi className="font-semibold">{title}</bdi>{" "}
          <span className="text-muted">
            {[longer, `+ ${formatMoney(t.locale, price, currency)}`].filter(Boolean).join(", ")}
          </span>
        </>
      }
    />
  )
}
