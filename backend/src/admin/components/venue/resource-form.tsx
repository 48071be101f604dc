import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText, wholeNumber } from "../../lib/forms/rules"
import { useCreateResource } from "../../lib/venue/resources"
import { DrawerForm } from "../form/drawer-form"
import { NumberField } from "../form/number-field"
import { TextField } from "../form/text-field"

const schema = z.object({ name: requiredText(), kind: requiredText(), quantity: wholeNumber(1, 200) })
type Values = z.infer<typeof schema>

/** Rooms, chairs or equipment of one kind. */
export function ResourceForm({ venueId }: { venueId: string }) {
  const { t } = useTranslation()
  const { mutateAsync } = useCreateResource(venueId)
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { name: "", kind: "", quantity: 1 },
  })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.venues.resources.add")}
      send={(values) => mutateAsync(values)}
      done={t("plaza.venues.resources.done")}
    >
      <TextField
        control={form.control}
        name="name"
        label={t("fields.name")}
        placeholder={t("plaza.venues.resources.namePlaceholder")}
      />
      <TextField
        control={form.control}
        name="kind"
        label={t("plaza.venues.resources.kind")}
        hint={t("plaza.venues.resources.kindHint")}
        placeholder={t("plaza.venues.resources.kindPlaceholder")}
      />
      <NumberField control={form.control} name="quantity" min={1} max={200} label={t("fields.quantity")} />
    </DrawerForm>
  )
}
