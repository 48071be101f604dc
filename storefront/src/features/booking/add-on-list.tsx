import { useEffect, useEffectEvent, useRef } from "react"
import { useTranslations } from "#languages"
import { formatDuration } from "@/lib/format/duration"
import { formatMoney } from "@/lib/format/money"
import { CheckboxField } from "@/ui/checkbox-field"
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
  const boxes = useRef<HTMLFieldSetElement>(null)
  // What was ticked before the scripts were there shows, but nobody has heard of it yet.
  const compare = useEffectEvent(() => {
    const inputs = [...(boxes.current?.querySelectorAll("input") ?? [])]
    if (addOns.some(({ id }, index) => inputs[index]?.checked !== chosen.includes(id))) {
      onChoose(addOns.filter((_, index) => inputs[index]?.checked).map(({ id }) => id))
    }
  })
  useEffect(() => compare(), [])
  return (
    <fieldset ref={boxes} className="mt-4 grid gap-3">
      <legend className="mb-2 text-sm font-bold">{t("addToIt")}</legend>
      {addOns.map(({ id, title, duration_minutes, price }) => (
        <CheckboxField
          key={id}
          name={`${name}-${id}`}
          checked={chosen.includes(id)}
          onChange={({ target }) =>
            onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
          label={
            <>
              <bdi className="font-semibold">{title}</bdi>{" "}
              <span className="text-muted">
                {[
                  duration_minutes > 0 &&
                    t("durationLonger", { duration: formatDuration(t.locale, duration_minutes) }),
                  `+ ${formatMoney(t.locale, price, currency)}`,
                ]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </>
          }
        />
      ))}
    </fieldset>
  )
}
