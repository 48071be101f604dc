import { zodResolver } from "@hookform/resolvers/zod"
import { Button, Text } from "@medusajs/ui"
import { useFieldArray, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText } from "../../lib/forms/rules"
import { venues, type Venue } from "../../lib/venue/venue"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { RichTextField } from "../rich-text/rich-text-field"
import { OrderedCard } from "../order/ordered-card"
import { useDragOrder } from "../order/use-drag-order"

const schema = z.object({ faqs: z.array(z.object({ question: requiredText(), answer: requiredText() })) })
type Values = z.infer<typeof schema>

/** All questions of a venue with their answers, in the order in which they are shown. */
export function FaqsForm({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const { mutateAsync } = venues.useStep(venue.id)
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { faqs: (venue.faqs ?? []).map(({ question, answer }) => ({ question, answer })) },
  })
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: "faqs" })
  const drag = useDragOrder(move)

  return (
    <DrawerForm
      form={form}
      title={t("plaza.venues.faqs.edit")}
      send={(values) => mutateAsync({ step: "faqs", body: values })}
      done={t("plaza.venues.faqs.done")}
    >
      {fields.length === 0 && <Text size="small">{t("plaza.venues.faqs.none")}</Text>}
      {fields.map((field, index) => (
        <OrderedCard
          key={field.id}
          drag={drag}
          place={index}
          count={fields.length}
          name={t("plaza.venues.faqs.nth", { place: index + 1 })}
          onMove={(to) => move(index, to)}
          onRemove={() => remove(index)}
        >
          <div className="flex flex-col gap-y-4">
            <TextField
              control={form.control}
              name={`faqs.${index}.question`}
              label={t("plaza.venues.faqs.question")}
            />
            <RichTextField
              control={form.control}
              name={`faqs.${index}.answer`}
              label={t("plaza.venues.faqs.answer")}
              maximum={3000}
            />
          </div>
        </OrderedCard>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        onClick={() => append({ question: "", answer: "" })}
      >
        {t("plaza.venues.faqs.add")}
      </Button>
    </DrawerForm>
  )
}
