import { SectionRow } from "@medusajs/dashboard/components"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Named, Venue } from "../../lib/venue/venue"
import { useWorkspace } from "../../lib/workspace/workspace"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

const Badges = ({ named = [] }: { named?: Named[] }) =>
  named.length === 0
    ? "-"
    : named.map(({ id, name }) => (
        <Badge key={id} size="2xsmall">
          {name}
        </Badge>
      ))

/** Whose venue it is, and what it is found by. */
export function VenueOrganizationSection({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const isPlatform = useWorkspace().data?.kind === "platform"

  return (
    <Section title={t("plaza.venues.organization")} actions={useEditAction("edit")}>
      {isPlatform && venue.vendor && (
        <SectionRow
          title={t("plaza.vendors.one")}
          value={
            <Link
              to={`/vendors/${venue.vendor.id}`}
              className="text-ui-fg-base underline underline-offset-4 hover:no-underline"
            >
              {venue.vendor.name}
            </Link>
          }
        />
      )}
      <SectionRow title={t("fields.categories")} value={<Badges named={venue.categories} />} />
      <SectionRow title={t("fields.tags")} value={<Badges named={venue.tags} />} />
      <SectionRow title={t("plaza.venues.fields.amenities")} value={<Badges named={venue.amenities} />} />
    </Section>
  )
}
