"use client"

import { useState } from "react"
import type { Translator } from "@/languages/message-types"
import { useTranslations } from "#languages"
import { formatDurationRange } from "@/lib/format/duration"
import { formatMoney } from "@/lib/format/money"
import { Button } from "@/ui/button"
import { Dialog } from "@/ui/dialog"
import type { BookingOffer, OfferService } from "./booking-offer"
import type { BookingChoice } from "./use-booking-choice"
import { MOST_PARTS } from "./visit-part"

type AddServiceProps = { offer: BookingOffer; choice: BookingChoice }

/** One more service after the ones that are chosen; classes are booked by themselves. */
export function AddService({ offer, choice }: AddServiceProps) {
  const t = useTranslations("booking")
  const [open, setOpen] = useState(false)
  const isClass = choice.parts.some(({ service }) => service.kind === "class")
  const services = offer.services.filter(({ kind }) => kind !== "class")
  if (isClass || services.length < 2 || choice.parts.length >= MOST_PARTS) {
    return null
  }
  return (
    <div className="mt-6">
      <Button variant="secondary" size="small" onClick={() => setOpen(true)}>
        {t("addAnotherService")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("addAnotherService")}>
        <ul className="-mx-2 max-h-[60vh] divide-y divide-line overflow-y-auto px-2">
          {services.map((service) => (
            <li key={service.id} className="flex items-center justify-between gap-4 py-3">
              <div className="min-w-0">
                <p className="font-semibold">{service.title}</p>
                <p className="text-sm text-muted">{describeShortly(t, service, offer.venue.currency_code)}</p>
              </div>
              <Button
                variant="secondary"
                size="small"
                aria-label={t("addTitle", { title: service.title })}
                onClick={() => {
                  choice.addService(service)
                  setOpen(false)
                }}
              >
                {t("add")}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  )
}

function describeShortly(
  t: Translator<"booking">,
  { category, options }: OfferService,
  currency: string,
): string {
  const lowest = Math.min(...options.map(({ price }) => price))
  const price = formatMoney(t.locale, lowest, currency)
  return [
    category,
    formatDurationRange(
      t.locale,
      options.map(({ duration_minutes }) => duration_minutes),
    ),
    options.some((option) => option.price !== lowest) ? t("fromPrice", { price }) : price,
  ]
    .filter(Boolean)
    .join(" · ")
}
