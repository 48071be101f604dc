import { useWatch, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { describeOption } from "../../lib/service/price-of"
import { services } from "../../lib/service/service"
import { staff } from "../../lib/staff/staff-member"
import { ChoicesField } from "../form/choices-field"
import { DateField } from "../form/date-field"
import { NumberField } from "../form/number-field"
import { SearchField } from "../form/search-field"
import { SelectField } from "../form/select-field"
import { TimeField } from "../form/time-field"
import { VenueField } from "../venue/venue-field"
import type { DeskBookingValues } from "./desk-booking"

/** What is booked, with whom and when; each choice narrows the next. */
export function DeskVisitFields({ form }: { form: UseFormReturn<DeskBookingValues> }) {
  const { t } = useTranslation()
  const { control } = form
  const [venueId, serviceId] = useWatch({ control, name: ["venue_id", "service_id"] })
  const of = { venue_id: venueId, limit: 100 }
  const { rows: offered } = services.useList(
    { ...of, status: "published", order: "title" },
    { enabled: Boolean(venueId) },
  )
  const { rows: team } = staff.useList({ ...of, order: "name" }, { enabled: Boolean(venueId) })
  const service = offered.find(({ id }) => id === serviceId)
  const performers = team.filter(({ id }) => service?.staff_ids.includes(id))
  const text = (key: string) => t(`plaza.bookings.create.${key}`)

  const pickService = (id: string) => {
    const variants = offered.find((one) => one.id === id)?.variants ?? []
    form.setValue("variant_id", variants.length === 1 ? (variants[0]?.id ?? "") : "")
    form.setValue("add_on_ids", [])
    form.setValue("staff_id", "")
  }

  const pickVenue = () => {
    form.setValue("service_id", "")
    pickService("")
  }

  return (
    <>
      <VenueField control={control} name="venue_id" onPick={pickVenue} />
      <SearchField
        control={control}
        name="service_id"
        label={text("service")}
        options={offered.map(({ id, title }) => ({ value: id, label: title }))}
        disabled={!venueId}
        onPick={pickService}
      />
      <SelectField
        control={control}
        name="variant_id"
        label={text("option")}
        placeholder={t("actions.select")}
        options={(service?.variants ?? []).flatMap((variant) =>
          variant.id ? { value: variant.id, label: `${variant.title} (${describeOption(variant)})` } : [],
        )}
        disabled={!service}
      />
      <ChoicesField
        control={control}
        name="add_on_ids"
        label={t("plaza.services.addOns.title")}
        options={(service?.add_ons ?? []).flatMap((addOn) =>
          addOn.id ? { value: addOn.id, label: `${addOn.title} (${describeOption(addOn)})` } : [],
        )}
        disabled={!service?.add_ons.length}
      />
      <SearchField
        control={control}
        name="staff_id"
        label={t("plaza.staff.one")}
        placeholder={text("anyone")}
        options={performers.map(({ id, name }) => ({ value: id, label: name }))}
        disabled={!service}
        optional
      />
      <NumberField
        control={control}
        name="party_size"
        label={t("plaza.bookings.fields.partySize")}
        min={1}
        max={service?.capacity ?? 1}
        disabled={(service?.capacity ?? 1) === 1}
      />
      <DateField control={control} name="date" label={text("date")} />
      <TimeField control={control} name="time" label={text("time")} />
    </>
  )
}
