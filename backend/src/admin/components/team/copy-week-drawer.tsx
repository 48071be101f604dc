import { zodResolver } from "@hookform/resolvers/zod"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { wholeNumber } from "../../lib/forms/rules"
import { useCopyWeek, type Rota } from "../../lib/team/rota"
import { formatDate } from "../../lib/time/format"
import { addDays } from "../../lib/time/wall"
import { ChoicesField } from "../form/choices-field"
import { DrawerForm } from "../form/drawer-form"
import { NumberField } from "../form/number-field"

const schema = z.object({ weeks: wholeNumber(1, 12), staff_ids: z.array(z.string()) })

/** Has the team work the weeks that follow as it works this one. */
export function CopyWeekDrawer({ rota }: { rota: Rota }) {
  const { t } = useTranslation()
  const { mutateAsync } = useCopyWeek()
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { weeks: 1, staff_ids: [] },
  })
  const text = (key: string, values: Record<string, unknown> = {}) => t(`plaza.team.copy.${key}`, values)

  const send = async ({ weeks, staff_ids }: z.infer<typeof schema>) => {
    const named = staff_ids.length > 0 ? { staff_ids } : {}
    const { changed } = await mutateAsync({ venue_id: rota.venue_id, from: rota.from, weeks, ...named })
    toast.info(text("changed", { count: changed }))
  }

  return (
    <DrawerForm form={form} title={text("title")} action={text("action")} send={send} done={text("done")}>
      <Text>{text("from", { from: formatDate(rota.from), until: formatDate(addDays(rota.from, 6)) })}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {text("hint")}
      </Text>
      <NumberField control={form.control} name="weeks" label={text("weeks")} min={1} max={12} />
      <ChoicesField
        control={form.control}
        name="staff_ids"
        label={text("staff")}
        hint={text("staffHint")}
        options={rota.staff.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </DrawerForm>
  )
}
