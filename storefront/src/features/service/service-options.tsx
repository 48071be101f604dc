import { useTranslations } from "#languages"
import { durationBeside } from "@/features/booking/describe-option"
import { OptionPrice } from "@/features/booking/option-price"
import type { OptionWith } from "@/features/booking/option-with"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { ButtonLink } from "@/ui/button-link"
import { bookingHref } from "./booking-href"

type ServiceOptionsProps = { service: Service; venue: Venue; options: readonly OptionWith[] }

/** How long and for how much, each with the way to book just that. */
export function ServiceOptions({ service, venue, options }: ServiceOptionsProps) {
  const t = useTranslations("service")
  return (
    <ul className="divide-y divide-line border-y border-line">
      {options.map((option) => (
        <li key={option.id} className="flex min-h-16 items-center justify-between gap-4 py-3">
          <span className="min-w-0">
            <span className="block font-semibold">
              <bdi>{option.title}</bdi>
            </span>
            <span className="text-sm text-muted">{durationBeside(t.locale, option)}</span>
          </span>
          <span className="flex items-center gap-4">
            <OptionPrice option={option} currency={venue.currency_code} />
            {!service.paused && (
              <ButtonLink
                href={bookingHref(venue, service, { variant: option.id })}
                variant="secondary"
                aria-label={t("bookOption", { title: service.title, option: option.title })}
              >
                {t("book")}
              </ButtonLink>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
