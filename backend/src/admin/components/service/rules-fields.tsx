import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { APPROVALS, KINDS } from "../../lib/service/service"
import { DateField } from "../form/date-field"
import { DurationField } from "../form/duration-field"
import { NumberField } from "../form/number-field"
import { SelectField } from "../form/select-field"
import type { RulesValues } from "./schemas"

/** When and how a service can be booked. */
export function RulesFields({ control }: { control: Control<RulesValues> }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.services.rules.${key}`)
  const limits = ["daily_limit_per_staff", "daily_limit_per_customer", "active_limit_per_customer"] as const
  return (
    <>
      <SelectField
        control={control}
        name="kind"
        label={text("kind")}
        hint={text("kindHint")}
        options={KINDS.map((value) => ({ value, label: text(`kinds.${value}`) }))}
      />
      <NumberField
        control={control}
        name="capacity"
        min={1}
        max={1000}
        label={text("capacity")}
        hint={text("capacityHint")}
      />
      <DurationField control={control} name="buffer_before_minutes" label={text("bufferBefore")} />
      <DurationField control={control} name="buffer_after_minutes" label={text("bufferAfter")} />
      <DurationField
        control={control}
        name="slot_interval_minutes"
        label={text("interval")}
        hint={text("intervalHint")}
      />
      <DurationField
        control={control}
        name="minimum_notice_minutes"
        label={text("notice")}
        hint={text("noticeHint")}
      />
      <NumberField
        control={control}
        name="maximum_advance_days"
        min={0}
        max={730}
        label={text("advance")}
        hint={text("advanceHint")}
      />
      <SelectField
        control={control}
        name="approval"
        label={text("approval")}
        hint={text("approvalHint")}
        options={APPROVALS.map((value) => ({ value, label: text(`approvals.${value}`) }))}
      />
      {limits.map((name) => (
        <NumberField
          key={name}
          control={control}
          name={name}
          min={1}
          max={1000}
          empty={null}
          label={text(`limits.${name}`)}
          placeholder={text("noLimit")}
          optional
        />
      ))}
      <div className="col-span-full grid grid-cols-1 gap-4 md:grid-cols-2">
        <DateField control={control} name="season.from" label={text("seasonFrom")} optional />
        <DateField control={control} name="season.until" label={text("seasonUntil")} optional />
      </div>
    </>
  )
}
