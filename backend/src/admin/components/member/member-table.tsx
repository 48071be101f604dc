import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { members } from "../../lib/member/member"
import type { Workspace } from "../../lib/workspace/workspace"
import { ListTable } from "../list/list-table"
import { useVendorFilter } from "../vendor/use-vendor-filter"
import { useMemberColumns } from "./member-columns"
import { useRoleFilter } from "./use-role-filter"

/** Everyone with a role in the workspace. */
export function MemberTable({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const ofPlatform = workspace.kind === "platform"
  const { filters, ...query } = useListQuery(["role", "vendor_id"])
  const vendor_id = choice(filters.vendor_id)
  const { rows, count, isPending, error } = members.useList({
    ...query,
    role: choice(filters.role),
    vendor_id,
  })
  const roleFilter = useRoleFilter(workspace.kind)
  const vendorFilter = useVendorFilter(vendor_id)

  return (
    <ListTable
      heading={t("plaza.members.domain")}
      headingLevel="h1"
      subHeading={t("plaza.members.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useMemberColumns({ ofPlatform })}
      filters={ofPlatform ? [roleFilter, vendorFilter] : [roleFilter]}
      emptyState={{
        empty: {
          heading: t("plaza.members.empty.heading"),
          description: t("plaza.members.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
