import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import { Notice } from "@/ui/notice"
import { RadioCard } from "@/ui/radio-card"
import type { Delivery } from "./group-deliveries"

type DeliveryChoiceProps = {
  deliveries: Delivery[]
  currency: string
  /** Option ids by delivery id. */
  chosen: Record<string, string>
  onChoose: (deliveryId: string, optionId: string) => void
}

/** How the goods should come: one choice for each vendor's parcel. */
export function DeliveryChoice({ deliveries, currency, chosen, onChoose }: DeliveryChoiceProps) {
  const t = useTranslations("checkout")
  if (deliveries.length === 0) {
    return <Notice tone="warning">{t("noDelivery")}</Notice>
  }
  return (
    <div className="grid gap-5">
      {deliveries.map((delivery, index) => (
        <fieldset key={delivery.id} className="grid gap-3 sm:grid-cols-2">
          <legend className="mb-2 text-sm font-semibold">
            {deliveries.length === 1
              ? t("wayOfDelivery")
              : t("parcelOf", { value: index + 1, length: deliveries.length })}
          </legend>
          {delivery.options.map((option) => (
            <RadioCard
              key={option.id}
              name={`delivery:${delivery.id}`}
              value={option.id}
              checked={chosen[delivery.id] === option.id}
              onChange={() => onChoose(delivery.id, option.id)}
            >
              <span className="flex w-full items-center justify-between gap-4">
                <span>
                  <span className="block font-semibold">{option.name}</span>
                  {option.type?.description && (
                    <span className="text-sm text-muted">{option.type.description}</span>
                  )}
                </span>
                <span className="font-semibold">
                  {option.amount ? formatMoney(t.locale, option.amount, currency) : t("free")}
                </span>
              </span>
            </RadioCard>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
