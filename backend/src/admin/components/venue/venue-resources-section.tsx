import { PencilSquare, Trash } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useRemoveResource } from "../../lib/venue/resources"
import type { Venue, VenueResource } from "../../lib/venue/venue"
import { useMay } from "../../lib/workspace/may"
import { EmptyHint } from "../page/empty-hint"
import { MoreMenu } from "../page/more-menu"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"

/** Rooms, chairs and equipment that services need. */
export function VenueResourcesSection({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const resources = venue.resources ?? []

  return (
    <Section
      title={t("plaza.venues.resources.title")}
      aside={
        manage && (
          <Button size="small" variant="secondary" asChild>
            <Link to="resources">{t("actions.add")}</Link>
          </Button>
        )
      }
    >
      {resources.length === 0 && <EmptyHint>{t("plaza.venues.resources.none")}</EmptyHint>}
      {resources.map((resource) => (
        <Row key={resource.id} venue={venue} resource={resource} mayChange={manage} />
      ))}
    </Section>
  )
}

type RowProps = { venue: Venue; resource: VenueResource; mayChange: boolean }

function Row({ venue, resource, mayChange }: RowProps) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: remove } = useRemoveResource(venue.id)
  const { name, kind, quantity } = resource

  const removeResource = () =>
    act({
      run: () => remove(resource.id),
      done: t("plaza.venues.resources.removed", { name }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.venues.resources.remove", { name }),
        confirm: t("actions.delete"),
      },
    })

  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div>
        <Text size="small" leading="compact" weight="plus">
          {name}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {kind} · {quantity}
        </Text>
      </div>
      {mayChange && (
        <MoreMenu
          of={name}
          groups={[
            {
              actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: `resources/${resource.id}` }],
            },
            { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: removeResource }] },
          ]}
        />
      )}
    </div>
  )
}
