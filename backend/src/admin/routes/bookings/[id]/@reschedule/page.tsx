import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import {
  ANYONE,
  currentPlace,
  moveBody,
  moveSchema,
  SAME_STAFF,
  type MoveValues,
} from "../../../../components/booking/move"
import { refusedTime } from "../../../../components/booking/refused-time"
import { WaiverFields } from "../../../../components/booking/waiver-fields"
import { DateField } from "../../../../components/form/date-field"
import { DrawerForm } from "../../../../components/form/drawer-form"
import { SelectField } from "../../../../components/form/select-field"
import { TimeField } from "../../../../components/form/time-field"
import { bookings, type Booking } from "../../../../lib/booking/booking"
import { Withdrawn } from "../../../../lib/forms/use-submit"
import { staff } from "../../../../lib/staff/staff-member"

const MoveBooking = () => {
  const { data: booking } = bookings.useOne(useParams().id)
  return booking ? <MoveForm booking={booking} /> : null
}

const MoveForm = ({ booking }: { booking: Booking }) => {
  const { t } = useTranslation()
  const { mutateAsync } = bookings.useStep(booking.id)
  const { rows: team } = staff.useList({ venue_id: booking.venue.id, limit: 100, order: "name" })
  const form = useForm<MoveValues>({
    resolver: zodResolver(moveSchema),
    defaultValues: currentPlace(booking),
  })
  const text = (key: string) => t(`plaza.bookings.move.${key}`)

  const send = async (values: MoveValues) => {
    try {
      await mutateAsync({ step: "reschedule", body: moveBody(values, booking.time_zone) })
    } catch (error) {
      const refusal = refusedTime(error)
      if (!refusal) throw error
      form.setError("time", { message: t(refusal) })
      throw new Withdrawn()
    }
  }

  return (
    <DrawerForm form={form} title={text("title")} send={send} done={text("done")}>
      <DateField control={form.control} name="date" label={t("plaza.bookings.create.date")} />
      <TimeField control={form.control} name="time" label={t("plaza.bookings.create.time")} />
      <SelectField
        control={form.control}
        name="staff_id"
        label={t("plaza.staff.one")}
        options={[
          { value: SAME_STAFF, label: text("sameStaff") },
          { value: ANYONE, label: t("plaza.bookings.create.anyone") },
          ...team.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <WaiverFields control={form.control} rules="override_rules" overlap="accept_overlap" />
    </DrawerForm>
  )
}

export default MoveBooking
