import { SectionRow } from "@medusajs/dashboard/components"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Service } from "../../lib/service/service"
import { useTeam } from "../../lib/staff/use-team"
import { EmptyHint } from "../page/empty-hint"
import { LinkRows } from "../page/link-rows"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

/** Who performs it, and what else of the venue it needs. */
export function ServiceTeamSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const team = useTeam(service)
  const kinds = service.resource_requirements.map(({ resource_kind }) => resource_kind)

  return (
    <Section title={t("plaza.services.team.title")} actions={useEditAction("team")}>
      {service.staff_ids.length === 0 ? (
        <EmptyHint>{t("plaza.services.team.none")}</EmptyHint>
      ) : (
        <LinkRows
          rows={team.map(({ id, name, title }) => ({
            id,
            to: `/staff/${id}`,
            title: name,
            subtitle: title ?? undefined,
          }))}
        />
      )}
      {kinds.length > 0 && (
        <SectionRow
          title={t("plaza.services.team.resources")}
          value={kinds.map((kind) => (
            <Badge key={kind} size="2xsmall">
              {kind}
            </Badge>
          ))}
        />
      )}
    </Section>
  )
}
