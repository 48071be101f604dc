import { Tag } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { clients } from "../../lib/client/client"
import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { useMay } from "../../lib/workspace/may"
import { ListTable } from "../list/list-table"
import { useClientColumns } from "./client-columns"
import { lastVisitSpan, useClientFilters } from "./use-client-filters"

/** Everyone who has booked or bought here; of staff those who came to them. */
export function ClientTable() {
  const { t } = useTranslation()
  const { manage } = useMay()
  const { filters: chosen, ...query } = useListQuery(["standing", "tag_id", "last_visit", "no_shows"])
  const tagId = choice(chosen.tag_id)
  const { rows, count, isPending, error } = clients.useList({
    ...query,
    standing: choice(chosen.standing),
    tag_id: tagId,
    no_shows_min: choice(chosen.no_shows),
    ...lastVisitSpan(choice(chosen.last_visit)),
  })

  return (
    <>
      <ListTable
        heading={t("plaza.clients.domain")}
        headingLevel="h1"
        subHeading={t(manage ? "plaza.clients.subtitle" : "plaza.clients.ownSubtitle")}
        data={rows}
        rowCount={count}
        isLoading={isPending}
        error={error}
        columns={useClientColumns({ withMoney: manage })}
        filters={useClientFilters(tagId)}
        rowHref={(client) => `/clients/${client.id}`}
        action={manage ? { label: t("actions.add"), to: "create" } : undefined}
        emptyState={{
          empty: {
            heading: t("plaza.clients.empty.heading"),
            description: t("plaza.clients.empty.description"),
          },
          filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
        }}
      />
      {manage && (
        <div className="flex justify-end pt-3">
          <Button size="small" variant="secondary" asChild>
            <Link to="tags">
              <Tag />
              {t("plaza.clients.tags.manage")}
            </Link>
          </Button>
        </div>
      )}
    </>
  )
}
