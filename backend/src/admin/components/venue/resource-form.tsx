import { zodResolver } from "@hookform/resolvers/zod"
import { Button } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText, wholeNumber } from "../../lib/forms/rules"
import { RESOURCE_KINDS, type NewResource } from "../../lib/venue/resources"
import { DrawerForm } from "../form/drawer-form"
import { NumberField } from "../form/number-field"
import { TextField } from "../form/text-field"

const schema = z.object({ name: requiredText(), kind: requiredText(), quantity: wholeNumber(1, 200) })

type Props = {
  title: string
  /** what is there already */
  resource?: NewResource
  send: (values: NewResource) => Promise<unknown>
  done: string
}

/** Rooms, chairs or equipment of one kind. */
export function ResourceForm({ title, resource, send, done }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.venues.resources.${key}`)
  const form = useForm<NewResource>({
    resolver: zodResolver(schema),
    defaultValues: resource ?? { name: "", kind: "", quantity: 1 },
  })
  const kind = form.watch("kind")

  return (
    <DrawerForm form={form} title={title} send={send} done={done}>
      <TextField
        control={form.control}
        name="name"
        label={t("fields.name")}
        placeholder={text("namePlaceholder")}
      />
      <div className="flex flex-col gap-y-2">
        <TextField
          control={form.control}
          name="kind"
          label={text("kind")}
          hint={text("kindHint")}
          placeholder={text("kindPlaceholder")}
        />
        <div className="flex flex-wrap gap-2" role="group" aria-label={text("kind")}>
          {RESOURCE_KINDS.map((name) => (
            <Button
              key={name}
              type="button"
              size="small"
              variant="secondary"
              aria-pressed={kind === name}
              onClick={() => form.setValue("kind", name, { shouldDirty: true, shouldValidate: true })}
            >
              {text(`kinds.${name}`)}
            </Button>
          ))}
        </div>
      </div>
      <NumberField
        control={form.control}
        name="quantity"
        min={1}
        max={200}
        label={t("fields.quantity")}
        hint={text("quantityHint")}
      />
    </DrawerForm>
  )
}
