"use client"

import { useState } from "react"
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
  const [open, setOpen] = useState(false)
  const isClass = choice.parts.some(({ service }) => service.kind === "class")
  const services = offer.services.filter(({ kind }) => kind !== "class")
  if (isClass || services.length < 2 || choice.parts.length >= MOST_PARTS) {
    return null
  }
  return (
    <div className="mt-6">
      <Button variant="secondary" size="small" onClick={() => setOpen(true)}>
        Add another service
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Add another service">
        <ul className="-mx-2 max-h-[60vh] divide-y divide-line overflow-y-auto px-2">
          {services.map((service) => (
            <li key={service.id} className="flex items-center justify-between gap-4 py-3">
              <div className="min-w-0">
                <p className="font-semibold">{service.title}</p>
                <p className="text-sm text-muted">{describeShortly(service, offer.venue.currency_code)}</p>
              </div>
              <Button
                variant="secondary"
                size="small"
                aria-label={`Add ${service.title}`}
                onClick={() => {
                  choice.addService(service)
                  setOpen(false)
                }}
              >
                Add
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  )
}

function describeShortly({ category, options }: OfferService, currency: string): string {
  const lowest = Math.min(...options.map(({ price }) => price))
  const price = formatMoney(lowest, currency)
  return [
    category,
    formatDurationRange(options.map(({ duration_minutes }) => duration_minutes)),
    options.some((option) => option.price !== lowest) ? `from ${price}` : price,
  ]
    .filter(Boolean)
    .join(" · ")
}
