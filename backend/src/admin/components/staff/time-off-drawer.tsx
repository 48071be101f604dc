import { zodResolver } from "@hookform/resolvers/zod"
import { Text, usePrompt } from "@medusajs/ui"
import { useForm, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { hasCode } from "../../lib/api/error"
import { Withdrawn } from "../../lib/forms/use-submit"
import type { StaffMember } from "../../lib/staff/staff-member"
import { useCreateTimeOff } from "../../lib/staff/time-off"
import { absenceBody, type AbsenceValues } from "../../lib/time/absence"
import { DateField } from "../form/date-field"
import { DrawerForm } from "../form/drawer-form"
import { LongTextField } from "../form/long-text-field"
import { TimeField } from "../form/time-field"
import { NEW_TIME_OFF, timeOffSchema } from "./time-off-form"

type Props = { member: StaffMember; timeZone: string }

/** Takes time off; when bookings fall into it, asks whether they shall stay. */
export function TimeOffForm({ member, timeZone }: Props) {
  const { t } = useTranslation()
  const prompt = usePrompt()
  const { mutateAsync } = useCreateTimeOff(member.id)
  const form = useForm<AbsenceValues>({ resolver: zodResolver(timeOffSchema), defaultValues: NEW_TIME_OFF })

  const send = async (values: AbsenceValues) => {
    const body = absenceBody(values, timeZone)
    try {
      return await mutateAsync(body)
    } catch (error) {
      if (!hasCode(error, "bookings_affected")) throw error
      const isForced = await prompt({
        title: t("plaza.timeOff.affected.title"),
        description: t("plaza.timeOff.affected.description"),
        confirmText: t("plaza.timeOff.affected.confirm"),
        cancelText: t("actions.cancel"),
        variant: "confirmation",
      })
      if (!isForced) throw new Withdrawn()
      return mutateAsync({ ...body, force: true })
    }
  }

  return (
    <DrawerForm form={form} title={t("plaza.timeOff.add")} send={send} done={t("plaza.timeOff.done")}>
      <TimeOffFields control={form.control} timeZone={timeZone} />
    </DrawerForm>
  )
}

/** From when until when somebody is away, and why. */
export const TimeOffFields = ({
  control,
  timeZone,
}: {
  control: Control<AbsenceValues>
  timeZone: string
}) => {
  const { t } = useTranslation()
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.hours.zone", { zone: timeZone })}
      </Text>
      <div className="grid grid-cols-[1fr_96px] gap-2">
        <DateField control={control} name="from_date" label={t("plaza.timeOff.from")} />
        <TimeField control={control} name="from_time" label={t("plaza.timeOff.time")} />
        <DateField control={control} name="until_date" label={t("plaza.timeOff.until")} />
        <TimeField control={control} name="until_time" label={t("plaza.timeOff.time")} />
      </div>
      <LongTextField control={control} name="reason" label={t("fields.reason")} rows={2} optional />
    </>
  )
}
