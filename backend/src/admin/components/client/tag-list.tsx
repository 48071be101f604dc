import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { clientTags } from "../../lib/client/client"
import { EmptyHint } from "../page/empty-hint"
import { TagForm } from "./tag-form"
import { TagRow } from "./tag-row"

/** The business's own tags, beside the list of clients. */
export function TagList() {
  const { t } = useTranslation()
  const { rows, isPending, error } = clientTags.useList({ limit: 100, order: "name" })
  const { mutateAsync: add } = clientTags.useCreate()
  if (error) throw error

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("plaza.clients.tags.title")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description>{t("plaza.clients.tags.hint")}</RouteDrawer.Description>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        <TagForm send={add} onDone={() => undefined} />
        {!isPending && rows.length === 0 && <EmptyHint>{t("plaza.clients.tags.none")}</EmptyHint>}
        <ul className="divide-y">
          {rows.map((tag) => (
            <TagRow key={tag.id} tag={tag} />
          ))}
        </ul>
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}
