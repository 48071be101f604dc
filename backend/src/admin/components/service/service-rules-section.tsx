import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { Service } from "../../lib/service/service"
import { formatDuration } from "../../lib/time/duration"
import { formatDate } from "../../lib/time/format"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

const LIMITS = ["daily_limit_per_staff", "daily_limit_per_customer", "active_limit_per_customer"] as const

/** When and how it can be booked. */
export function ServiceRulesSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const text = (key: string, values?: Record<string, unknown>) =>
    t(`plaza.services.rules.${key}`, values ?? {})
  const buffers = [service.buffer_before_minutes, service.buffer_after_minutes].map(formatDuration)
  const { season } = service

  return (
    <Section title={text("title")} actions={useEditAction("rules")}>
      <SectionRow title={text("kind")} value={text(`kinds.${service.kind}`)} />
      <SectionRow title={text("interval")} value={formatDuration(service.slot_interval_minutes)} />
      <SectionRow
        title={text("buffers")}
        value={text("beforeAfter", { before: buffers[0], after: buffers[1] })}
      />
      <SectionRow
        title={text("notice")}
        value={
          service.minimum_notice_minutes ? formatDuration(service.minimum_notice_minutes) : text("noNotice")
        }
      />
      <SectionRow title={text("advance")} value={formatDuration(service.maximum_advance_days * 1440)} />
      <SectionRow title={text("capacity")} value={String(service.capacity)} />
      {LIMITS.flatMap((name) =>
        service[name] === null ? (
          []
        ) : (
          <SectionRow key={name} title={text(`limits.${name}`)} value={String(service[name])} />
        ),
      )}
      <SectionRow title={text("approval")} value={text(`approvals.${service.approval}`)} />
      <SectionRow
        title={text("season")}
        value={season ? `${formatDate(season.from)} – ${formatDate(season.until)}` : text("allYear")}
      />
    </Section>
  )
}
