import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { accessKeys } from "../../lib/member/access-key"
import { keyRoles } from "../../lib/member/roles"
import type { Workspace } from "../../lib/workspace/workspace"
import { ListTable } from "../list/list-table"
import { useRoleFilter } from "../member/use-role-filter"
import { useVendorFilter } from "../vendor/use-vendor-filter"
import { useAccessKeyColumns } from "./access-key-columns"

/** The secret API keys of the workspace. */
export function AccessKeyTable({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const ofPlatform = workspace.kind === "platform"
  const { filters, ...query } = useListQuery(["role", "vendor_id"])
  const vendor_id = choice(filters.vendor_id)
  const { rows, count, isPending, error } = accessKeys.useList({
    ...query,
    role: choice(filters.role),
    vendor_id,
  })
  const roleFilter = useRoleFilter(workspace.kind)
  const vendorFilter = useVendorFilter(vendor_id)
  const mayCreate = keyRoles(workspace.role).length > 0

  return (
    <ListTable
      heading={t("plaza.accessKeys.domain")}
      headingLevel="h1"
      subHeading={t("plaza.accessKeys.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useAccessKeyColumns({ ofPlatform })}
      filters={ofPlatform ? [roleFilter, vendorFilter] : [roleFilter]}
      action={mayCreate ? { label: t("actions.create"), to: "create" } : undefined}
      emptyState={{
        empty: {
          heading: t("plaza.accessKeys.empty.heading"),
          description: t("plaza.accessKeys.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
