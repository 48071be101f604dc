import { zodResolver } from "@hookform/resolvers/zod"
import { Heading } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { bookings } from "../../lib/booking/booking"
import { Withdrawn } from "../../lib/forms/use-submit"
import { venues } from "../../lib/venue/venue"
import { ModalForm } from "../form/modal-form"
import { deskBookingBody, deskBookingSchema, newDeskBooking, type DeskBookingValues } from "./desk-booking"
import { DeskCustomerFields } from "./desk-customer-fields"
import { DeskVisitFields } from "./desk-visit-fields"
import { refusedTime } from "./refused-time"
import { WaiverFields } from "./waiver-fields"

const GRID = "grid grid-cols-1 gap-4 md:grid-cols-2"

/** @param venueId chosen from the start, where there is only one */
export function DeskBookingForm({ venueId }: { venueId: string }) {
  const { t } = useTranslation()
  const { mutateAsync } = bookings.useCreate()
  const form = useForm<DeskBookingValues>({
    resolver: zodResolver(deskBookingSchema),
    defaultValues: newDeskBooking(venueId),
  })
  const { data: venue } = venues.useOne(useWatch({ control: form.control, name: "venue_id" }) || undefined)

  const send = async (values: DeskBookingValues) => {
    if (!venue) throw new Withdrawn()
    try {
      return await mutateAsync(deskBookingBody(values, venue.time_zone))
    } catch (error) {
      const refusal = refusedTime(error)
      if (!refusal) throw error
      form.setError("time", { message: t(refusal) })
      throw new Withdrawn()
    }
  }

  return (
    <ModalForm
      form={form}
      title={t("plaza.bookings.create.title")}
      hint={t("plaza.bookings.create.hint")}
      action={t("plaza.bookings.create.action")}
      send={send}
      done={t("plaza.bookings.create.done")}
      next={({ booking }) => `/bookings/${booking.id}`}
    >
      <div className={GRID}>
        <DeskVisitFields form={form} />
        <WaiverFields control={form.control} rules="override_rules" overlap="accept_overlap" />
      </div>
      <Heading level="h2">{t("fields.customer")}</Heading>
      <div className={GRID}>
        <DeskCustomerFields form={form} />
      </div>
    </ModalForm>
  )
}
