import { useTranslation } from "react-i18next"

import type { Service } from "../../lib/service/service"
import { formatDuration } from "../../lib/time/duration"
import { EmptyHint } from "../page/empty-hint"
import { LinkRows } from "../page/link-rows"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

/** What the customer must have had before. */
export function ServicePrerequisitesSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const text = (key: string, values?: Record<string, unknown>) =>
    t(`plaza.services.prerequisites.${key}`, values ?? {})
  return (
    <Section title={text("title")} actions={useEditAction("prerequisites")}>
      {service.prerequisites.length === 0 ? (
        <EmptyHint>{text("none")}</EmptyHint>
      ) : (
        <LinkRows
          rows={service.prerequisites.map(({ service_id, title, minimum_minutes }) => ({
            id: service_id,
            to: `/services/${service_id}`,
            title,
            subtitle: minimum_minutes
              ? text("before", { duration: formatDuration(minimum_minutes) })
              : undefined,
          }))}
        />
      )}
    </Section>
  )
}
