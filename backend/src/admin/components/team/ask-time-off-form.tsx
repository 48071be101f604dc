import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { timeOffRequests } from "../../lib/team/requests"
import { absenceBody, type AbsenceValues } from "../../lib/time/absence"
import { DrawerForm } from "../form/drawer-form"
import { TimeOffFields } from "../staff/time-off-drawer"
import { NEW_TIME_OFF, timeOffSchema } from "../staff/time-off-form"

/** Asks for time off; a whole day unless told otherwise. */
export function AskTimeOffForm({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation()
  const { mutateAsync } = timeOffRequests.useCreate()
  const form = useForm<AbsenceValues>({ resolver: zodResolver(timeOffSchema), defaultValues: NEW_TIME_OFF })
  return (
    <DrawerForm
      form={form}
      title={t("plaza.timeOffRequests.ask")}
      action={t("plaza.timeOffRequests.send")}
      send={(values) => mutateAsync(absenceBody(values, timeZone))}
      done={t("plaza.timeOffRequests.asked")}
    >
      <TimeOffFields control={form.control} timeZone={timeZone} />
    </DrawerForm>
  )
}
