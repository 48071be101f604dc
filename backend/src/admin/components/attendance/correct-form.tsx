import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { ATTENDANCE, useCorrection, type AttendanceRecord } from "../../lib/attendance/attendance"
import { readTimes, timesSchema, typeTimes, type TypedTimes } from "../../lib/attendance/typed-times"
import { DrawerForm } from "../form/drawer-form"
import { ReasonPrompt } from "../page/reason-prompt"
import { useAct } from "../page/use-act"
import { CorrectionHistory } from "./correction-history"
import { TimesFields } from "./times-fields"

/** Changes the times of a record with a reason, or makes it count no more; its history stands below. */
export function CorrectForm({ record }: { record: AttendanceRecord }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.attendance.correct.${key}`)
  const { id, time_zone, sequence, history = [] } = record
  const { mutateAsync } = useCorrection(`${ATTENDANCE}/${id}`)
  const form = useForm<TypedTimes>({
    resolver: zodResolver(timesSchema),
    defaultValues: typeTimes(record, time_zone),
  })
  const send = (values: TypedTimes) =>
    mutateAsync({ ...readTimes(values, time_zone, record), reason: values.reason, sequence })

  return (
    <DrawerForm form={form} title={text("title")} send={send} done={text("done")}>
      <TimesFields control={form.control} timeZone={time_zone} />
      <VoidButton record={record} />
      <section className="flex flex-col gap-y-3 border-t pt-4">
        <Heading level="h2">{text("history")}</Heading>
        {history.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle">
            {text("noHistory")}
          </Text>
        ) : (
          <CorrectionHistory history={history} timeZone={time_zone} />
        )}
      </section>
    </DrawerForm>
  )
}

function VoidButton({ record: { id, sequence } }: { record: AttendanceRecord }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.attendance.correct.${key}`)
  const [isAsking, setAsking] = useState(false)
  const { handleSuccess } = useRouteModal()
  const act = useAct()
  const { mutateAsync } = useCorrection(`${ATTENDANCE}/${id}/void`)
  const confirm = async (reason: string | undefined) => {
    const isDone = await act({ run: () => mutateAsync({ reason, sequence }), done: text("voided") })
    setAsking(false)
    if (isDone) handleSuccess()
  }
  return (
    <>
      <Button
        type="button"
        size="small"
        variant="danger"
        className="self-start"
        onClick={() => setAsking(true)}
      >
        {text("void")}
      </Button>
      {isAsking && (
        <ReasonPrompt
          title={text("void")}
          description={text("voidAsk")}
          confirm={text("void")}
          required
          onCancel={() => setAsking(false)}
          onConfirm={({ reason }) => confirm(reason)}
        />
      )}
    </>
  )
}
