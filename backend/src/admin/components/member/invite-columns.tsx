import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { Invite } from "../../lib/member/member"
import { formatDay } from "../../lib/time/format"
import { InviteActions } from "./invite-actions"

const column = createDataTableColumnHelper<Invite>()

/** @param ofPlatform adds who invites */
export function useInviteColumns({ ofPlatform }: { ofPlatform: boolean }) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("email", { header: t("fields.email"), enableSorting: true }),
      ...(ofPlatform
        ? [
            column.accessor((invite) => invite.vendor?.name ?? t("plaza.members.platform"), {
              id: "vendor",
              header: t("plaza.vendors.one"),
            }),
          ]
        : []),
      column.accessor("role", {
        header: t("plaza.members.fields.role"),
        cell: ({ getValue }) => t(`plaza.roles.${getValue()}`),
      }),
      column.accessor("expires_at", {
        header: t("plaza.members.invites.expires"),
        enableSorting: true,
        cell: ({ getValue }) => formatDay(getValue()),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={getValue() === "pending" ? "orange" : "grey"}>
            {t(`plaza.members.invites.status.${getValue()}`)}
          </StatusBadge>
        ),
      }),
      column.display({ id: "actions", cell: ({ row: { original } }) => <InviteActions invite={original} /> }),
    ],
    [t, ofPlatform],
  )
}
