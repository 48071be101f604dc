import { useTranslation } from "react-i18next"

import { useListQuery } from "../../lib/lists/use-list-query"
import { invites } from "../../lib/member/member"
import { memberRoles } from "../../lib/member/roles"
import type { Workspace } from "../../lib/workspace/workspace"
import { ListTable } from "../list/list-table"
import { useInviteColumns } from "./invite-columns"

const PREFIX = "invites"
const ROWS = 10

/** Invitations that nobody has accepted yet. */
export function InviteTable({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const { filters: _, ...query } = useListQuery([], PREFIX, ROWS)
  const { rows, count, isPending, error } = invites.useList(query)
  const mayInvite = memberRoles(workspace.role).length > 0

  return (
    <ListTable
      heading={t("plaza.members.invites.title")}
      headingLevel="h2"
      subHeading={t("plaza.members.invites.subtitle")}
      prefix={PREFIX}
      pageSize={ROWS}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useInviteColumns({ ofPlatform: workspace.kind === "platform" })}
      action={mayInvite ? { label: t("plaza.members.invites.invite"), to: "invite" } : undefined}
      emptyState={{
        empty: {
          heading: t("plaza.members.invites.empty.heading"),
          description: t("plaza.members.invites.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
