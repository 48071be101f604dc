import { Button, Text } from "@medusajs/ui"
import { useFieldArray, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { services, type Service } from "../../lib/service/service"
import { DurationField } from "../form/duration-field"
import { SearchField } from "../form/search-field"
import { NEW_PREREQUISITE, type PrerequisitesValues } from "./prerequisite-form"
import { RemoveButton } from "../form/remove-button"

const CARD = "bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-[1fr_28px] gap-x-2 rounded-lg p-4"
const MOST = 5

type Props = { control: Control<PrerequisitesValues>; service: Service }

/** Services that must have been had before; those of the venue first, others of the business by what is chosen. */
export function PrerequisitesFields({ control, service }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.services.prerequisites.${key}`)
  const { fields, append, remove } = useFieldArray({ control, name: "prerequisites" })
  const { rows } = services.useList({ venue_id: service.venue_id, limit: 100, order: "title" })
  const chosen = service.prerequisites.map(({ service_id, title }) => ({ id: service_id, title }))
  const known = [...rows, ...chosen.filter(({ id }) => !rows.some((row) => row.id === id))]
  const options = known
    .filter(({ id }) => id !== service.id)
    .map(({ id, title }) => ({ value: id, label: title }))

  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {text("hint")}
      </Text>
      {fields.map((field, index) => (
        <div key={field.id} className={CARD}>
          <div className="flex flex-col gap-y-4">
            <SearchField
              control={control}
              name={`prerequisites.${index}.service_id`}
              label={t("plaza.services.one")}
              options={options}
            />
            <DurationField
              control={control}
              name={`prerequisites.${index}.minimum_minutes`}
              label={text("between")}
            />
          </div>
          <RemoveButton onClick={() => remove(index)} />
        </div>
      ))}
      {fields.length < MOST && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => append(NEW_PREREQUISITE)}
        >
          {text("add")}
        </Button>
      )}
    </>
  )
}
