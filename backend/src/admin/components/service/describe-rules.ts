import type { TFunction } from "i18next"

import type { Service } from "../../lib/service/service"
import { formatDuration } from "../../lib/time/duration"
import { formatDate } from "../../lib/time/format"

const LIMITS = ["daily_limit_per_staff", "daily_limit_per_customer", "active_limit_per_customer"] as const

type Row = { key: string; label: string; value: string }

/**
 * Every rule of a service in a sentence, also those that forbid nothing.
 * @param maximumGap minutes that a client may wait between two services of one visit, which the venue says
 */
export function describeRules(t: TFunction, service: Service, maximumGap: number | undefined): Row[] {
  const text = (key: string, values?: object) => t(`plaza.services.rules.${key}`, { ...values })
  const row = (key: string, value: string): Row => ({ key, label: text(key), value })
  const { buffer_before_minutes: before, buffer_after_minutes: after, season } = service
  const duration = formatDuration

  return [
    row("kind", text(`kinds.${service.kind}`)),
    ...(service.kind === "class"
      ? []
      : [row("interval", text("intervalSaid", { duration: duration(service.slot_interval_minutes) }))]),
    row(
      "buffers",
      before + after === 0
        ? text("noBuffers")
        : text("beforeAfter", { before: duration(before), after: duration(after) }),
    ),
    row(
      "notice",
      service.minimum_notice_minutes
        ? text("noticeSaid", { duration: duration(service.minimum_notice_minutes) })
        : text("noNotice"),
    ),
    row(
      "advance",
      service.maximum_advance_days
        ? text("advanceSaid", { count: service.maximum_advance_days })
        : text("todayOnly"),
    ),
    row("capacity", text(`capacitySaid.${service.kind}`, { count: service.capacity })),
    ...LIMITS.map((name): Row => {
      const limit = service[name]
      return {
        key: name,
        label: text(`limits.${name}`),
        value: limit === null ? text("noLimit") : text("atMost", { count: limit }),
      }
    }),
    row("approval", text(`approvalSaid.${service.approval}`)),
    row(
      "season",
      season
        ? text("seasonSaid", { from: formatDate(season.from), until: formatDate(season.until) })
        : text("allYear"),
    ),
    ...(maximumGap === undefined
      ? []
      : [row("gap", maximumGap ? text("gapSaid", { duration: duration(maximumGap) }) : text("noGap"))]),
    row("pausing", text(service.paused ? "isPaused" : "isNotPaused")),
  ]
}
