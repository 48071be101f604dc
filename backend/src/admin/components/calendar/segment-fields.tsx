import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useWatch, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { describeOption } from "../../lib/service/price-of"
import { services } from "../../lib/service/service"
import { staff } from "../../lib/staff/staff-member"
import { SearchField } from "../form/search-field"
import { SelectField } from "../form/select-field"
import type { NewVisitValues } from "./new-visit"

type Props = {
  form: UseFormReturn<NewVisitValues>
  index: number
  venueId: string
  onRemove?: () => void
}

/** One service of a visit: which option of it, and with whom. */
export function SegmentFields({ form, index, venueId, onRemove }: Props) {
  const { t } = useTranslation()
  const { control } = form
  const serviceId = useWatch({ control, name: `segments.${index}.service_id` })
  const of = { venue_id: venueId, limit: 100 }
  const { rows } = services.useList({ ...of, status: "published", order: "title" })
  const { rows: team } = staff.useList({ ...of, order: "name" })
  // Classes are booked by their sessions.
  const offered = rows.filter(({ kind, paused }) => kind === "appointment" && !paused)
  const service = offered.find(({ id }) => id === serviceId)
  const performers = team.filter(({ id }) => service?.staff_ids.includes(id))

  const pick = (id: string) => {
    const picked = offered.find((one) => one.id === id)
    const [first] = picked?.variants ?? []
    form.setValue(`segments.${index}.variant_id`, first?.id ?? "")
    const wanted = form.getValues(`segments.${index}.staff_id`)
    if (wanted && !picked?.staff_ids.includes(wanted)) form.setValue(`segments.${index}.staff_id`, "")
  }

  return (
    <fieldset className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-3">
      <legend className="sr-only">{t("plaza.calendar.create.serviceOf", { number: index + 1 })}</legend>
      <div className="flex items-center justify-between">
        <Text size="small" weight="plus" aria-hidden>
          {t("plaza.calendar.create.serviceOf", { number: index + 1 })}
        </Text>
        {onRemove && (
          <IconButton
            size="small"
            variant="transparent"
            type="button"
            aria-label={t("plaza.calendar.create.removeService", { number: index + 1 })}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        )}
      </div>
      <SearchField
        control={control}
        name={`segments.${index}.service_id`}
        label={t("plaza.bookings.create.service")}
        options={offered.map(({ id, title }) => ({ value: id, label: title }))}
        onPick={pick}
      />
      <SelectField
        control={control}
        name={`segments.${index}.variant_id`}
        label={t("plaza.bookings.create.option")}
        placeholder={t("actions.select")}
        options={(service?.variants ?? []).flatMap((variant) =>
          variant.id ? { value: variant.id, label: `${variant.title} (${describeOption(variant)})` } : [],
        )}
        disabled={!service}
      />
      <SearchField
        control={control}
        name={`segments.${index}.staff_id`}
        label={t("plaza.staff.one")}
        placeholder={t("plaza.bookings.create.anyone")}
        options={(service ? performers : team).map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </fieldset>
  )
}
