import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { Heading } from "@/ui/heading"
import { AddOnList } from "./add-on-list"
import { AddService } from "./add-service"
import type { BookingOffer } from "./booking-offer"
import { OptionList } from "./option-list"
import { StepCard } from "./step-card"
import type { BookingChoice } from "./use-booking-choice"

type ServiceStepProps = { offer: BookingOffer; choice: BookingChoice }

/** The services of the visit, in their order: each with its option and what is added to it. */
export function ServiceStep({ offer, choice }: ServiceStepProps) {
  const t = useTranslations("booking")
  const currency = offer.venue.currency_code
  const several = choice.parts.length > 1
  return (
    <StepCard id="services" title={t("services")}>
      <ul className="grid gap-6">
        {choice.parts.map(({ key, part, service, options }) => (
          <li key={key} className="border-b border-line pb-6 last:border-0 last:pb-0">
            <div className="mb-3 flex min-h-9 items-center justify-between gap-4">
              <Heading level={3} size="small">
                {service.title}
              </Heading>
              {several && (
                <Button
                  variant="quiet"
                  size="small"
                  className="-me-4"
                  aria-label={t("removeTitle", { title: service.title })}
                  onClick={() => choice.removePart(key)}
                >
                  {t("remove")}
                </Button>
              )}
            </div>
            <OptionList
              name={`option-${key}`}
              options={options}
              currency={currency}
              chosen={part.optionId}
              onChoose={(optionId) => choice.changePart(key, { optionId })}
            />
            {service.addOns.length > 0 && (
              <AddOnList
                name={`add-on-${key}`}
                addOns={service.addOns}
                currency={currency}
                chosen={part.addOnIds}
                onChoose={(addOnIds) => choice.changePart(key, { addOnIds })}
              />
            )}
          </li>
        ))}
      </ul>
      <AddService offer={offer} choice={choice} />
    </StepCard>
  )
}
